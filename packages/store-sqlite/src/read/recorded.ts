import type { Instant } from '@donghanh/core';
import type { Session } from '../session/session.ts';

/** A part of the history: what stands behind `after`, up to and including `to`. */
export interface Segment {
  readonly after: number;
  readonly to: number;
  /** True when some events in it may have been recorded later than asked. */
  readonly mixed: boolean;
}

// Parameters are plain `?`: Node.js 22 takes `?1` for a named one and will not bind it by its place.

// The last event at or before a position that stands in order of recording. A run that is out of
// order never begins at the first event, so there is one.
const IN_ORDER = `SELECT position, recorded_at FROM events WHERE position <= ifnull(
  (SELECT first - 1 FROM out_of_order
   WHERE first = (SELECT max(first) FROM out_of_order WHERE first <= ?) AND last >= ?), ?)
  ORDER BY position DESC LIMIT 1`;

/**
 * The place up to which everything was recorded by a moment, found by halving: some twenty look-ups
 * in a million events. Behind it only runs that are out of order can hold anything.
 */
const settled = (session: Session, head: number, through: Instant): number => {
  const statement = session.prepare<readonly [number, string]>(IN_ORDER);
  let low = 0;
  let high = head;
  let middle = head;
  while (low < high) {
    const found = statement.get(middle, middle, middle);
    if (found === undefined || found[1] <= through) low = middle;
    else high = found[0] - 1;
    middle = Math.ceil((low + high) / 2);
  }
  return low;
};

/** Runs that are read one by one; with more of them one pass over all that is behind costs less. */
const MOST_RUNS = 500;

const RUNS = `SELECT first, last FROM out_of_order
  WHERE first > ? AND last > ? AND first <= ? AND earliest <= ? ORDER BY first LIMIT ${MOST_RUNS + 1}`;

/**
 * The parts of the history, in order, that hold what was recorded by a moment, between two
 * positions. Proportional to what they hold: history behind that moment is not read.
 */
export const recordedThrough = (
  session: Session,
  head: number,
  after: number,
  end: number,
  through: Instant,
): readonly Segment[] => {
  const calm = settled(session, head, through);
  const segments: Segment[] = [{ after, to: Math.min(calm, end), mixed: false }];
  const runs = session.prepare<readonly [number, number]>(RUNS).all(calm, after, end, through);
  const first = runs[0];
  if (runs.length > MOST_RUNS && first !== undefined) {
    segments.push({ after: Math.max(after, first[0] - 1), to: end, mixed: true });
  } else {
    for (const run of runs) {
      segments.push({
        after: Math.max(after, run[0] - 1),
        to: Math.min(end, run[1]),
        mixed: true,
      });
    }
  }
  return segments.filter((segment) => segment.after < segment.to);
};
