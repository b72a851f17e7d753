import type { EventStore } from '@donghanh/core';
import { within } from './expect.ts';
import type { ContractOptions, MakeStore } from './rule.ts';

/** What a rule works with. Every store opened here is closed when the rule was checked. */
export interface Bench {
  /** An empty store. */
  readonly open: () => Promise<EventStore>;
  /** An empty store, and the same history opened again; the second is undefined where it cannot be. */
  readonly openTwo: () => Promise<readonly [EventStore, EventStore | undefined]>;
  readonly runs: number;
  readonly patience: number;
}

/** Runs `work` with a bench and closes what it opened, whatever happens. */
export const withBench = async <A>(
  makeStore: MakeStore,
  { runs = 60, patience = 10_000 }: ContractOptions,
  work: (bench: Bench) => Promise<A>,
): Promise<A> => {
  const opened: EventStore[] = [];
  const openTwo: Bench['openTwo'] = async () => {
    const made = await makeStore();
    const [store, again] = 'store' in made ? [made.store, made.again()] : [made, undefined];
    opened.push(store);
    if (again !== undefined) opened.push(again);
    return [store, again];
  };
  try {
    return await work({ open: async () => (await openTwo())[0], openTwo, runs, patience });
  } finally {
    for (const store of opened) {
      await within(patience, store.close()(), 'close did not return').catch(() => undefined);
    }
  }
};
