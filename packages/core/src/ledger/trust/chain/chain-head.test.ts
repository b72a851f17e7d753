import { expect, it } from 'vitest';
import { assigned, gift, right, run, stored } from '../../../../test/ledger.ts';
import type { Position } from '../../../event/recorded.ts';
import type { EventStore } from '../../store/event-store.ts';
import { CHAIN_START, type ChainValue, chainValue } from './chain.ts';
import { chainHead } from './chain-head.ts';

it('the value at a position is that of all records up to it', async () => {
  const { store } = await assigned();
  const values: ChainValue[] = [];
  for (const event of await stored(store)) {
    values.push(chainValue(values.at(-1) ?? CHAIN_START, event));
  }
  expect(values.length).toBeGreaterThan(2);
  for (const [i, value] of values.entries()) {
    expect(right(await chainHead(store, (i + 1) as Position)())).toBe(value);
  }
});

it('the kept one is believed, and read alone', async () => {
  const ledger = await assigned();
  await run(ledger, gift(1));
  const kept = 'ab'.repeat(32) as ChainValue;
  let read = 0;
  const keeping: EventStore = {
    ...ledger.store,
    readAll: async function* (query) {
      for await (const chunk of ledger.store.readAll(query)) {
        if (chunk._tag === 'Left') yield chunk;
        else {
          read += chunk.right.length;
          yield { ...chunk, right: chunk.right.map((event) => ({ ...event, chain: kept })) };
        }
      }
    },
  };
  expect([right(await chainHead(keeping, 3 as Position)()), read]).toEqual([kept, 1]);
});
