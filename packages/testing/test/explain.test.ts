import { allEvents, refOf } from '@donghanh/core';
import fc from 'fast-check';
import * as E from 'fp-ts/lib/Either.js';
import { expect, it } from 'vitest';
import { lawfulHistory, memoryLedger, putFacts } from '../src/index.ts';

it('every decision of any history, made again on what was known then, gives the same events', async () => {
  // A few dozen of each type; the common ones would else take most of the time.
  const explained = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(lawfulHistory(), async ({ events }) => {
      const ledger = memoryLedger();
      await putFacts(ledger.store, events);
      for (const event of events) {
        const times = explained.get(event.type) ?? 0;
        if (times >= 40) continue;
        explained.set(event.type, times + 1);
        const done = await ledger.explain(refOf(event))();
        if (E.isLeft(done)) expect.fail(done.left.message);
        const { asKnownThen, events: recorded } = done.right;
        expect(recorded.map(refOf)).toContain(refOf(event));
        expect([refOf(event), event.type, asKnownThen]).toEqual([
          refOf(event),
          event.type,
          { _tag: 'same' },
        ]);
      }
    }),
    { numRuns: 300, seed: 20_220_628 },
  );
  // So that a command that is never replayed here is noticed.
  expect(allEvents.map(({ type }) => type).filter((type) => !explained.has(type))).toEqual([]);
}, 60_000);
