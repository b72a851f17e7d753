import { memoryStore } from '@donghanh/core';
import { describe, expect, it } from 'vitest';
import { type MakeStore, storeContract } from '../src/index.ts';
import { closingFaults } from './faulty-stores/closing.ts';
import { followingFaults } from './faulty-stores/following.ts';
import { readingFaults } from './faulty-stores/reading.ts';
import { writingFaults } from './faulty-stores/writing.ts';

// Those of closing first: what a broken store leaves waiting would hide a timer that is left behind.
const faults = [closingFaults, writingFaults, readingFaults, followingFaults].flat();

const rulesOf = (makeStore: MakeStore) =>
  storeContract('x', makeStore, { patience: 400, runs: 20 }).map(({ name, check }) => ({
    says: name.slice('x: '.length),
    check,
  }));

const rules = rulesOf(memoryStore);

describe('the contract of a store', () => {
  it('has a store for each of its rules that breaks it', () => {
    expect(new Set(rules.map(({ says }) => says)).size).toBe(rules.length);
    const broken = faults.flatMap(({ breaks }) => breaks);
    expect(broken.filter((name) => !rules.some(({ says }) => says === name))).toEqual([]);
    expect(rules.map(({ says }) => says).filter((says) => !broken.includes(says))).toEqual([]);
  });

  it.each(faults)('finds a store that $does', async ({ makeStore, breaks }) => {
    for (const { says, check } of rulesOf(makeStore)) {
      if (!breaks.includes(says)) continue;
      const outcome = await check().catch((error: unknown) => error);
      expect(outcome, says).toBeInstanceOf(Error);
    }
  });

  it('says what was seen, and what was expected', async () => {
    const fault = faults.find(({ does }) => does === 'does not hear what chunks were asked for');
    const rule = rulesOf(fault?.makeStore ?? memoryStore).find(({ says }) =>
      says.startsWith('chunks are full'),
    );
    await expect(rule?.check()).rejects.toThrow(
      'chunks of other sizes\n  0: 1000 instead of 2001\n  1: 1000 instead of undefined\n  2: 1 instead of undefined',
    );
  });
});
