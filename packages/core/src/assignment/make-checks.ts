import * as E from 'fp-ts/lib/Either.js';
import { type Check, fine } from '../decision/checks.ts';
import type { Reference } from '../decision/reference.ts';
import { refusal } from '../decision/refusal.ts';
import { certainFrom, firstDay, type PartialDate } from '../vocabulary/dates/partial-date.ts';
import type { Pair } from './decision.ts';
import type { PairState } from './pair-state.ts';

/** The commune is in scope on that day, where a scope is recorded for it. */
export const inScope = (input: Pair, on: PartialDate, reference: Reference): Check =>
  reference.inProgrammeScope(input.commune, certainFrom(on)) === false
    ? E.left(
        refusal(
          'OutOfScope',
          { commune: input.commune, on },
          `Xã ${input.commune} không thuộc phạm vi chương trình vào ngày ${on}`,
          `Commune ${input.commune} is not in the scope of the programme on ${on}`,
        ),
      )
    : fine;

/** The pair has no assignment on that day, nor one that begins later. */
export const noneActive = (state: PairState, on: PartialDate): Check => {
  const active = state.terms.find(
    (term) => term.end === undefined || certainFrom(term.end) > firstDay(on),
  );
  return active === undefined
    ? fine
    : E.left(
        refusal(
          'AssignmentAlreadyActive',
          { assignment: active.assignment, from: active.from, on },
          `Đơn vị đã được phân công giúp xã này từ ${active.from} (${active.assignment}); hãy điều chỉnh hoặc chấm dứt phân công đó trước`,
          `The agency is already assigned to this commune since ${active.from} (${active.assignment}); adjust or end that assignment first`,
        ),
      );
};
