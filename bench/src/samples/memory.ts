import { EventStore as CastoreStore, EventType } from '@castore/core';
import { InMemoryEventStorageAdapter } from '@castore/event-storage-adapter-in-memory';
import { memoryStore, type StreamName } from '@donghanh/core';
import { getInMemoryEventStore } from '@event-driven-io/emmett';
import { asNewEvent } from '../prepare/store.ts';
import { type Measured, right, type Sample, timed } from '../run/sample.ts';
import { dice } from '../workload/dice.ts';
import { history, type Made } from '../workload/history.ts';

/** An event with its data and meta as objects: what a program has in hand before it stores. */
interface Event {
  readonly made: Made;
  readonly data: Readonly<Record<string, unknown>>;
  readonly meta: Readonly<Record<string, unknown>>;
}

const events: readonly Event[] = [...history({ events: 1000, streams: 1000 })].map((made) => ({
  made,
  data: JSON.parse(made.data) as Event['data'],
  meta: JSON.parse(made.meta) as Event['meta'],
}));

/**
 * Fills every stream with one event, then appends one event at a time to streams drawn by lot, each
 * with the version it must have.
 */
const appending = async (
  streams: number,
  appends: number,
  append: (stream: string, version: number, event: Event) => Promise<unknown>,
): Promise<Measured> => {
  const names = Array.from({ length: streams }, (_, n) => `assignment-don-vi-${n % 400}~xa-${n}`);
  const held = new Uint32Array(streams);
  const next = async (stream: number, n: number): Promise<void> => {
    const version = held[stream] ?? 0;
    held[stream] = version + 1;
    await append(names[stream] as string, version, events[n % events.length] as Event);
  };
  for (let stream = 0; stream < streams; stream += 1) await next(stream, stream);
  const { below } = dice(7);
  const [, time] = await timed(async () => {
    for (let n = 0; n < appends; n += 1) await next(below(streams), n);
  });
  return { units: appends, ...time };
};

/** Ours. It takes data and meta as JSON texts. */
export const ours: Sample = ({ sizes }) => {
  const store = memoryStore();
  return appending(sizes.filled, sizes.filled * 10, async (stream, version, { made }) => {
    right(await store.append(stream as StreamName, version, [asNewEvent(made)])());
  });
};

/** Ours, with these texts written first. */
export const oursWritten: Sample = ({ sizes }) => {
  const store = memoryStore();
  return appending(sizes.filled, sizes.filled * 10, async (stream, version, event) => {
    const texts = { data: JSON.stringify(event.data), meta: JSON.stringify(event.meta) };
    const one = asNewEvent({ ...event.made, ...texts });
    right(await store.append(stream as StreamName, version, [one])());
  });
};

export const castore: Sample = ({ sizes }) => {
  const store = new CastoreStore({
    eventStoreId: 'assignments',
    eventTypes: [new EventType({ type: 'Any' })],
    reducer: (state: { aggregateId: string; version: number }) => state,
    eventStorageAdapter: new InMemoryEventStorageAdapter({ initialEvents: [] }),
  });
  return appending(sizes.filled, sizes.filled * 2, (stream, version, { made, data, meta }) =>
    store.pushEvent({
      aggregateId: stream,
      version: version + 1,
      type: made.type,
      timestamp: made.recordedAt,
      payload: data,
      metadata: meta,
    } as never),
  );
};

/** Each append costs it the more the more streams there are: few are enough. */
export const emmett: Sample = ({ sizes }) => {
  const store = getInMemoryEventStore();
  return appending(sizes.filled, 1000, (stream, version, { made, data, meta }) =>
    store.appendToStream(stream, [{ type: made.type, data, metadata: meta }], {
      expectedStreamVersion: version === 0 ? 'STREAM_DOES_NOT_EXIST' : BigInt(version),
    }),
  );
};
