import * as E from 'fp-ts/lib/Either.js';
import { type Check, documentKnown, fine } from '../../decision/checks.ts';
import { latestOf } from '../../decision/facts.ts';
import { type Decide, type InputOf, recordIf } from '../../decision/input.ts';
import { closesLast, type Matter, notOpened, openedBy } from '../../decision/matter-checks.ts';
import { refusal } from '../../decision/refusal.ts';
import { partyLives } from '../../programme/addressee-checks.ts';
import type { ShortcomingId } from '../../vocabulary/ids.ts';
import { ShortcomingNoted, ShortcomingOvercome } from './events.ts';
import type { ShortcomingFacts } from './state.ts';

const shortcomingOf = (id: ShortcomingId): Matter => ({
  kind: { vi: 'Tồn tại', en: 'Shortcoming' },
  id,
});

const spanForward = ({ shortcoming, from, to }: InputOf<typeof ShortcomingNoted>): Check =>
  from === undefined || to === undefined || from <= to
    ? fine
    : E.left(
        refusal(
          'SpanReversed',
          { shortcoming, from, to },
          `Tồn tại ${shortcoming} được nói là từ ${from} đến ${to}: ngày đầu sau ngày cuối`,
          `Shortcoming ${shortcoming} is said to run from ${from} to ${to}: the first day is after the last`,
        ),
      );

/** A shortcoming is noted once, in something that exists on that day. */
export const noteShortcoming: Decide<typeof ShortcomingNoted, ShortcomingFacts> = (
  input,
  facts,
  reference,
) => {
  const { shortcoming, scope, document, on } = input;
  return recordIf(
    ShortcomingNoted,
    input,
    () => notOpened(shortcomingOf(shortcoming), latestOf(facts, 'ShortcomingNoted')),
    () => (scope === undefined ? fine : partyLives(reference, scope, on)),
    () => spanForward(input),
    () => documentKnown(reference, document),
  );
};

/** A shortcoming is overcome once. */
export const overcomeShortcoming: Decide<typeof ShortcomingOvercome, ShortcomingFacts> = (
  input,
  facts,
  reference,
) => {
  const { shortcoming, document, on } = input;
  return recordIf(
    ShortcomingOvercome,
    input,
    () => openedBy(shortcomingOf(shortcoming), latestOf(facts, 'ShortcomingNoted'), on),
    () => closesLast(shortcomingOf(shortcoming), latestOf(facts, 'ShortcomingOvercome'), on, []),
    () => documentKnown(reference, document),
  );
};
