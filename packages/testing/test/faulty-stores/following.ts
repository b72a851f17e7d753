import type { EventStore, Followed, Position, StoreFailure } from '@donghanh/core';
import * as E from 'fp-ts/lib/Either.js';
import { type Fault, faulty, tick } from './fault.ts';

type Steps = AsyncGenerator<E.Either<StoreFailure, Followed>>;

/** Follows soundly, with each step changed or left out. */
const changed =
  (change: (step: Followed) => Followed | undefined) =>
  (sound: EventStore): Partial<EventStore> => ({
    follow: (query, options) => ({
      [Symbol.asyncIterator]: () => {
        const steps = sound.follow(query, options)[Symbol.asyncIterator]();
        const next: typeof steps.next = async () => {
          const step = await steps.next();
          if (step.done === true || E.isLeft(step.value)) return step;
          const other = change(step.value.right);
          return other === undefined ? next() : { done: false, value: E.right(other) };
        };
        return {
          next,
          return: async () => (await steps.return?.()) ?? { done: true, value: undefined },
        };
      },
    }),
  });

/** History, then live in its own way. */
const inTwoParts =
  (live: (sound: EventStore, query: Parameters<EventStore['follow']>[0]) => Steps) =>
  (sound: EventStore): Partial<EventStore> => ({
    follow: async function* (query = {}) {
      let checkpoint = query.after;
      for await (const chunk of sound.readAll(query)) {
        if (E.isLeft(chunk)) return yield chunk;
        checkpoint = chunk.right.at(-1)?.position;
        yield E.right({ _tag: 'Events', events: chunk.right });
      }
      yield E.right({ _tag: 'CaughtUp', checkpoint });
      yield* live(sound, query);
    },
  });

const headOf = async (store: EventStore): Promise<Position> => {
  const head = await store.head()();
  return E.isRight(head) && head.right.position !== undefined
    ? head.right.position
    : (0 as Position);
};

const caughtUpOnly = [
  'follow gives history, and then says that it caught up',
  'follow of an empty history is caught up, and gives the first event',
];

export const followingFaults: readonly Fault[] = [
  faulty('never says that it caught up', caughtUpOnly, (sound) =>
    changed((step) => (step._tag === 'CaughtUp' ? undefined : step))(sound),
  ),
  faulty(
    'loses what is written between history and live',
    ['follow gives every event once, in order, while others write'],
    inTwoParts(async function* (sound, query) {
      await tick();
      await tick();
      yield* sound.follow({ ...query, after: await headOf(sound) }) as Steps;
    }),
  ),
  faulty(
    'gives the last event of history once more',
    ['follow goes on behind the last event handled, whatever was handed out'],
    (sound) => ({
      follow: ({ after, ...query } = {}, options) =>
        sound.follow(
          after === undefined ? query : { ...query, after: (after - 1) as Position },
          options,
        ),
    }),
  ),
  faulty(
    'does not select what comes live',
    ['follow selects as a reading does, in history and live'],
    inTwoParts(async function* (sound) {
      yield* sound.follow({ after: await headOf(sound) }) as Steps;
    }),
  ),
  faulty(
    'puts the checkpoint at the head',
    ['a checkpoint is never past the last event given'],
    (sound) =>
      changed((step) => (step._tag === 'CaughtUp' ? { ...step, checkpoint: 4 as Position } : step))(
        sound,
      ),
  ),
  faulty('serves the newest follower only', ['followers do not disturb each other'], (sound) => {
    let followers = 0;
    return {
      follow: async function* (query, options) {
        followers += 1;
        const mine = followers;
        for await (const step of sound.follow(query, options)) {
          if (mine < followers) return;
          yield step;
        }
      },
    };
  }),
  faulty(
    'follows in a plain generator',
    ['follow stops at once when the consumer leaves, also while it waits'],
    (sound) => ({
      follow: async function* (query, options) {
        yield* sound.follow(query, options);
      },
    }),
  ),
  faulty(
    'does not hear the signal',
    ['follow stops at once at a signal, without a failure'],
    (sound) => ({
      follow: (query) => sound.follow(query),
    }),
  ),
  faulty(
    'ends as if it were over when it is closed',
    ['follow ends with a failure when the store is closed, also while it waits'],
    (sound) => ({
      follow: async function* (query, options) {
        for await (const step of sound.follow(query, options)) {
          if (E.isLeft(step)) return;
          yield step;
        }
      },
    }),
  ),
];
