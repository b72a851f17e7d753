import type { Instant } from '@donghanh/core';
import type { Session } from '../session/session.ts';

/** A run of events that were recorded before an event in front of them. */
interface Run {
  readonly first: number;
  last: number;
  earliest: string;
}

/** Notes, while events are added, which of them stand out of order of recording. */
export interface RecordedOrder {
  /** Position of the last event before; 0 for an empty history. */
  readonly head: number;
  readonly note: (position: number, recordedAt: Instant) => void;
  /** Writes down the runs; once, after the last event. */
  readonly write: () => void;
}

// The last event, and the last run. One statement: it is part of every append.
const END = `SELECT e.position, e.recorded_at, r.first, r.last, r.earliest
  FROM (SELECT position, recorded_at FROM events ORDER BY position DESC LIMIT 1) e
  LEFT JOIN (SELECT first, last, earliest FROM out_of_order ORDER BY first DESC LIMIT 1) r`;

type End = readonly [
  position: number,
  recordedAt: string,
  ...run: readonly [number, number, string] | readonly [null, null, null],
];

const BEFORE = 'SELECT recorded_at FROM events WHERE position < ? ORDER BY position DESC LIMIT 1';

const PUT = `INSERT INTO out_of_order (first, last, earliest) VALUES (?, ?, ?)
  ON CONFLICT (first) DO UPDATE SET last = excluded.last, earliest = excluded.earliest`;

/** Takes up where the history ends. Only within a transaction. */
export const recordedOrder = (session: Session): RecordedOrder => {
  const end = session.prepare<End>(END).get();
  let run: Run | undefined;
  let latest = end?.[1] ?? '';
  if (end !== undefined && end[3] === end[0]) {
    // A run reaches the end: what stands in front of it was recorded last.
    run = { first: end[2], last: end[3], earliest: end[4] };
    latest = session.prepare<readonly [string]>(BEFORE).get(run.first)?.[0] ?? '';
  }
  const changed = new Set<Run>();
  return {
    head: end?.[0] ?? 0,
    note: (position, recordedAt) => {
      if (recordedAt >= latest) {
        latest = recordedAt;
        run = undefined;
        return;
      }
      if (run === undefined) run = { first: position, last: position, earliest: recordedAt };
      run.last = position;
      if (recordedAt < run.earliest) run.earliest = recordedAt;
      changed.add(run);
    },
    write: () => {
      const put = session.prepare(PUT);
      for (const { first, last, earliest } of changed) put.run(first, last, earliest);
    },
  };
};
