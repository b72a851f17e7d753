import type { StoreFailure } from '@donghanh/core';
import * as E from 'fp-ts/lib/Either.js';
import type { Driver } from '../driver/driver.ts';
import { closed, damaged, denied, error, tooLarge, unreachable } from '../failure/sentences.ts';
import type { Settings } from '../options.ts';
import { classify, ranOutOfTime, type Trouble } from './classify.ts';

/** Some calls to the server. The signal says when nobody waits for the answer any more. */
type Work<A> = (driver: Driver, signal: AbortSignal) => Promise<A>;

/** Calls the server, with a limit on each answer. */
export interface Caller {
  /** What a person would call the server. */
  readonly store: string;
  readonly settings: Settings;
  /** Aborted when the store was closed. */
  readonly closing: AbortSignal;
  /** One try. */
  readonly once: <A>(work: Work<A>) => Promise<E.Either<Trouble, A>>;
  /** Several, for what can be repeated: reading. */
  readonly retry: <A>(work: Work<A>) => Promise<E.Either<Trouble, A>>;
  /** Waits before the n-th try after the first: a tenth of a second, then twice as long each time. */
  readonly pause: (n: number, signal?: AbortSignal) => Promise<void>;
  readonly failure: (trouble: Trouble) => StoreFailure;
  readonly close: () => Promise<void>;
}

const LONGEST_PAUSE = 5000;

/** How long to wait for streams to end before leaving them to the end of the process. */
const LONGEST_CLOSE = 2000;

const CLOSED: Trouble = { _tag: 'Closed' };

/** The promise, or what `instead` gives when it takes too long or the signal is aborted. */
const limited = async <A>(
  promise: Promise<A>,
  milliseconds: number,
  signal: AbortSignal,
  instead: () => A,
): Promise<A> => {
  let settle: () => void = () => undefined;
  const late = new Promise<A>((resolve) => {
    settle = () => resolve(instead());
  });
  const timer = setTimeout(settle, milliseconds);
  signal.addEventListener('abort', settle, { once: true });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', settle);
  }
};

/** Calls over a driver that is made when it is first needed. */
export const callerOf = (
  store: string,
  settings: Settings,
  connect: () => Promise<Driver>,
): Caller => {
  const controller = new AbortController();
  const closing = controller.signal;
  let driver: Promise<Driver> | undefined;

  const pause: Caller['pause'] = (n, signal) =>
    settings.wait(
      Math.min(100 * 2 ** n, LONGEST_PAUSE),
      signal === undefined ? closing : AbortSignal.any([signal, closing]),
    );

  const once = async <A>(work: Work<A>): Promise<E.Either<Trouble, A>> => {
    if (closing.aborted) return E.left(CLOSED);
    driver ??= connect();
    const over = new AbortController();
    const late: Trouble = { _tag: 'Unknown', said: `no answer within ${settings.timeoutMs} ms` };
    const done = driver
      .then((connected) => work(connected, over.signal))
      .then(
        (answer): E.Either<Trouble, A> => E.right(answer),
        // Two clocks run for the same time: whichever is first, it is said alike.
        (thrown): E.Either<Trouble, A> => E.left(ranOutOfTime(thrown) ? late : classify(thrown)),
      );
    const outcome = await limited(done, settings.timeoutMs, closing, () =>
      E.left(closing.aborted ? CLOSED : late),
    );
    over.abort();
    return outcome;
  };

  return {
    store,
    settings,
    closing,
    once,
    pause,
    retry: async (work) => {
      for (let n = 1; ; n += 1) {
        const outcome = await once(work);
        if (E.isRight(outcome) || outcome.left._tag !== 'Unknown') return outcome;
        if (n >= settings.attempts) return outcome;
        await pause(n - 1);
      }
    },
    failure: (trouble) => {
      switch (trouble._tag) {
        case 'Closed':
          return closed(store);
        case 'Unknown':
          return unreachable(store, trouble.said);
        case 'Denied':
          return denied(store);
        case 'TooLarge':
          return tooLarge(store);
        case 'Deleted':
          return damaged(store, 'a stream of this history was deleted');
        case 'Refused':
          return error(store, trouble.said);
        case 'Conflict':
        case 'NotFound':
          return error(store, 'it answered something that was not asked');
      }
    },
    close: async () => {
      if (closing.aborted) return;
      controller.abort();
      const disposed = driver?.then((connected) => connected.dispose()).catch(() => undefined);
      const never = new AbortController();
      if (disposed !== undefined) {
        await limited(disposed, LONGEST_CLOSE, never.signal, () => undefined);
      }
    },
  };
};
