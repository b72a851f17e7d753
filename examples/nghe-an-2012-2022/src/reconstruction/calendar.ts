import { addDays, daysBetween, type LocalDate } from '@donghanh/core';
import { between } from './chance.ts';

/** A day some days later; the days of this history are written by hand and exist. */
export const plusDays = (day: string, count: number): string => addDays(day as LocalDate, count);

/** A day from `from` to `to`, both included; the same for the same key. */
export const dayIn = (key: string, from: string, to: string): string =>
  plusDays(from, between(key, 0, Math.max(0, daysBetween(from as LocalDate, to as LocalDate))));

/** The later and the earlier of two days. */
export const laterDay = (a: string, b: string): string => (a > b ? a : b);
export const earlierDay = (a: string, b: string): string => (a < b ? a : b);

/** Facts up to the Notice were known when it was written. */
const lastKnown = '2022-06-27';

/**
 * When a fact of that day becomes known: four in five within a month, most of the rest within half a
 * year, a few later.
 */
export const knownAfter = (key: string, day: string): string => {
  const place = between(`late/${key}`, 0, 99);
  const days =
    place < 80
      ? between(`lag/${key}`, 2, 28)
      : place < 95
        ? between(`lag/${key}`, 31, 175)
        : between(`lag/${key}`, 181, 400);
  const known = plusDays(day, days);
  return day <= lastKnown && known > lastKnown ? lastKnown : known;
};
