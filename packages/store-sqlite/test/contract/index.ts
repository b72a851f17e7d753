import type { EventStore } from '@donghanh/core';
import { describe } from 'vitest';
import { appending } from './appending.ts';
import { closing } from './closing.ts';
import { importing } from './importing.ts';
import { reading } from './reading.ts';
import { selecting } from './selecting.ts';

/** Makes an empty store. */
export type MakeStore = () => EventStore;

/** What every store must do, as its users see it. */
export const storeContract = (name: string, makeStore: MakeStore): void => {
  describe(`the contract of a store: ${name}`, () => {
    appending(makeStore);
    importing(makeStore);
    reading(makeStore);
    selecting(makeStore);
    closing(makeStore);
  });
};
