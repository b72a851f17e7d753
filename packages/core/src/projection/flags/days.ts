import {
  addDays,
  daysBetween,
  earlier,
  type LocalDate,
  later,
} from '../../vocabulary/dates/local-date.ts';
import type { Interval } from '../../vocabulary/dates/period.ts';

/** The days that two spans share, or undefined when they share none. */
export const shared = (a: Interval, b: Interval): Interval | undefined => {
  const from = later(a.from, b.from);
  const to = earlier(a.to, b.to);
  return from <= to ? { from, to } : undefined;
};

/** The number of days of a span, both ends included; 0 for none. */
export const lengthOf = (span: Interval | undefined): number =>
  span === undefined ? 0 : daysBetween(span.from, span.to) + 1;

/** How many days of a span lie in any of the parts; a day in two parts counts once. */
export const daysWithin = (parts: readonly Interval[], span: Interval | undefined): number => {
  if (span === undefined) return 0;
  let days = 0;
  let next: LocalDate = span.from;
  for (const part of parts.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))) {
    const inside = shared(part, { from: next, to: span.to });
    if (inside === undefined) continue;
    days += lengthOf(inside);
    next = addDays(inside.to, 1);
    if (next > span.to) break;
  }
  return days;
};

/** Do the parts together hold every day of the span? False where there is no span. */
export const covers = (parts: readonly Interval[], span: Interval | undefined): boolean =>
  span !== undefined && daysWithin(parts, span) === lengthOf(span);
