import type { EventStore, Followed, FollowQuery, StoredEvent } from '@donghanh/core';
import { fail, right, within } from './expect.ts';

/** Somebody who follows a history, a step at a time. */
export interface Watch {
  /** Everything given so far. */
  readonly events: readonly StoredEvent[];
  /** Every step so far, without its events: how many, or where it had caught up. */
  readonly steps: readonly Followed[];
  /** The next step; undefined when the following ended. */
  readonly next: () => Promise<Followed | undefined>;
  readonly untilCaughtUp: () => Promise<readonly StoredEvent[]>;
  readonly untilCount: (count: number) => Promise<readonly StoredEvent[]>;
  /** Leaves, also while a next step is awaited. */
  readonly stop: () => Promise<void>;
}

/** Follows a store. A failure, and an answer that does not come, break the rule. */
export const watch = (
  store: EventStore,
  patience: number,
  query?: FollowQuery,
  signal?: AbortSignal,
): Watch => {
  const source = store.follow(query, signal === undefined ? {} : { signal });
  const steps = source[Symbol.asyncIterator]();
  const events: StoredEvent[] = [];
  const seen: Followed[] = [];
  const next = async (): Promise<Followed | undefined> => {
    const what = `nothing came after ${events.length} events`;
    const step = await within(patience, steps.next(), what);
    if (step.done === true) return undefined;
    const followed = right(step.value);
    seen.push(followed);
    if (followed._tag === 'Events') {
      if (followed.events.length === 0) fail('a chunk is empty');
      events.push(...followed.events);
    }
    return followed;
  };
  const until = async (done: (step: Followed) => boolean): Promise<readonly StoredEvent[]> => {
    for (;;) {
      const step = (await next()) ?? fail(`following ended after ${events.length} events`);
      if (done(step)) return events;
    }
  };
  return {
    events,
    steps: seen,
    next,
    untilCaughtUp: () => until(({ _tag }) => _tag === 'CaughtUp'),
    untilCount: async (count) =>
      events.length >= count ? events : until(() => events.length >= count),
    stop: async () => {
      const stopped = Promise.resolve(steps.return?.());
      await within(patience, stopped, 'following did not stop');
    },
  };
};
