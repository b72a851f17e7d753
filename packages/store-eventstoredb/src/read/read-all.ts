import {
  type Chunk,
  matches,
  type Position,
  type ReadQuery,
  type StoredEvent,
  type StoreFailure,
} from '@donghanh/core';
import * as E from 'fp-ts/lib/Either.js';
import type { Caller } from '../call/caller.ts';
import type { LogPosition } from '../driver/driver.ts';
import { closed, damaged } from '../failure/sentences.ts';
import { decode, prefixOf, toLogPosition } from '../wire/decode.ts';
import { isBehind, logEnd, scan } from './scan.ts';

const CHUNK = 1000;

/** How many events a chunk holds. */
const sizeOf = ({ chunkSize = CHUNK }: ReadQuery): number =>
  Math.max(1, Math.trunc(chunkSize) || 1);

/** The place behind which to read; undefined for the start of the log. */
export const placeAfter = (after: Position | undefined): LogPosition | undefined =>
  after === undefined || after <= 0 ? undefined : toLogPosition(after);

/** Reads the log between two places and gives what the query selects of this history. */
export async function* readBetween(
  caller: Caller,
  query: ReadQuery,
  after: LogPosition | undefined,
  end: LogPosition,
): AsyncGenerator<E.Either<StoreFailure, Chunk>> {
  const { namespace } = caller.settings;
  const ours = prefixOf(namespace);
  const wanted = matches(query);
  const size = sizeOf(query);
  let chunk: StoredEvent[] = [];
  let lastGood: Position | undefined;
  for await (const page of scan(caller, after, end)) {
    if (E.isLeft(page)) {
      if (chunk.length > 0) yield E.right(chunk);
      yield E.left(caller.failure(page.left));
      return;
    }
    for (const event of page.right) {
      if (!event.streamId.startsWith(ours)) continue;
      const decoded = decode(namespace, event);
      if (E.isLeft(decoded)) {
        if (chunk.length > 0) yield E.right(chunk);
        yield E.left(damaged(caller.store, decoded.left, lastGood));
        return;
      }
      lastGood = decoded.right.position;
      if (!wanted(decoded.right)) continue;
      chunk.push(decoded.right);
      if (chunk.length < size) continue;
      yield E.right(chunk);
      chunk = [];
      if (caller.closing.aborted) {
        yield E.left(closed(caller.store));
        return;
      }
    }
  }
  if (chunk.length > 0) yield E.right(chunk);
}

/** Reads up to where history ends now, so that a reading comes to an end while others write. */
export async function* readAll(
  caller: Caller,
  query: ReadQuery,
): AsyncGenerator<E.Either<StoreFailure, Chunk>> {
  const last = await logEnd(caller);
  if (E.isLeft(last)) {
    yield E.left(caller.failure(last.left));
    return;
  }
  if (last.right === undefined || (query.types !== undefined && query.types.length === 0)) return;
  const asked = query.upTo === undefined ? last.right : toLogPosition(query.upTo);
  const end = isBehind(asked, last.right) ? last.right : asked;
  yield* readBetween(caller, query, placeAfter(query.after), end);
}
