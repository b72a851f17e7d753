import { DocumentReference, fields, Source, Text, Uuid } from '@donghanh/core';
import * as t from 'io-ts';

/** What is sent to give a command. Who gives it is not in here: that is the signed-in user. */
export const CommandRequest = fields(
  'CommandRequest',
  {
    /** The command's own input, by its codec. */
    input: t.UnknownRecord,
  },
  {
    /** Why it is recorded, in a sentence. */
    reason: Text,
    /** The document it rests on. */
    document: DocumentReference,
    /** Where it was read, and how sure it is. */
    source: Source,
  },
);

/** What is sent beside the body. */
export const CommandHeaders = fields(
  'CommandHeaders',
  {},
  {
    /** The id of the command: the same again has no further effect. */
    'idempotency-key': Uuid,
  },
);
