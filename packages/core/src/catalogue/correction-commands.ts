import * as t from 'io-ts';
import * as decide from '../correction/decide.ts';
import { CorrectionKind, FactCorrected, FactRecalled } from '../correction/events.ts';
import { correctionMachine } from '../correction/state.ts';
import { readBack } from '../decision/again.ts';
import { commandOf, defineCommand } from '../decision/command.ts';
import { DocumentReference } from '../event/meta.ts';
import type { Recorded, StreamName } from '../event/recorded.ts';
import { isStreamName } from '../event/stream-name.ts';
import { fields } from '../vocabulary/codec/fields.ts';
import { refinedText } from '../vocabulary/codec/refined.ts';
import { PartialDate } from '../vocabulary/dates/partial-date.ts';
import { Text } from '../vocabulary/text.ts';
import { domainCatalogue } from './domain-catalogue.ts';

const Stream = refinedText<StreamName>(
  'StreamName',
  'the name of a stream, as assignment-so-gtvt~keng-du-16822',
  isStreamName,
);

const which = {
  stream: Stream,
  /** The version of the fact in the stream, from 0. */
  target: t.number,
  /** The day of the correction. */
  on: PartialDate,
};

/** Reason and document must be given; where they are not, the refusal says what the Decree asks. */
const grounds = { reason: Text, document: DocumentReference };

const ofAnyStream = {
  machine: correctionMachine,
  stream: (input: { readonly stream: StreamName }) => input.stream,
};

/** What a correction was given: what it says, where, and its day. */
const asGiven = (data: object, { stream, effectiveOn: on }: Recorded) => ({ ...data, stream, on });

export const CorrectFact = defineCommand({
  ...ofAnyStream,
  type: 'CorrectFact',
  title: { vi: 'Sửa một sự kiện đã ghi', en: 'Correct a fact' },
  codec: fields(
    'CorrectFact',
    {
      ...which,
      kind: CorrectionKind,
      replacement: fields(
        'Replacement',
        { type: t.string, effectiveOn: PartialDate, data: t.unknown },
        { schemaVersion: t.number },
      ),
    },
    grounds,
  ),
  decide: decide.correctFact(domainCatalogue),
  again: readBack(FactCorrected, asGiven),
});

export const RecallFact = defineCommand({
  ...ofAnyStream,
  type: 'RecallFact',
  title: { vi: 'Thu hồi một sự kiện đã ghi', en: 'Recall a fact' },
  codec: fields('RecallFact', which, grounds),
  decide: decide.recallFact(domainCatalogue),
  again: readBack(FactRecalled, asGiven),
});

/**
 * Makes an earlier fact read otherwise; the fact stays as it was written. Refused: `NoSuchFact`,
 * `AlreadyRecalled`, `ReplacementOfOtherType`, `ReplacementDoesNotFit`, `ReplacementOfOtherEntity`,
 * `ReasonMissing`, `DocumentMissing`, `UnknownDocument`, `TooEarly`, `WrongFormOfDocument`.
 */
export const correctFact = commandOf(CorrectFact);
/**
 * Makes an earlier fact read as never having happened. Refused: as {@link correctFact}, and
 * `OthersRestOnIt` for a founding fact (a registration, a document, a list) that others rest on.
 */
export const recallFact = commandOf(RecallFact);

/** The commands that correct facts, of any stream. */
export const correctionCommands = [CorrectFact, RecallFact] as const;
