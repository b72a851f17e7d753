import * as E from 'fp-ts/lib/Either.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { Position, StreamName } from '../../event/recorded.ts';
import { newBell } from './bell.ts';
import { sameEvents } from './event-id.ts';
import type {
  AppendEntry,
  Appended,
  Chunk,
  EventStore,
  NewEvent,
  StoredEvent,
} from './event-store.ts';
import { type AppendFailure, type StoreFailure, wrongVersion } from './failures.ts';
import { followByReading } from './follow.ts';
import { matches } from './matches.ts';

const closed: StoreFailure = {
  _tag: 'StoreClosed',
  store: 'memory',
  message: 'the in-memory store was closed; open a new one',
};

const CHUNK = 1000;

/**
 * A history in memory, for tests, for a browser, and for looking at an exported file. Everything in
 * it is gone with the process.
 */
export const memoryStore = (): EventStore => {
  const all: StoredEvent[] = [];
  const streams = new Map<StreamName, StoredEvent[]>();
  const types = new Set<string>();
  const bell = newBell();
  let open = true;

  /** What an entry would do, given the events of this call that come before it in its stream. */
  const check = (
    { stream, expected, events }: AppendEntry,
    pending: readonly NewEvent[],
  ): E.Either<AppendFailure, 'append' | 'alreadyThere'> => {
    const stored = streams.get(stream) ?? [];
    const held = stored.length + pending.length;
    if (held === expected) return E.right('append');
    const end = expected + events.length;
    const there = [
      ...stored.slice(expected, end),
      ...pending.slice(Math.max(0, expected - stored.length), Math.max(0, end - stored.length)),
    ];
    return events.length > 0 && sameEvents(there, events)
      ? E.right('alreadyThere')
      : E.left(wrongVersion(stream, expected, held));
  };

  const add = (stream: StreamName, events: readonly NewEvent[]): void => {
    let list = streams.get(stream);
    if (list === undefined) {
      list = [];
      streams.set(stream, list);
    }
    for (const event of events) {
      const stored: StoredEvent = Object.freeze({
        type: event.type,
        schemaVersion: event.schemaVersion,
        effectiveOn: event.effectiveOn,
        recordedAt: event.recordedAt,
        data: event.data,
        meta: event.meta,
        stream,
        version: list.length,
        position: (all.length + 1) as Position,
      });
      list.push(stored);
      types.add(stored.type);
      all.push(stored);
    }
    bell.ring();
  };

  const appendNow = (
    entries: readonly AppendEntry[],
  ): E.Either<AppendFailure, readonly Appended[]> => {
    if (!open) return E.left(closed);
    const pending = new Map<StreamName, NewEvent[]>();
    const plan: ('append' | 'alreadyThere')[] = [];
    for (const entry of entries) {
      const before = pending.get(entry.stream) ?? [];
      const verdict = check(entry, before);
      if (E.isLeft(verdict)) return verdict;
      plan.push(verdict.right);
      if (verdict.right === 'append') {
        for (const event of entry.events) before.push(event);
        pending.set(entry.stream, before);
      }
    }
    return E.right(
      entries.map((entry, i): Appended => {
        const alreadyThere = plan[i] === 'alreadyThere';
        if (!alreadyThere) add(entry.stream, entry.events);
        const last = streams.get(entry.stream)?.[entry.expected + entry.events.length - 1];
        return {
          firstVersion: entry.expected,
          position: last?.position ?? (all.length as Position),
          alreadyThere,
        };
      }),
    );
  };

  /** One entry. Nearly all stand at the end of their stream, and need no plan. */
  const appendOne = (entry: AppendEntry): E.Either<AppendFailure, Appended> => {
    const { stream, expected, events } = entry;
    if (open && events.length > 0 && (streams.get(stream)?.length ?? 0) === expected) {
      add(stream, events);
      const position = all.length as Position;
      return E.right({ firstVersion: expected, position, alreadyThere: false });
    }
    const done = appendNow([entry]);
    return E.isLeft(done) ? done : E.right(done.right[0] as Appended);
  };

  async function* chunks(
    source: readonly StoredEvent[],
    from: number,
    size: number,
    wanted: (event: StoredEvent) => boolean,
    end: number,
  ): AsyncGenerator<E.Either<StoreFailure, Chunk>> {
    let chunk: StoredEvent[] = [];
    for (let i = from; i < end; i += 1) {
      if (!open) {
        yield E.left(closed);
        return;
      }
      const event = source[i];
      if (event !== undefined && wanted(event)) chunk.push(event);
      if (chunk.length === size) {
        yield E.right(chunk);
        chunk = [];
      }
    }
    if (chunk.length > 0) yield E.right(chunk);
  }

  async function* refused(): AsyncGenerator<E.Either<StoreFailure, Chunk>> {
    yield E.left(closed);
  }

  const readAll: EventStore['readAll'] = (query = {}) => {
    if (!open) return refused();
    const end = Math.min(all.length, query.upTo ?? all.length);
    const size = Math.max(1, Math.trunc(query.chunkSize ?? CHUNK) || 1);
    return chunks(all, query.after ?? 0, size, matches(query), end);
  };

  return {
    name: 'memory',
    capabilities: { atomicAppendAll: true },
    append: (stream, expected, events) => async () => appendOne({ stream, expected, events }),
    appendAll: (entries) => async () => appendNow(entries),
    readStream: (stream, fromVersion = 0) => {
      if (!open) return refused();
      const list = streams.get(stream) ?? [];
      return chunks(list, fromVersion, CHUNK, () => true, list.length);
    },
    readAll,
    follow: followByReading({
      end: async () => (open ? E.right(all.at(-1)?.position) : E.left(closed)),
      readAll,
      // A store in one process: what is added rings the bell, so nobody needs to look again and again.
      wait: async (behind, signal) => {
        if (open && all.length <= (behind ?? 0)) await bell.next(signal);
      },
    }),
    types: () => (open ? TE.right([...types]) : TE.left(closed)),
    head: () =>
      open ? TE.right({ position: all.at(-1)?.position, count: all.length }) : TE.left(closed),
    close: () => async () => {
      open = false;
      bell.ring();
      return E.right(undefined);
    },
  };
};
