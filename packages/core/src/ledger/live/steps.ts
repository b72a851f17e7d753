import type * as E from 'fp-ts/lib/Either.js';
import { newBell } from '../store/bell.ts';
import type { StoreFailure } from '../store/failures.ts';
import type { Followed } from '../store/follow.ts';
import type { Tick } from './live.ts';

type Step = IteratorResult<E.Either<StoreFailure, Followed>>;

/** The steps of a store's following, for somebody who also has a clock to look at. */
export interface Steps {
  /** The next step, taken; undefined when none is at hand. */
  readonly take: () => Step | undefined;
  /** Waits for a step, or until `over` says that something else is to be done. */
  readonly wait: (over: () => boolean) => Promise<void>;
  /** Waits for a step that is about to come: one turn of the event loop, no longer. */
  readonly soon: () => Promise<void>;
  readonly end: () => Promise<void>;
}

/** Asks for one step at a time, ahead of its use. */
export const stepsOf = (
  source: AsyncIterable<E.Either<StoreFailure, Followed>>,
  tick: Tick | undefined,
  signal: AbortSignal,
): Steps => {
  const bell = newBell();
  const iterator = source[Symbol.asyncIterator]();
  const stopTicking = tick?.(() => bell.ring());
  let arrived: Step | undefined;
  let asked = false;
  const ask = (): void => {
    if (asked) return;
    asked = true;
    void iterator.next().then((step) => {
      arrived = step;
      bell.ring();
    });
  };
  return {
    take: () => {
      const step = arrived;
      if (step !== undefined) {
        arrived = undefined;
        asked = false;
      }
      return step;
    },
    wait: async (over) => {
      ask();
      while (arrived === undefined && !signal.aborted && !over()) await bell.next(signal);
    },
    soon: async () => {
      ask();
      if (arrived !== undefined || signal.aborted) return;
      await Promise.race([bell.next(signal), new Promise((resolve) => setTimeout(resolve))]);
    },
    end: async () => {
      stopTicking?.();
      await iterator.return?.();
    },
  };
};
