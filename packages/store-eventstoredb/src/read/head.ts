import type { Head, Position, StoreFailure } from '@donghanh/core';
import * as E from 'fp-ts/lib/Either.js';
import type { Caller } from '../call/caller.ts';
import type { LogPosition } from '../driver/driver.ts';
import { prefixOf, toPosition } from '../wire/decode.ts';
import { logEnd, scan } from './scan.ts';

/**
 * Where this history ends, and how much there is. The server counts nothing, so this does: the first
 * time through the whole log, later from where it was.
 */
export const headOf = (caller: Caller): (() => Promise<E.Either<StoreFailure, Head>>) => {
  const ours = prefixOf(caller.settings.namespace);
  let seen: LogPosition | undefined;
  let position: Position | undefined;
  let count = 0;

  const look = async (): Promise<E.Either<StoreFailure, Head>> => {
    const end = await logEnd(caller);
    if (E.isLeft(end)) return E.left(caller.failure(end.left));
    if (end.right === undefined) return E.right({ position, count });
    for await (const page of scan(caller, seen, end.right)) {
      if (E.isLeft(page)) return E.left(caller.failure(page.left));
      for (const event of page.right) {
        seen = event.position;
        if (!event.streamId.startsWith(ours)) continue;
        position = toPosition(event.position);
        count += 1;
      }
    }
    return E.right({ position, count });
  };

  // One at a time: two that count at once would count the same events.
  let last: Promise<unknown> = Promise.resolve();
  return () => {
    const next = last.then(look, look);
    last = next;
    return next;
  };
};
