import {
  type AsOf,
  dayOf,
  type Instant,
  type Ledger,
  type Live,
  type LiveOptions,
  type LocalDate,
  type Position,
  type Projection,
  startOfDay,
} from '@donghanh/core';
import * as E from 'fp-ts/lib/Either.js';

/** A clock that is set by hand, and whoever asked to be told that it was. */
export const handClock = (day: LocalDate) => {
  let now = startOfDay(day);
  const looks = new Set<() => void>();
  return {
    clock: (): Instant => now,
    set: (to: LocalDate): void => {
      now = startOfDay(to);
      for (const look of looks) look();
    },
    day: (): LocalDate => dayOf(now),
    tick: (look: () => void) => {
      looks.add(look);
      return () => {
        looks.delete(look);
      };
    },
  };
};

/** The last event that bears on a projection. */
export const lastOf = async (
  ledger: Ledger,
  types: readonly string[],
): Promise<Position | undefined> => {
  let last: Position | undefined;
  const all = [...types, 'FactCorrected', 'FactRecalled'];
  for await (const chunk of ledger.store.readAll({ types: all })) {
    if (E.isLeft(chunk)) throw new Error(chunk.left.message);
    last = chunk.right.at(-1)?.position ?? last;
  }
  return last;
};

/** The view folded from the beginning. */
export const rebuilt = async <Acc, View>(
  ledger: Ledger,
  projection: Projection<Acc, View>,
  effectiveOn: LocalDate,
): Promise<View> => {
  const done = await ledger.project(projection, { effectiveOn })();
  if (E.isLeft(done)) throw new Error(done.left.message);
  return done.right;
};

/** Somebody who follows a projection, step by step. */
export interface Follower<View> {
  readonly next: () => Promise<Live<View>>;
  /** Reads on until the view is of that day, and of that event or a later one. */
  readonly until: (day: LocalDate, position: Position | undefined) => Promise<Live<View>>;
  readonly stop: () => Promise<void>;
}

/** Begins to follow. Rejects where following ends by itself. */
export const follow = <Acc, View>(
  ledger: Ledger,
  projection: Projection<Acc, View>,
  options: LiveOptions,
): Follower<View> => {
  const views = ledger.follow(projection, options)[Symbol.asyncIterator]();
  let last: Live<View> | undefined;
  const next = async (): Promise<Live<View>> => {
    const step = await views.next();
    if (step.done === true) throw new Error('following ended');
    if (E.isLeft(step.value)) throw new Error(step.value.left.message);
    last = step.value.right;
    return last;
  };
  const reached = (asOf: AsOf, at: Position | undefined, day: LocalDate, to?: Position) =>
    asOf.effectiveOn === day && (to === undefined || (at !== undefined && at >= to));
  return {
    next,
    until: async (day, position) => {
      let live = last ?? (await next());
      while (!reached(live.asOf, live.position, day, position)) live = await next();
      return live;
    },
    stop: async () => {
      await views.return?.();
    },
  };
};
