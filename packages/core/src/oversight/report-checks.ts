import * as E from 'fp-ts/lib/Either.js';
import { type Check, fine } from '../decision/checks.ts';
import { refusal } from '../decision/refusal.ts';
import type { Recorded } from '../event/recorded.ts';
import type { Bilingual } from '../vocabulary/bilingual.ts';
import { certainFrom, firstDay, type PartialDate } from '../vocabulary/dates/partial-date.ts';
import type { Period } from '../vocabulary/dates/period.ts';

/** Who reports or is urged to: in words that begin a sentence, and its id. */
export interface Reporter {
  readonly kind: Bilingual;
  readonly id: string;
}

/** No unit has two lines in one report. */
export const oneLineEach = (ids: readonly string[]): Check => {
  const twice = ids.find((id, i) => ids.indexOf(id) !== i);
  return twice === undefined
    ? fine
    : E.left(
        refusal(
          'LineTwice',
          { id: twice },
          `Báo cáo có hai dòng cho ${twice}; mỗi đơn vị, mỗi xã chỉ một dòng`,
          `The report has two lines for ${twice}; each agency or commune has one`,
        ),
      );
};

/** The report for this period was not filed before. A correction changes what it says. */
export const notReported = (
  { kind, id }: Reporter,
  period: Period,
  filed: Recorded | undefined,
): Check =>
  filed === undefined
    ? fine
    : E.left(
        refusal(
          'AlreadyReported',
          { id, period, on: filed.effectiveOn },
          `${kind.vi} ${id} đã báo cáo kỳ ${period} ngày ${filed.effectiveOn}; nếu sai, hãy sửa báo cáo đó`,
          `${kind.en} ${id} reported for ${period} on ${filed.effectiveOn}; if that is wrong, correct the report`,
        ),
      );

/** Nobody is urged whose report certainly came in before that day, nor twice on one day. */
export const canBeReminded = (
  { kind, id }: Reporter,
  period: Period,
  on: PartialDate,
  filed: Recorded | undefined,
  reminders: readonly Recorded[],
): Check => {
  if (filed !== undefined && certainFrom(filed.effectiveOn) < firstDay(on)) {
    return notReported({ kind, id }, period, filed);
  }
  return reminders.every(({ effectiveOn }) => effectiveOn !== on)
    ? fine
    : E.left(
        refusal(
          'AlreadyReminded',
          { id, period, on },
          `${kind.vi} ${id} đã được đôn đốc báo cáo kỳ ${period} vào ngày ${on}`,
          `${kind.en} ${id} was reminded of its report for ${period} on ${on} already`,
        ),
      );
};
