import { monthAfterYear, yearAtStart } from '../chars/digits.ts';
import { refinedText } from '../codec/refined.ts';
import { daysInMonth } from './calendar.ts';
import { LocalDate } from './local-date.ts';

/**
 * A date as far as its source gives it: a day `2012-05-29`, a month `2021-11` or a year `2022`.
 * The sources of the programme often give no more.
 */
export type PartialDate = string & { readonly __brand: 'PartialDate' };

const exists = (s: string): boolean => {
  if (s.length === 10) return LocalDate.is(s);
  if (s.length === 7) return yearAtStart(s) > 0 && monthAfterYear(s) > 0;
  return s.length === 4 && yearAtStart(s) > 0;
};

/** Codec of {@link PartialDate}. */
export const PartialDate = refinedText<PartialDate>(
  'PartialDate',
  'a day, month or year that exists: YYYY-MM-DD, YYYY-MM or YYYY',
  exists,
  { pattern: '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$' },
);

/** A day is a partial date that happens to be whole. */
export const asPartialDate = (date: LocalDate): PartialDate => date as string as PartialDate;

/** The first day it can mean. */
export const firstDay = (date: PartialDate): LocalDate =>
  (date.length === 10 ? date : date.length === 7 ? `${date}-01` : `${date}-01-01`) as LocalDate;

/**
 * The last day it can mean. **A fact counts from this day**: only then is it certain that it has
 * happened. So a gift of "2013" counts from 31/12/2013, and an assignment that began "in 2012" is
 * not held against an agency before the year is over.
 */
export const certainFrom = (date: PartialDate): LocalDate => {
  if (date.length === 10) return date as string as LocalDate;
  if (date.length === 4) return `${date}-12-31` as LocalDate;
  const days = daysInMonth(Number(date.slice(0, 4)), Number(date.slice(5, 7)));
  return `${date}-${String(days).padStart(2, '0')}` as LocalDate;
};
