import { expect, it } from 'vitest';
import { agencyMachine } from '../../agency/state.ts';
import { pairMachine, voluntaryMachine } from '../../assignment/pair-state.ts';
import type { StreamName } from '../../event/recorded.ts';
import { stateCache } from './state-cache.ts';

const stream = (n: number) => `agency-${n}` as StreamName;
const state = (length: number) => ({ machine: agencyMachine, state: undefined, length });

it('keeps the streams written last, and no more than it may', () => {
  const cache = stateCache(2);
  cache.put(stream(1), state(1));
  cache.put(stream(2), state(2));
  cache.put(stream(1), state(3));
  cache.put(stream(3), state(4));
  expect([1, 2, 3].map((n) => cache.get(stream(n), agencyMachine)?.length)).toEqual([
    3,
    undefined,
    4,
  ]);
  cache.drop(stream(1));
  expect(cache.get(stream(1), agencyMachine)).toBeUndefined();
});

it('gives a state to its own machine only', () => {
  const cache = stateCache(2);
  cache.put(stream(1), { machine: pairMachine, state: pairMachine.init, length: 1 });
  expect(cache.get(stream(1), voluntaryMachine)).toBeUndefined();
  expect(cache.get(stream(1), pairMachine)?.length).toBe(1);
});
