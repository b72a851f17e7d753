import * as E from 'fp-ts/lib/Either.js';
import type * as t from 'io-ts';
import { DocumentReference, Source } from '../../event/meta.ts';
import { fields } from '../../vocabulary/codec/fields.ts';
import { misfitsOf, showMisfits } from '../../vocabulary/codec/misfit.ts';
import { Uuid } from '../../vocabulary/ids.ts';
import { Text } from '../../vocabulary/text.ts';
import type { MalformedContext } from '../failures.ts';

/** Codec of what is said about a command: who, why, on what document, from what source. */
export const ExecuteContext = fields(
  'ExecuteContext',
  {
    /** Who records it, as the host application knows them. The ledger does not authorise. */
    actor: Text,
  },
  {
    reason: Text,
    document: DocumentReference,
    source: Source,
    /** Executing the same command id again has no further effect. Left out: a new one. */
    commandId: Uuid,
    correlationId: Uuid,
    causationId: Uuid,
  },
);
export type ExecuteContext = t.TypeOf<typeof ExecuteContext>;
/** {@link ExecuteContext} as a literal. */
export type ExecuteContextInput = t.OutputOf<typeof ExecuteContext>;

/** Decodes a context. */
export const readContext = (input: unknown): E.Either<MalformedContext, ExecuteContext> => {
  const decoded = ExecuteContext.decode(input);
  if (E.isRight(decoded)) return decoded;
  const misfits = misfitsOf(decoded.left);
  return E.left({
    _tag: 'MalformedContext',
    misfits,
    message: `the context of the command: ${showMisfits(misfits)}`,
  });
};
