import * as E from 'fp-ts/lib/Either.js';
import { type Refusal, refusal } from '../decision/refusal.ts';
import { certainFrom, firstDay, type PartialDate } from '../vocabulary/dates/partial-date.ts';
import type { PairState, Term } from './pair-state.ts';

/** Could the date, as far as it is known, lie within the term? */
const holdsOn = (term: Term, on: PartialDate): boolean =>
  certainFrom(on) >= firstDay(term.from) &&
  (term.end === undefined || firstDay(on) < certainFrom(term.end));

/** The assignment of the pair that holds on a date, or why there is none. */
export const termOn = (state: PairState, on: PartialDate): E.Either<Refusal, Term> => {
  const found = state.terms.find((term) => holdsOn(term, on));
  if (found !== undefined) return E.right(found);
  const last = state.terms.at(-1);
  if (last === undefined) {
    return E.left(
      refusal(
        'NotAssigned',
        { on },
        'Đơn vị chưa được phân công giúp xã này; hãy ghi nhận phân công trước, hoặc ghi là hỗ trợ tự nguyện',
        'The agency has no assignment to this commune; record the assignment first, or record voluntary help',
      ),
    );
  }
  if (last.end !== undefined && firstDay(on) >= certainFrom(last.end)) {
    return E.left(
      refusal(
        'AssignmentEnded',
        { assignment: last.assignment, end: last.end, on },
        `Phân công ${last.assignment} đã chấm dứt từ ${last.end}; không ghi nhận cho ngày ${on} được`,
        `Assignment ${last.assignment} ended on ${last.end}; nothing can be credited to it on ${on}`,
      ),
    );
  }
  return E.left(
    refusal(
      'NotYetAssigned',
      { assignment: last.assignment, from: last.from, on },
      `Ngày ${on} không nằm trong thời gian phân công nào; phân công gần nhất là ${last.assignment}, từ ${last.from}`,
      `No assignment holds on ${on}; the latest is ${last.assignment}, from ${last.from}`,
    ),
  );
};
