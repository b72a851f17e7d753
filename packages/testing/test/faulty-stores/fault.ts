import { type EventStore, memoryStore } from '@donghanh/core';
import type { MakeStore } from '../../src/index.ts';

/** One fault put into a sound store, and the rules that must find it. */
export interface Fault {
  /** What the store does wrong. */
  readonly does: string;
  readonly makeStore: MakeStore;
  readonly breaks: readonly string[];
}

/** A store in memory in which some parts are replaced. */
export const faulty = (
  does: string,
  breaks: readonly string[],
  spoil: (sound: EventStore) => Partial<EventStore>,
): Fault => ({
  does,
  breaks,
  makeStore: () => {
    const sound = memoryStore();
    return { ...sound, ...spoil(sound) };
  },
});

export const tick = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
