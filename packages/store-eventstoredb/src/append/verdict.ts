import type { AppendEntry } from '@donghanh/core';
import { eventIdOf, type NewEvent, type Position, type StoreFailure } from '@donghanh/core';
import * as E from 'fp-ts/lib/Either.js';
import type { Caller } from '../call/caller.ts';
import { tooOld } from '../failure/sentences.ts';
import { heldBy, part } from '../read/read-stream.ts';
import { toPosition } from '../wire/decode.ts';

/** What an entry would do, as the stream stands now. */
export type Verdict =
  | { readonly _tag: 'Append' }
  | { readonly _tag: 'There'; readonly position: Position }
  | { readonly _tag: 'Wrong'; readonly found: number };

export const sameIds = (
  ids: readonly (string | undefined)[],
  events: readonly NewEvent[],
): boolean =>
  ids.length === events.length && events.every((event, i) => eventIdOf(event) === ids[i]);

/** Where one event of a stream stands; undefined when there is none. */
export const positionIn = async (
  caller: Caller,
  { stream }: AppendEntry,
  version: number,
): Promise<E.Either<StoreFailure, Position | undefined>> => {
  const found = await part(caller, stream, version, 1);
  if (E.isLeft(found)) return E.left(caller.failure(found.left));
  const [event] = found.right;
  if (event === undefined) return E.right(undefined);
  return event.position === undefined
    ? E.left(tooOld(caller.store))
    : E.right(toPosition(event.position));
};

/** Compares an entry with a stream of which it is known how many events it holds. */
export const verdictAt = async (
  caller: Caller,
  { stream, expected, events }: AppendEntry,
  held: number,
): Promise<E.Either<StoreFailure, Verdict>> => {
  if (held === expected) return E.right({ _tag: 'Append' });
  if (events.length > 0 && expected + events.length <= held) {
    const there = await part(caller, stream, expected, events.length);
    if (E.isLeft(there)) return E.left(caller.failure(there.left));
    const last = there.right.at(-1);
    const ids = there.right.map(({ id }) => id);
    if (last !== undefined && sameIds(ids, events)) {
      return last.position === undefined
        ? E.left(tooOld(caller.store))
        : E.right({ _tag: 'There', position: toPosition(last.position) });
    }
  }
  return E.right({ _tag: 'Wrong', found: held });
};

export const verdictOn = async (
  caller: Caller,
  entry: AppendEntry,
): Promise<E.Either<StoreFailure, Verdict>> => {
  const held = await heldBy(caller, entry.stream);
  return E.isLeft(held) ? E.left(caller.failure(held.left)) : verdictAt(caller, entry, held.right);
};
