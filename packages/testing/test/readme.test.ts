import { existsSync, readFileSync } from 'node:fs';
import { amendPledge, currentState } from '@donghanh/core';
import {
  assignmentMade,
  contributionDelivered,
  given,
  lawfulHistory,
  memoryLedger,
  pledgeAmended,
  pledgeMade,
  projectionLaws,
  putFacts,
  world,
} from '@donghanh/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

// #region decide
it('a pledge is not amended below what was delivered on it', () => {
  const facts = [assignmentMade(), pledgeMade(), contributionDelivered({ pledge: 'p1' })] as const;
  const change = { ...world.pair, on: '2013-01-10', pledge: 'p1' };
  given(...facts)
    .when(amendPledge({ ...change, amount: 60_000_000 }))
    .then(pledgeAmended({ amount: 60_000_000 }, { on: '2013-01-10' }));
  given(...facts)
    .when(amendPledge({ ...change, amount: 40_000_000 }))
    .thenRefused('PledgeBelowDelivered');
});
// #endregion decide

// #region view
it('a gift recorded late changes what was true, not what was known', () => {
  const late = contributionDelivered({}, { on: '2015-12-20', recordedAt: '2016-03-01' });
  const state = given(assignmentMade(), late).project(currentState);
  const delivered = (knownAt?: string) =>
    state.asOf('2015-12-31', knownAt).assignments[0]?.delivered.value;
  expect(delivered('2016-01-31')).toBe(0);
  expect(delivered()).toBe(50_000_000);
});
// #endregion view

// #region laws
it.each(projectionLaws('mine', currentState))('$name', ({ check }) => check());

it('whatever you want to hold for every history', () =>
  fc.assert(
    fc.asyncProperty(lawfulHistory({ agencies: 3, years: 2 }), async ({ events }) => {
      const ledger = memoryLedger();
      await putFacts(ledger.store, events);
      expect((await ledger.project(currentState)())._tag).toBe('Right');
    }),
    { numRuns: 20 },
  ));
// #endregion laws

describe('the README', () => {
  const here = (path: string) => new URL(path, import.meta.url);
  const regions = readFileSync(here('readme.test.ts'), 'utf8').matchAll(
    /\/\/ #region (\w+)\n(.*?)\/\/ #endregion \1\n/gs,
  );

  it.each([...regions].map(([, name, code]) => ({ name, code })))(
    'shows $name as it runs',
    ({ code }) => {
      const file = here('../README.md');
      expect(existsSync(file)).toBe(true);
      expect(readFileSync(file, 'utf8')).toContain(`\`\`\`ts\n${code}\`\`\`\n`);
    },
  );
});
