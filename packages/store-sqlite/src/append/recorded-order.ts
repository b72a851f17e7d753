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
  readonly note: (position: number, recordedAt: Instant) => void;
  /** Writes down the runs; once, after the last event. */
  readonly write: () => void;
}

const LAST_RUN = 'SELECT first, last, earliest FROM out_of_order ORDER BY first DESC LIMIT 1';

const RECORDED_AT =
  'SELECT recorded_at FROM events WHERE position <= ? ORDER BY position DESC LIMIT 1';

const PUT = `INSERT INTO out_of_order (first, last, earliest) VALUES (?, ?, ?)
  ON CONFLICT (first) DO UPDATE SET last = excluded.last, earliest = excluded.earliest`;

/** Takes up where the history ends. Only within a transaction. */
export const recordedOrder = (session: Session, head: number): RecordedOrder => {
  const last = session.prepare<readonly [number, number, string]>(LAST_RUN).get();
  // Nearly always no run reaches the end; then the last event was also recorded last.
  let run: Run | undefined =
    last !== undefined && last[1] === head
      ? { first: last[0], last: last[1], earliest: last[2] }
      : undefined;
  const inOrder = run === undefined ? head : run.first - 1;
  let latest = session.prepare<readonly [string]>(RECORDED_AT).get(inOrder)?.[0] ?? '';
  const changed = new Set<Run>();
  return {
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
