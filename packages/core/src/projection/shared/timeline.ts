import type { LocalDate } from '../../vocabulary/dates/local-date.ts';
import { certainFrom, type PartialDate } from '../../vocabulary/dates/partial-date.ts';

/**
 * Values that replace each other over time, of one stream. The value on a day is that of the latest
 * date up to it; of equal dates, the one recorded later. So a fact recorded late takes its place by
 * its date in the world, not by its arrival.
 */
export interface Timeline<A> {
  readonly entries: { readonly on: PartialDate; readonly from: LocalDate; readonly value: A }[];
}

/** A timeline without values. */
export const timeline = <A>(): Timeline<A> => ({ entries: [] });

/** Takes a value in, in the order of its stream. Changes the timeline. */
export const enter = <A>(line: Timeline<A>, on: PartialDate, value: A): void => {
  const from = certainFrom(on);
  let i = line.entries.length;
  while (i > 0 && (line.entries[i - 1] as { from: LocalDate }).from > from) i -= 1;
  line.entries.splice(i, 0, { on, from, value });
};

/** The value on a day; undefined before the first. */
export const valueOn = <A>(line: Timeline<A>, day: LocalDate): A | undefined => {
  for (let i = line.entries.length - 1; i >= 0; i -= 1) {
    const entry = line.entries[i];
    if (entry !== undefined && entry.from <= day) return entry.value;
  }
  return undefined;
};

/** The last value, whatever its date. */
export const lastValue = <A>(line: Timeline<A>): A | undefined => line.entries.at(-1)?.value;
