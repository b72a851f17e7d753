import {
  type Chunk,
  type EventStore,
  matches,
  type Position,
  type ReadQuery,
  type StoredEvent,
} from '@donghanh/core';
import * as E from 'fp-ts/lib/Either.js';
import { type Fault, faulty } from './fault.ts';

type Chunks = ReturnType<EventStore['readAll']>;

const all = async (source: Chunks): Promise<readonly StoredEvent[]> => {
  const found: StoredEvent[] = [];
  for await (const chunk of source) if (E.isRight(chunk)) found.push(...chunk.right);
  return found;
};

async function* chunked(events: readonly StoredEvent[], size: number): Chunks {
  for (let i = 0; i < events.length; i += size) yield E.right(events.slice(i, i + size));
}

/** Reads what a store gives without any condition, by a condition of one's own. */
const selectedBy =
  (wanted: (query: ReadQuery) => (event: StoredEvent) => boolean) =>
  (sound: EventStore): Partial<EventStore> => ({
    readAll: async function* (query = {}) {
      yield* chunked((await all(sound.readAll())).filter(wanted(query)), query.chunkSize ?? 1000);
    },
  });

/** Copies that share nothing with the original. */
const copied = (event: StoredEvent): StoredEvent => structuredClone({ ...event });

export const readingFaults: readonly Fault[] = [
  faulty('gives an empty chunk for nothing', ['there is nothing in an empty history'], (sound) => ({
    readAll: async function* (query) {
      const found = await all(sound.readAll(query));
      yield E.right(found as Chunk);
    },
  })),
  faulty(
    'takes the first position for the last',
    ['head says where history ends, and how much there is'],
    (sound) => ({
      head: () => async () => E.right({ position: 1 as Position, count: 4 }),
      name: sound.name,
    }),
  ),
  faulty(
    'gives the event at a position once more behind it',
    [
      'positions rise, and behind each of them is exactly the rest',
      'no types select nothing, and there is nothing behind the end',
    ],
    selectedBy(({ after, ...query }) => {
      const wanted = matches(query);
      return (event) => (after === undefined || event.position >= after) && wanted(event);
    }),
  ),
  faulty('knows only the first of its types', ['every type that is there is told of'], (sound) => ({
    types: () => async () => {
      const there = await sound.types?.()();
      return there?._tag === 'Right' ? E.right(there.right.slice(0, 1)) : E.right([]);
    },
  })),
  faulty(
    'does not hear what chunks were asked for',
    ['chunks are full, of the size asked for, and of 1,000 unless told'],
    (sound) => ({
      readAll: ({ chunkSize: _, ...query } = {}) => sound.readAll(query),
    }),
  ),
  faulty(
    'selects after it has cut into chunks',
    [0, -1, 0.5, Number.NaN].map((size) => `no chunk is empty (chunk size ${size})`),
    (sound) => ({
      readAll: async function* (query = {}) {
        for (const event of await all(sound.readAll())) {
          yield E.right([event].filter(matches(query)));
        }
      },
    }),
  ),
  faulty(
    'gives every stream from its start',
    ['readStream gives one stream, from a version on'],
    (sound) => ({ readStream: (name) => sound.readStream(name) }),
  ),
  faulty('gives a stream in one piece', ['readStream gives a long stream in chunks'], (sound) => ({
    readStream: async function* (name, from) {
      yield E.right(await all(sound.readStream(name, from)));
    },
  })),
  faulty(
    'reads on as long as there is something',
    ['a reading ends where history ended when it began, and holds up no writer'],
    (sound) => ({
      readAll: async function* (query = {}) {
        let after = query.after ?? (0 as Position);
        for (;;) {
          const [next] = await all(sound.readAll({ ...query, after }));
          if (next === undefined) return;
          after = next.position;
          yield E.right([next]);
        }
      },
    }),
  ),
  faulty('reads on in a stream', ['so does the reading of a stream'], (sound) => ({
    readStream: async function* (name, from = 0) {
      let next = from;
      for (;;) {
        const found = (await all(sound.readStream(name, next))).slice(0, 1000);
        if (found.length === 0) return;
        next += found.length;
        yield E.right(found);
      }
    },
  })),
  faulty('shares one reading among all readers', ['two readers at once get their own'], (sound) => {
    let shared: ReturnType<Chunks[typeof Symbol.asyncIterator]> | undefined;
    return {
      readAll: (query) => {
        const reader = shared ?? sound.readAll(query)[Symbol.asyncIterator]();
        shared = reader;
        return { [Symbol.asyncIterator]: () => reader };
      },
    };
  }),
  faulty(
    'reads the whole history before it gives a chunk',
    ['a long reading holds a chunk, not the history'],
    (sound) => ({
      readAll: async function* (query = {}) {
        const { chunkSize = 1000, ...rest } = query;
        const copies = (await all(sound.readAll(rest))).map(copied);
        yield* chunked(copies, chunkSize);
        copies.length = 0;
      },
    }),
  ),
  faulty(
    'does not stop when it is told',
    ['a consumer may stop, and the store is at once free for the next'],
    (sound) => ({
      readAll: (query) => ({
        [Symbol.asyncIterator]: () => {
          const reader = sound.readAll(query)[Symbol.asyncIterator]();
          return { next: () => reader.next(), return: () => new Promise(() => undefined) };
        },
      }),
    }),
  ),
  faulty(
    'does not hear which types are asked for',
    ['a query selects what core says it means, of any history'],
    selectedBy(({ types: _, ...query }) => matches(query)),
  ),
  faulty(
    'leaves out what was recorded at the very moment',
    ['what was recorded at that very moment was known'],
    selectedBy(({ recordedThrough, ...query }) => {
      const wanted = matches(query);
      return (event) =>
        (recordedThrough === undefined || event.recordedAt < recordedThrough) && wanted(event);
    }),
  ),
  faulty(
    'compares the texts of dates',
    ['a month counts from its last day, and a year from 31 December'],
    selectedBy(({ effectiveThrough, ...query }) => {
      const wanted = matches(query);
      return (event) =>
        (effectiveThrough === undefined || `${event.effectiveOn}` <= effectiveThrough) &&
        wanted(event);
    }),
  ),
  faulty(
    'takes a name for a pattern',
    ['the beginning of a stream name is taken as it stands, not as a pattern'],
    selectedBy(({ streamPrefix, ...query }) => {
      const wanted = matches(query);
      return (event) =>
        (streamPrefix === undefined ||
          new RegExp(`^${streamPrefix.replaceAll('*', '.*').replaceAll('%', '.*')}`).test(
            event.stream,
          )) &&
        wanted(event);
    }),
  ),
];
