import { dayAfterMonth, monthAfterYear, yearAtStart } from '../chars/digits.ts';
import { refinedText } from '../codec/refined.ts';
import { daysInMonth, fromDayNumber, toDayNumber } from './calendar.ts';

/** A day in Vietnam (Asia/Ho_Chi_Minh, UTC+7, no summer time), `YYYY-MM-DD`. */
export type LocalDate = string & { readonly __brand: 'LocalDate' };

const exists = (s: string): boolean => {
  if (s.length !== 10) return false;
  const year = yearAtStart(s);
  const month = monthAfterYear(s);
  const day = dayAfterMonth(s);
  return year > 0 && month > 0 && day > 0 && day <= daysInMonth(year, month);
};

/** Codec of {@link LocalDate}: refuses days that do not exist, as 2015-02-31. Years 1900 to 2199. */
export const LocalDate = refinedText<LocalDate>(
  'LocalDate',
  'a day that exists, YYYY-MM-DD',
  exists,
  { format: 'date' },
);

const dayNumberOf = (date: LocalDate): number =>
  toDayNumber(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8)));

/** The date `days` later (earlier when negative). */
export const addDays = (date: LocalDate, days: number): LocalDate =>
  fromDayNumber(dayNumberOf(date) + days) as LocalDate;

/** Whole days from one date to another: 0 for the same day, negative when `to` is earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate): number =>
  dayNumberOf(to) - dayNumberOf(from);

/** The year of a date, as a number. */
export const yearOf = (date: LocalDate): number => Number(date.slice(0, 4));

/** The first and the last day of a year. */
export const firstOfYear = (year: number): LocalDate => `${year}-01-01` as LocalDate;
export const lastOfYear = (year: number): LocalDate => `${year}-12-31` as LocalDate;

/** The earlier and the later of two dates. */
export const earlier = (a: LocalDate, b: LocalDate): LocalDate => (a <= b ? a : b);
export const later = (a: LocalDate, b: LocalDate): LocalDate => (a >= b ? a : b);
