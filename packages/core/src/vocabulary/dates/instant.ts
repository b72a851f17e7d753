import * as E from 'fp-ts/lib/Either.js';
import type { Misfit } from '../codec/misfit.ts';
import { refinedText } from '../codec/refined.ts';
import { addDays, LocalDate } from './local-date.ts';

/**
 * A moment, in UTC to the millisecond, always written the same way (`2016-01-30T17:00:00.000Z`), so
 * that text order is time order and equal moments have equal bytes.
 */
export type Instant = string & { readonly __brand: 'Instant' };

const canonical = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;
const withOffset =
  /^(\d{4}-\d\d-\d\d)T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,3})?)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/;

const dayExists = (match: RegExpExecArray | null): boolean =>
  match !== null && LocalDate.is(match[1]);

/** Codec of {@link Instant}: the canonical form only. */
export const Instant = refinedText<Instant>(
  'Instant',
  'a moment in UTC, YYYY-MM-DDTHH:MM:SS.mmmZ',
  (s) => dayExists(canonical.exec(s)),
  { format: 'date-time' },
);

/** The end of a day in Vietnam (23:59:59.999, UTC+7). */
export const endOfDay = (date: LocalDate): Instant => `${date}T16:59:59.999Z` as Instant;

/** The start of a day in Vietnam (00:00, UTC+7). */
export const startOfDay = (date: LocalDate): Instant =>
  `${addDays(date, -1)}T17:00:00.000Z` as Instant;

/** The day in Vietnam on which a moment falls. */
export const dayOf = (instant: Instant): LocalDate => {
  const utcDay = instant.slice(0, 10) as LocalDate;
  return instant.slice(11, 13) >= '17' ? addDays(utcDay, 1) : utcDay;
};

/**
 * Reads a moment as people write it: with any offset (`2016-01-31T00:00:00+07:00`), or a day alone,
 * which means the end of that day in Vietnam ("what was known on that day").
 */
export const parseInstant = (text: string): E.Either<Misfit, Instant> => {
  if (LocalDate.is(text)) return E.right(endOfDay(text));
  if (dayExists(withOffset.exec(text))) return E.right(new Date(text).toISOString() as Instant);
  return E.left({
    path: '',
    expected: 'a moment as 2016-01-31T00:00:00+07:00, or a day as 2016-01-31',
    found: JSON.stringify(text),
  });
};
