import type * as E from 'fp-ts/lib/Either.js';
import type * as TE from 'fp-ts/lib/TaskEither.js';
import type { Position, StreamName } from '../../event/recorded.ts';
import type { Instant } from '../../vocabulary/dates/instant.ts';
import type { LocalDate } from '../../vocabulary/dates/local-date.ts';
import type { PartialDate } from '../../vocabulary/dates/partial-date.ts';
import type { ChainValue } from '../trust/chain/chain.ts';
import type { AppendFailure, StoreFailure } from './failures.ts';
import type { Followed } from './follow.ts';

/**
 * An event as a store holds it: the parts that a store must be able to select by, and two JSON texts
 * that it keeps byte for byte and never looks into.
 */
export interface NewEvent {
  readonly type: string;
  readonly schemaVersion: number;
  readonly effectiveOn: PartialDate;
  readonly recordedAt: Instant;
  /** JSON text of the data. */
  readonly data: string;
  /** JSON text of the {@link Meta}; its first member is the event's id (see `eventIdOf`). */
  readonly meta: string;
}

/** A {@link NewEvent} in its place. */
export interface StoredEvent extends NewEvent {
  readonly position: Position;
  readonly stream: StreamName;
  /** Its place in the stream, from 0, without gaps. */
  readonly version: number;
  /** Its kept chain value, where the query asked for it and the store keeps it. */
  readonly chain?: ChainValue;
}

/** How many events the writer believes the stream holds: 0 for a stream that does not exist yet. */
export type ExpectedVersion = number;

/** What an append did. */
export interface Appended {
  /** Version of the first event of this append. */
  readonly firstVersion: number;
  /** Position of the last event of this append. */
  readonly position: Position;
  /** True when these very events (same ids, same place) had been written before: nothing was added. */
  readonly alreadyThere: boolean;
}

/** Which part of the history to read. All given conditions hold together. */
export interface ReadQuery {
  /** Only events behind this position. */
  readonly after?: Position;
  /** Only events up to and including this position. */
  readonly upTo?: Position;
  /** Only these types. */
  readonly types?: readonly string[];
  /** Only streams whose name begins so. */
  readonly streamPrefix?: string;
  /** Only events recorded at or before this moment. */
  readonly recordedThrough?: Instant;
  /** Only events that had certainly happened on this day (see `certainFrom`). */
  readonly effectiveThrough?: LocalDate;
  /**
   * Also give the chain value that is kept with each event (see `chainValue`). A store that keeps
   * none leaves it out; whoever needs one computes it.
   */
  readonly chain?: boolean;
  /** At most this many events a chunk (default 1,000). Never more than one chunk is held. */
  readonly chunkSize?: number;
}

/** Which part of the history to follow: a query without an end. */
export type FollowQuery = Omit<ReadQuery, 'upTo'>;

/** How to follow. */
export interface FollowOptions {
  /** Ends the following when it is aborted, also while it waits. That is no failure. */
  readonly signal?: AbortSignal;
}

/** Events in order of position; never empty. */
export type Chunk = readonly StoredEvent[];

/** Where history ends, and how much there is: for progress. */
export interface Head {
  /** Position of the last event; undefined for an empty history. */
  readonly position: Position | undefined;
  /** Number of events. */
  readonly count: number;
}

/** What stores differ in. Whoever uses a store can ask; the contract of stores does. */
export interface Capabilities {
  /**
   * Whether `appendAll` over several streams is all or nothing. Where it is not, each entry still is,
   * they are written in their order, and the same call again goes on where the last one stopped.
   */
  readonly atomicAppendAll: boolean;
}

/**
 * The port of a store. Small enough to write for any database, strict enough to be trusted:
 *
 * - `append` is all or nothing, and durable when it succeeds. A wrong expected version fails with
 *   what was expected and what was found; the same event ids at the same place again are a success.
 * - Reads give chunks by position, in bounded memory, and stop at once when the consumer stops. After
 *   a chunk that is a Left nothing follows.
 * - `follow` gives history, then what is added, without a gap or a repeat.
 * - Failures are values; nothing throws.
 *
 * `storeContract` of `@donghanh/testing` holds a store to all of it.
 */
export interface EventStore {
  /** What a person would call this store: a file name, `memory`, an address without credentials. */
  readonly name: string;
  readonly capabilities: Capabilities;
  readonly append: (
    stream: StreamName,
    expected: ExpectedVersion,
    events: readonly NewEvent[],
  ) => TE.TaskEither<AppendFailure, Appended>;
  /**
   * Several streams in one transaction, all or nothing (see {@link Capabilities}), for imports. Entries for the same stream
   * follow each other. The result is in the order of the entries.
   */
  readonly appendAll: (
    entries: readonly AppendEntry[],
  ) => TE.TaskEither<AppendFailure, readonly Appended[]>;
  /** A stream from a version on (default 0); no chunks for a stream that does not exist. */
  readonly readStream: (
    stream: StreamName,
    fromVersion?: number,
  ) => AsyncIterable<E.Either<StoreFailure, Chunk>>;
  readonly readAll: (query?: ReadQuery) => AsyncIterable<E.Either<StoreFailure, Chunk>>;
  /**
   * The types of the events that are there, in any order, and perhaps some that are there no more. A
   * replay asks, so that an event of an unknown type is never passed over in silence. Left out where
   * a store could tell only by reading everything.
   */
  readonly types?: () => TE.TaskEither<StoreFailure, readonly string[]>;
  /**
   * History, then live: every event the query selects, once, in order of position, until the consumer
   * leaves or the signal is aborted. Stops at once, also while it waits. After a Left nothing follows.
   */
  readonly follow: (
    query?: FollowQuery,
    options?: FollowOptions,
  ) => AsyncIterable<E.Either<StoreFailure, Followed>>;
  readonly head: () => TE.TaskEither<StoreFailure, Head>;
  /** Releases what the store holds, so that the process can end. Closing twice is no error. */
  readonly close: () => TE.TaskEither<StoreFailure, void>;
}

/** One stream's part of {@link EventStore.appendAll}. */
export interface AppendEntry {
  readonly stream: StreamName;
  readonly expected: ExpectedVersion;
  readonly events: readonly NewEvent[];
}
