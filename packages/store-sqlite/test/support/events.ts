import type {
  Chunk,
  EventStore,
  Instant,
  NewEvent,
  PartialDate,
  ReadQuery,
  StoredEvent,
  StoreFailure,
  StreamName,
} from '@donghanh/core';
import * as E from 'fp-ts/lib/Either.js';

export const stream = (name: string): StreamName => name as StreamName;

/** A minute after the one before it, from the start of 2013. */
export const minute = (n: number): Instant =>
  new Date(Date.UTC(2013, 0, 1) + n * 60_000).toISOString() as Instant;

export interface EventParts {
  readonly type?: string;
  readonly schemaVersion?: number;
  readonly effectiveOn?: string;
  readonly recordedAt?: string;
  readonly data?: string;
}

/** The n-th event: its id, its moment and its data tell which it is. */
export const event = (n: number, parts: EventParts = {}): NewEvent => ({
  type: parts.type ?? 'AssignmentMade',
  schemaVersion: parts.schemaVersion ?? 1,
  effectiveOn: (parts.effectiveOn ?? '2012-05-29') as PartialDate,
  recordedAt: (parts.recordedAt ?? minute(n)) as Instant,
  data: parts.data ?? `{"n":${n},"commune":"Keng Đu"}`,
  meta: `{"id":"00000000-0000-7000-8000-${String(n).padStart(12, '0')}","actor":"Văn phòng"}`,
});

/** Events `from` to `from + count - 1`. */
export const events = (from: number, count: number, parts?: EventParts): NewEvent[] =>
  Array.from({ length: count }, (_, i) => event(from + i, parts));

/** What a reading gave. */
export interface Reading {
  readonly events: readonly StoredEvent[];
  readonly chunks: readonly Chunk[];
  readonly failure: StoreFailure | undefined;
}

/** Reads to the end. Anything behind a failure is a fault of the store. */
export const readOut = async (
  source: AsyncIterable<E.Either<StoreFailure, Chunk>>,
): Promise<Reading> => {
  const chunks: Chunk[] = [];
  let failure: StoreFailure | undefined;
  for await (const chunk of source) {
    if (failure !== undefined) throw new Error('something follows a failure');
    if (E.isLeft(chunk)) failure = chunk.left;
    else chunks.push(chunk.right);
  }
  return { chunks, events: chunks.flat(), failure };
};

/** All events that a query selects; a failure is thrown. */
export const readAll = async (
  store: EventStore,
  query?: ReadQuery,
): Promise<readonly StoredEvent[]> => {
  const { events: found, failure } = await readOut(store.readAll(query));
  if (failure !== undefined) throw new Error(failure.message);
  return found;
};

/** The right side; a failure is thrown with its message. */
export const right = <A>(either: E.Either<{ readonly message: string }, A>): A => {
  if (E.isLeft(either)) throw new Error(either.left.message);
  return either.right;
};

/** The left side; a success is thrown. */
export const left = <F>(either: E.Either<F, unknown>): F => {
  if (E.isRight(either)) throw new Error(`succeeded: ${JSON.stringify(either.right)}`);
  return either.left;
};
