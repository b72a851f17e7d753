import type { AppendEntry, Instant, NewEvent, PartialDate, StreamName } from '@donghanh/core';
import { sqliteStore } from '@donghanh/store-sqlite';
import { right } from '../run/sample.ts';
import { history, type Made, type Workload } from '../workload/history.ts';
import { visits } from '../workload/visits.ts';

const BATCH = 2000;

/** A made event as a store takes it. */
export const asNewEvent = (made: Made): NewEvent => ({
  type: made.type,
  schemaVersion: made.schemaVersion,
  effectiveOn: made.effectiveOn as PartialDate,
  recordedAt: made.recordedAt as Instant,
  data: made.data,
  meta: made.meta,
});

/** Writes entries into a new SQLite file, through the store, many in one transaction. */
export const writeEntries = async (file: string, entries: Iterable<AppendEntry>): Promise<void> => {
  const store = sqliteStore(file, { durability: 'normal' });
  let batch: AppendEntry[] = [];
  const flush = async (): Promise<void> => {
    right(await store.appendAll(batch)());
    batch = [];
  };
  for (const entry of entries) {
    batch.push(entry);
    if (batch.length === BATCH) await flush();
  }
  if (batch.length > 0) await flush();
  right(await store.close()());
};

/** A workload, event by event; `each` sees every event go by. */
export function* entriesOf(
  workload: Workload,
  each: (made: Made, version: number) => void = () => undefined,
): Generator<AppendEntry> {
  const held = new Map<string, number>();
  for (const made of history(workload)) {
    const expected = held.get(made.stream) ?? 0;
    held.set(made.stream, expected + 1);
    each(made, expected);
    yield { stream: made.stream as StreamName, expected, events: [asNewEvent(made)] };
  }
}

/** A workload in which streams get several events at a time. */
export function* visitEntries(events: number): Generator<AppendEntry> {
  for (const { stream, held, events: come } of visits(events)) {
    yield { stream: stream as StreamName, expected: held, events: come.map(asNewEvent) };
  }
}
