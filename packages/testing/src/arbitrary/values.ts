import {
  addDays,
  daysBetween,
  type Instant,
  type LocalDate,
  MAX_VND,
  type PartialDate,
  startOfDay,
  type Vnd,
} from '@donghanh/core';
import fc from 'fast-check';

/** Amounts in đồng, from 0 to the largest that one fact may carry: edges, round sums, any. */
export const vnd = (max: number = MAX_VND): fc.Arbitrary<Vnd> =>
  fc
    .oneof(
      { weight: 3, arbitrary: fc.integer({ min: 1, max: 999 }).map((n) => n * 1_000_000) },
      { weight: 1, arbitrary: fc.integer({ min: 0, max }) },
      { weight: 1, arbitrary: fc.constantFrom(0, 1, max) },
    )
    .map((n) => Math.min(n, max) as Vnd);

/** From a day to a day, both included. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

const decade: Days = { from: '2012-01-01', to: '2022-12-31' };

/** Days. Left out: of the ten years of the programme. */
export const localDate = ({ from, to }: Days = decade): fc.Arbitrary<LocalDate> => {
  const first = from as LocalDate;
  return fc
    .integer({ min: 0, max: daysBetween(first, to as LocalDate) })
    .map((days) => addDays(first, days));
};

/** How much of a date a source gives. */
export type Precision = 'day' | 'month' | 'year';

const LENGTH: Readonly<Record<Precision, number>> = { day: 10, month: 7, year: 4 };

/** A day as far as a source gives it. */
export const asFarAsGiven = (day: LocalDate, precision: Precision): PartialDate =>
  day.slice(0, LENGTH[precision]) as PartialDate;

/** Dates that are days, and now and then only months or years. */
export const precision: fc.Arbitrary<Precision> = fc.oneof(
  { weight: 8, arbitrary: fc.constant<Precision>('day') },
  { weight: 1, arbitrary: fc.constant<Precision>('month') },
  { weight: 1, arbitrary: fc.constant<Precision>('year') },
);

/** Dates in the world, of which a source may give only the month or the year. */
export const partialDate = (days: Days = decade): fc.Arbitrary<PartialDate> =>
  fc.tuple(localDate(days), precision).map(([day, given]) => asFarAsGiven(day, given));

/** Moments of these days in Vietnam, to the millisecond. */
export const instant = (days: Days = decade): fc.Arbitrary<Instant> =>
  fc
    .tuple(localDate(days), fc.integer({ min: 0, max: 86_399_999 }))
    .map(([day, ms]) => new Date(Date.parse(startOfDay(day)) + ms).toISOString() as Instant);
