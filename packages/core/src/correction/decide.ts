import * as E from 'fp-ts/lib/Either.js';
import { pipe } from 'fp-ts/lib/function.js';
import type { Decision } from '../decision/input.ts';
import type { Reference } from '../decision/reference.ts';
import { type Refusal, refusal } from '../decision/refusal.ts';
import type { Catalogue } from '../event/catalogue.ts';
import { draft } from '../event/define-event.ts';
import type { Recorded } from '../event/recorded.ts';
import { type CorrectionKind, FactCorrected, FactRecalled } from './events.ts';
import { nothingRestsOn } from './founding.ts';
import { type CorrectionInput, groundsOf } from './grounds.ts';
import { type Replacement, replacementOf } from './replacement.ts';
import { type AnyFacts, factAt, readingsOf } from './state.ts';

/** The fact to be corrected, as it reads by now, or why it cannot be. */
const targetOf = (
  { stream, target }: CorrectionInput,
  facts: AnyFacts,
  catalogue: Catalogue,
): E.Either<Refusal, Recorded> => {
  const reading = readingsOf(facts, catalogue).at(stream, target);
  if (reading?._tag === 'recalled') {
    return E.left(
      refusal(
        'AlreadyRecalled',
        { stream, target, by: reading.by },
        `Sự kiện ${stream}@${target} đã bị thu hồi (${reading.by}); muốn khôi phục, hãy thu hồi chính lần thu hồi đó`,
        `Fact ${stream}@${target} is recalled already (${reading.by}); to restore it, recall that recall`,
      ),
    );
  }
  const fact = factAt(facts, target);
  if (fact !== undefined) return E.right(fact);
  const count = facts === undefined ? 0 : facts.fact.version + 1;
  return E.left(
    refusal(
      'NoSuchFact',
      { stream, target, facts: count },
      `Không có sự kiện ${stream}@${target}: chuỗi này có ${count} sự kiện, đánh số từ 0`,
      `There is no fact ${stream}@${target}: the stream holds ${count}, counted from 0`,
    ),
  );
};

/**
 * An earlier fact reads otherwise from now on: an event of the same type about the same entity, on
 * the document that the Decree asks for. It may be a correction itself.
 */
export const correctFact =
  (catalogue: Catalogue) =>
  (
    input: CorrectionInput & {
      readonly kind: CorrectionKind;
      readonly replacement: Replacement;
    },
    facts: AnyFacts,
    reference: Reference,
  ): Decision =>
    pipe(
      E.Do,
      E.bind('fact', () => targetOf(input, facts, catalogue)),
      E.bind('replacement', ({ fact }) => replacementOf(fact, input.replacement, catalogue)),
      E.bind('grounds', ({ fact }) => groundsOf(input.kind, input, fact, reference)),
      E.map(({ replacement, grounds }) => {
        const { target, kind, on } = input;
        return [draft(FactCorrected, on, { target, ...grounds, kind, replacement })];
      }),
    );

/**
 * An earlier fact reads as never having happened. Recalling a correction restores the reading before
 * it. What other facts of the stream rest on is not recalled before them.
 */
export const recallFact =
  (catalogue: Catalogue) =>
  (input: CorrectionInput, facts: AnyFacts, reference: Reference): Decision =>
    pipe(
      targetOf(input, facts, catalogue),
      E.tap((fact) => nothingRestsOn(fact, facts, readingsOf(facts, catalogue))),
      E.flatMap((fact) => groundsOf('recall', input, fact, reference)),
      E.map((grounds) => [draft(FactRecalled, input.on, { target: input.target, ...grounds })]),
    );
