import { refinedText } from '../codec/refined.ts';
import { daysInMonth } from './calendar.ts';
import { daysBetween, earlier, type LocalDate, later } from './local-date.ts';

/**
 * A reporting period: a year `2012`, a half-year `2012-H1`, a quarter `2012-Q3` or a month
 * `2012-05`. The commune reports, and the flags are judged, by period.
 */
export type Period = string & { readonly __brand: 'Period' };

const pattern = /^(?:19|20|21)\d\d(?:-(?:H[12]|Q[1-4]|0[1-9]|1[0-2]))?$/;

/** Codec of {@link Period}. */
export const Period = refinedText<Period>(
  'Period',
  'a period: YYYY, YYYY-H1, YYYY-Q1 or YYYY-MM',
  (s) => pattern.test(s),
  { pattern: pattern.source },
);

/** The calendar year as a period. */
export const yearPeriod = (year: number): Period => String(year) as Period;

/** Days from `from` to `to`, both included. */
export interface Interval {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** The days of a period. */
export const intervalOf = (period: Period): Interval => {
  const year = period.slice(0, 4);
  const part = period.slice(5);
  const months = (from: number, to: number): Interval => ({
    from: `${year}-${String(from).padStart(2, '0')}-01` as LocalDate,
    to: `${year}-${String(to).padStart(2, '0')}-${daysInMonth(Number(year), to)}` as LocalDate,
  });
  if (part === '') return months(1, 12);
  if (part.startsWith('H')) return part === 'H1' ? months(1, 6) : months(7, 12);
  if (part.startsWith('Q')) {
    const last = Number(part.slice(1)) * 3;
    return months(last - 2, last);
  }
  return months(Number(part), Number(part));
};

/** True when the day lies in the interval. */
export const includes = (interval: Interval, day: LocalDate): boolean =>
  interval.from <= day && day <= interval.to;

/** Days that two intervals share; 0 when they do not meet. */
export const sharedDays = (a: Interval, b: Interval): number =>
  Math.max(0, daysBetween(later(a.from, b.from), earlier(a.to, b.to)) + 1);
