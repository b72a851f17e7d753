import { setTimeout as wait } from 'node:timers/promises';
import type { StoreFailure } from '@donghanh/core';
import * as E from 'fp-ts/lib/Either.js';
import { diagnose } from '../failure/diagnose.ts';
import { closed } from '../failure/sentences.ts';
import type { Place } from '../options.ts';
import { type Migration, migrations } from '../schema/migrations.ts';
import { openSession } from './open.ts';
import type { Session } from './session.ts';

/** A file that is opened when it is first used. */
export interface Connection {
  readonly place: Place;
  /**
   * Does a piece of work that is done when it returns. What it throws comes back as a failure. While
   * another program holds the lock it is tried again, until the time of `busyTimeoutMs` is over;
   * this process is free for other work meanwhile.
   */
  readonly use: <A>(work: (session: Session) => A) => Promise<E.Either<StoreFailure, A>>;
  readonly close: () => E.Either<StoreFailure, void>;
}

/** Milliseconds between two tries, a little uneven so that two programs do not keep in step. */
const pause = (): number => 5 + Math.random() * 15;

export const connectionTo = (
  place: Place,
  steps: readonly Migration[] = migrations,
): Connection => {
  let session: Session | undefined;
  let isClosed = false;

  const close = (): E.Either<StoreFailure, void> => {
    const open = session;
    session = undefined;
    isClosed = true;
    try {
      return E.right(open?.close());
    } catch (thrown) {
      return E.left(diagnose(place, thrown));
    }
  };

  const once = <A>(work: (session: Session) => A): E.Either<StoreFailure, A> => {
    if (isClosed) return E.left(closed(place));
    for (;;) {
      if (session === undefined) {
        const opened = openSession(place, steps);
        if (E.isLeft(opened)) return opened;
        session = opened.right;
      }
      const current = session;
      const outcome = E.tryCatch(
        () => work(current),
        (thrown) => diagnose(place, thrown),
      );
      if (!current.stale()) return outcome;
      current.close();
      session = undefined;
    }
  };

  return {
    place,
    close,
    use: async (work) => {
      const start = performance.now();
      for (;;) {
        const outcome = once(work);
        if (E.isRight(outcome) || outcome.left._tag !== 'StoreBusy') return outcome;
        if (performance.now() - start >= place.busyTimeoutMs) return outcome;
        await wait(pause());
      }
    },
  };
};
