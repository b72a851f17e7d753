import type * as E from 'fp-ts/lib/Either.js';
import type { Position } from '../../event/recorded.ts';
import type { Chunk, EventStore, FollowQuery } from './event-store.ts';
import type { StoreFailure } from './failures.ts';
import { stoppable } from './stoppable.ts';

/** One step of following a history. */
export type Followed =
  /** The next events, never none. Behind their last position is where to go on another time. */
  | { readonly _tag: 'Events'; readonly events: Chunk }
  /**
   * Everything there was has been given; what comes now is new. Once at least, and again whenever the
   * store knows. `checkpoint` is the position of the last event given (or the `after` of the query):
   * never further, so whoever goes on behind it misses nothing.
   */
  | { readonly _tag: 'CaughtUp'; readonly checkpoint: Position | undefined }
  /** The store cannot be reached for now. Following goes on by itself from the last event given. */
  | { readonly _tag: 'Interrupted'; readonly failure: StoreFailure };

/** What a store needs so that it can be followed by reading on and on. */
export interface FollowParts {
  /** Position of the last event. */
  readonly end: () => Promise<E.Either<StoreFailure, Position | undefined>>;
  readonly readAll: EventStore['readAll'];
  /** Returns when there may be events behind the position, and when the signal is aborted. */
  readonly wait: (behind: Position | undefined, signal: AbortSignal) => Promise<void>;
}

/** Reads on and on. Each round ends where history ended when it began, so that none is missed. */
async function* rounds(
  parts: FollowParts,
  { after, ...query }: FollowQuery,
  signal: AbortSignal,
): AsyncGenerator<E.Either<StoreFailure, Followed>> {
  /** Looked at so far, whether it was wanted or not. */
  let seen = after;
  /** The last event given. */
  let checkpoint = after;
  let current = false;
  let interrupted = false;
  while (!signal.aborted) {
    const end = await parts.end();
    let failure = end._tag === 'Left' ? end.left : undefined;
    if (end._tag === 'Right' && end.right !== undefined && end.right > (seen ?? -1)) {
      const rest = { ...query, upTo: end.right, ...(seen !== undefined && { after: seen }) };
      for await (const chunk of parts.readAll(rest)) {
        if (signal.aborted) return;
        if (chunk._tag === 'Left') {
          failure = chunk.left;
          break;
        }
        current = false;
        interrupted = false;
        checkpoint = chunk.right.at(-1)?.position ?? checkpoint;
        seen = checkpoint;
        yield { _tag: 'Right', right: { _tag: 'Events', events: chunk.right } };
      }
      if (failure === undefined) seen = end.right;
    }
    if (signal.aborted) return;
    if (failure === undefined) {
      interrupted = false;
      if (!current) {
        current = true;
        yield { _tag: 'Right', right: { _tag: 'CaughtUp', checkpoint } };
        continue;
      }
    } else if (failure._tag !== 'StoreBusy') {
      yield { _tag: 'Left', left: failure };
      return;
    } else if (!interrupted) {
      interrupted = true;
      current = false;
      yield { _tag: 'Right', right: { _tag: 'Interrupted', failure } };
    }
    await parts.wait(seen, signal);
  }
}

/**
 * `follow` for a store that can read, and wait: for the authors of stores. No gap and no repeat,
 * provided that events become readable in order of position.
 */
export const followByReading =
  (parts: FollowParts): EventStore['follow'] =>
  (query = {}, options = {}) =>
    stoppable((signal) => rounds(parts, query, signal), options.signal);
