import * as E from 'fp-ts/lib/Either.js';
import type { Caller } from '../call/caller.ts';
import type { Trouble } from '../call/classify.ts';
import { collect } from '../call/collect.ts';
import type { LogPosition, ReadEvent } from '../driver/driver.ts';

/** Events asked for at a time. Whatever a client reads ahead, it is no more than this. */
const PAGE = 1000;

export const isBehind = (one: LogPosition, other: LogPosition): boolean =>
  one.commit === other.commit ? one.prepare > other.prepare : one.commit > other.commit;

/** Where the server's log ends now, whoever wrote the last event; undefined when it is empty. */
export const logEnd = async (
  caller: Caller,
): Promise<E.Either<Trouble, LogPosition | undefined>> => {
  const page = { from: 'end', backwards: true, maxCount: 1 } as const;
  const last = await caller.retry((driver, signal) => collect(driver.readAll(page), signal));
  return E.isLeft(last) ? last : E.right(last.right[0]?.position);
};

/** An event in a place that is known. */
export interface PlacedEvent extends ReadEvent {
  readonly position: LogPosition;
}

const isPlaced = (event: ReadEvent): event is PlacedEvent => event.position !== undefined;

/**
 * Everything in the log behind one place, up to and including another, in pages: also what others
 * wrote, because the last client of EventStoreDB cannot ask the server to leave it out.
 */
export async function* scan(
  caller: Caller,
  after: LogPosition | undefined,
  end: LogPosition,
): AsyncGenerator<E.Either<Trouble, readonly PlacedEvent[]>> {
  let seen = after;
  for (;;) {
    // A reading begins with the event at the place it starts from: one more, to get a whole page.
    const [from, maxCount] = seen === undefined ? (['start', PAGE] as const) : [seen, PAGE + 1];
    const page = await caller.retry((driver, signal) =>
      collect(driver.readAll({ from, backwards: false, maxCount }), signal),
    );
    if (E.isLeft(page)) {
      yield page;
      return;
    }
    const before = seen;
    const fresh = page.right
      .filter(isPlaced)
      .filter(
        ({ position }) =>
          (before === undefined || isBehind(position, before)) && !isBehind(position, end),
      );
    if (fresh.length > 0) yield E.right(fresh);
    const last = fresh.at(-1)?.position;
    if (last === undefined || page.right.length < maxCount || !isBehind(end, last)) return;
    seen = last;
  }
}
