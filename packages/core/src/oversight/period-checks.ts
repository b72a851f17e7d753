import * as E from 'fp-ts/lib/Either.js';
import { agencyLives, type Check, communeLives, fine } from '../decision/checks.ts';
import type { Life, Reference } from '../decision/reference.ts';
import { refusal } from '../decision/refusal.ts';
import type { Bilingual } from '../vocabulary/bilingual.ts';
import { certainFrom, type PartialDate } from '../vocabulary/dates/partial-date.ts';
import { intervalOf, type Period } from '../vocabulary/dates/period.ts';
import type { AgencyId, CommuneId } from '../vocabulary/ids.ts';

// What a unit does itself, it does while it exists. What is said of it may be said later, of a period
// in which it existed: an agency that was merged in March is still evaluated for the year before.

/** The period has begun by that date. */
export const periodBegan = (period: Period, on: PartialDate): Check => {
  const { from } = intervalOf(period);
  return certainFrom(on) >= from
    ? fine
    : E.left(
        refusal(
          'PeriodNotBegun',
          { period, on, begins: from },
          `Kỳ ${period} chỉ bắt đầu từ ${from}; ngày ${on} chưa thể nói về kỳ đó`,
          `Period ${period} begins only on ${from}; nothing can be said of it on ${on}`,
        ),
      );
};

const overlaps = (life: Life, period: Period): boolean => {
  const { from, to } = intervalOf(period);
  return life.from <= to && (life.until === undefined || life.until > from);
};

const outsidePeriod = (
  tag: 'CommuneNotInPeriod' | 'AgencyNotInPeriod',
  kind: Bilingual,
  id: string,
  life: Life & { readonly name: string },
  period: Period,
): Check =>
  E.left(
    refusal(
      tag,
      { id, name: life.name, period, from: life.from, ...(life.until && { until: life.until }) },
      `${kind.vi} ${life.name} (${id}) không tồn tại trong kỳ ${period} (từ ${life.from}${life.until === undefined ? '' : `, không còn từ ${life.until}`})`,
      `${kind.en} ${life.name} (${id}) did not exist in period ${period} (from ${life.from}${life.until === undefined ? '' : `, ended on ${life.until}`})`,
    ),
  );

/** The agency is registered and existed on some day of the period. */
export const agencyInPeriod = (reference: Reference, id: AgencyId, period: Period): Check => {
  const life = reference.agency(id);
  if (life === undefined) return agencyLives(reference, id, period.slice(0, 4) as PartialDate);
  return overlaps(life, period)
    ? fine
    : outsidePeriod('AgencyNotInPeriod', { vi: 'Đơn vị', en: 'Agency' }, id, life, period);
};

/** The commune is registered and existed on some day of the period. */
export const communeInPeriod = (reference: Reference, id: CommuneId, period: Period): Check => {
  const life = reference.commune(id);
  if (life === undefined) return communeLives(reference, id, period.slice(0, 4) as PartialDate);
  return overlaps(life, period)
    ? fine
    : outsidePeriod('CommuneNotInPeriod', { vi: 'Xã', en: 'Commune' }, id, life, period);
};
