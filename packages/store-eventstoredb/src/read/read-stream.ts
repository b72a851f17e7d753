import type { Chunk, StoredEvent, StoreFailure, StreamName } from '@donghanh/core';
import * as E from 'fp-ts/lib/Either.js';
import type { Caller } from '../call/caller.ts';
import type { Trouble } from '../call/classify.ts';
import { collect } from '../call/collect.ts';
import type { ReadEvent } from '../driver/driver.ts';
import { closed, damaged, tooOld } from '../failure/sentences.ts';
import { decode, prefixOf } from '../wire/decode.ts';

const CHUNK = 1000;

/** The name of a stream on the server. */
export const serverName = (caller: Caller, stream: StreamName): string =>
  prefixOf(caller.settings.namespace) + stream;

/** Part of a stream; nothing for a stream that does not exist. */
export const part = async (
  caller: Caller,
  stream: StreamName,
  from: number | 'end',
  maxCount: number,
): Promise<E.Either<Trouble, readonly ReadEvent[]>> => {
  const page = {
    from: from === 'end' ? from : BigInt(from),
    backwards: from === 'end',
    maxCount,
  };
  const name = serverName(caller, stream);
  const found = await caller.retry((driver, signal) =>
    collect(driver.readStream(name, page), signal),
  );
  return E.isLeft(found) && found.left._tag === 'NotFound' ? E.right([]) : found;
};

/** How many events a stream holds. */
export const heldBy = async (
  caller: Caller,
  stream: StreamName,
): Promise<E.Either<Trouble, number>> => {
  const last = await part(caller, stream, 'end', 1);
  return E.isLeft(last) ? last : E.right(Number(last.right[0]?.revision ?? -1n) + 1);
};

/** Events as this store wrote them, without a gap from a version on. */
const decodePart = (
  caller: Caller,
  found: readonly ReadEvent[],
  from: number,
): E.Either<StoreFailure, readonly StoredEvent[]> => {
  const events: StoredEvent[] = [];
  for (const event of found) {
    const version = from + events.length;
    if (event.revision !== BigInt(version)) {
      return E.left(
        damaged(caller.store, `event ${version} of stream ${event.streamId} is missing`),
      );
    }
    if (event.position === undefined) return E.left(tooOld(caller.store));
    const decoded = decode(caller.settings.namespace, event);
    if (E.isLeft(decoded)) return E.left(damaged(caller.store, decoded.left));
    events.push(decoded.right);
  }
  return E.right(events);
};

/** A stream from a version on, as far as it goes now. */
export async function* readStream(
  caller: Caller,
  stream: StreamName,
  fromVersion: number,
): AsyncGenerator<E.Either<StoreFailure, Chunk>> {
  let from = Math.max(Math.trunc(fromVersion), 0);
  let end = Number.MAX_SAFE_INTEGER;
  for (;;) {
    const count = Math.min(CHUNK, end - from);
    const found = await part(caller, stream, from, count);
    if (E.isLeft(found)) {
      yield E.left(caller.failure(found.left));
      return;
    }
    // A full page: fix the end, so that the reading ends while others go on writing.
    if (found.right.length === CHUNK && end === Number.MAX_SAFE_INTEGER) {
      const held = await heldBy(caller, stream);
      if (E.isLeft(held)) {
        yield E.left(caller.failure(held.left));
        return;
      }
      end = held.right;
    }
    const chunk = decodePart(caller, found.right, from);
    if (E.isLeft(chunk)) {
      yield chunk;
      return;
    }
    if (chunk.right.length > 0) yield chunk;
    from += chunk.right.length;
    if (chunk.right.length < count || from >= end) return;
    if (caller.closing.aborted) {
      yield E.left(closed(caller.store));
      return;
    }
  }
}
