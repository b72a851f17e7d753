import type { Language } from '../bilingual.ts';

/** `official` is the wording of Decree 30/2020; `short` is for tables. */
export type DateStyle = 'official' | 'short';

/** Of a date as far as it is known: the parts that a partial date carries, as numbers. */
interface DateParts {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

const shape = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/;

const englishMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/**
 * A day, month or year (`2022-06-28`, `2013-05`, `2012`) in words, no finer than it is known.
 *
 * - Vietnamese, official: "ngày 28 tháng 6 năm 2022", "tháng 5 năm 2013", "năm 2012". Days below 10
 *   and the months 1 and 2 carry a zero, other months do not (Decree 30/2020, Appendix I): "ngày 05
 *   tháng 01 năm 2022", "ngày 05 tháng 3 năm 2022".
 * - Vietnamese, short: "28/6/2022", "5/2013", "2012".
 * - English, both: "28 June 2022", "May 2013", "2012"; never digits alone, which Americans read
 *   another way round.
 *
 * A text that is no such date comes back unchanged.
 */
export const formatDate = (date: string, lang: Language, style: DateStyle): string => {
  const found = shape.exec(date);
  if (found === null) return date;
  const [, year, month, day] = found;
  const parts: DateParts = {
    year: Number(year),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
  };
  if (lang === 'en') return english(parts);
  return style === 'official' ? official(parts) : short(parts);
};

const official = ({ year, month, day }: DateParts): string => {
  const words = [`năm ${year}`];
  if (month !== undefined) words.unshift(`tháng ${month <= 2 ? `0${month}` : month}`);
  if (day !== undefined) words.unshift(`ngày ${day < 10 ? `0${day}` : day}`);
  return words.join(' ');
};

const short = ({ year, month, day }: DateParts): string =>
  [day, month, year].filter((part) => part !== undefined).join('/');

const english = ({ year, month, day }: DateParts): string =>
  [day, month === undefined ? undefined : englishMonths[month - 1], year]
    .filter((part) => part !== undefined)
    .join(' ');
