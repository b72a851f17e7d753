import {
  type EventStore,
  type Followed,
  type FollowQuery,
  matches,
  type StoreFailure,
  stoppable,
} from '@donghanh/core';
import * as E from 'fp-ts/lib/Either.js';
import type { Caller } from '../call/caller.ts';
import { damaged } from '../failure/sentences.ts';
import { decode, prefixOf } from '../wire/decode.ts';
import { live } from './live.ts';
import { placeAfter, readBetween } from './read-all.ts';
import { logEnd } from './scan.ts';

type Steps = AsyncGenerator<E.Either<StoreFailure, Followed>>;

/**
 * Reads history in pages, then subscribes behind the last event it looked at; a subscription begins
 * behind the place it is given, so nothing falls between the two. A subscription that drops is not
 * taken up again by the client: this starts over, reading first, from its own place.
 */
async function* steps(caller: Caller, query: FollowQuery, signal: AbortSignal): Steps {
  const { namespace } = caller.settings;
  const wanted = matches(query);
  /** Looked at so far, whether it was wanted or not. */
  let seen = placeAfter(query.after);
  /** The last event given. */
  let checkpoint = query.after;
  let current = false;
  let drops = 0;
  let interrupted = false;

  while (!signal.aborted) {
    const end = await logEnd(caller);
    let failure = E.isLeft(end) ? caller.failure(end.left) : undefined;
    if (E.isRight(end) && end.right !== undefined) {
      for await (const chunk of readBetween(caller, query, seen, end.right)) {
        if (signal.aborted) return;
        if (E.isLeft(chunk)) {
          failure = chunk.left;
          break;
        }
        current = false;
        checkpoint = chunk.right.at(-1)?.position ?? checkpoint;
        seen = placeAfter(checkpoint);
        yield E.right({ _tag: 'Events', events: chunk.right });
      }
      if (failure === undefined) seen = end.right;
    }
    if (signal.aborted) return;
    if (failure === undefined) {
      interrupted = false;
      if (!current) yield E.right({ _tag: 'CaughtUp', checkpoint });
      current = true;
      for await (const event of live(caller, seen, prefixOf(namespace), signal)) {
        if (E.isLeft(event)) {
          failure = caller.failure(event.left);
          break;
        }
        const decoded = decode(namespace, event.right);
        if (E.isLeft(decoded)) {
          failure = damaged(caller.store, decoded.left, checkpoint);
          break;
        }
        seen = event.right.position;
        drops = 0;
        if (!wanted(decoded.right)) continue;
        checkpoint = decoded.right.position;
        yield E.right({ _tag: 'Events', events: [decoded.right] });
      }
    }
    if (signal.aborted) return;
    if (failure === undefined) continue;
    if (failure._tag !== 'StoreBusy') {
      yield E.left(failure);
      return;
    }
    current = false;
    if (!interrupted) yield E.right({ _tag: 'Interrupted', failure });
    interrupted = true;
    await caller.pause(drops, signal);
    drops += 1;
  }
}

/** History, then live. */
export const follow =
  (caller: Caller): EventStore['follow'] =>
  (query = {}, options = {}) =>
    stoppable((signal) => steps(caller, query, signal), options.signal);
