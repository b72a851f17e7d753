import { describe, expect, it } from 'vitest';
import { between, hashOf, percent, pick } from './chance.ts';

const keys = Array.from({ length: 2_000 }, (_, i) => `key/${i}`);

describe('chance', () => {
  it('is the same on every machine', () => {
    expect(['', 'a', 'Keng Đu', 'gift/2014/tai-dung-01'].map(hashOf)).toEqual([
      2872998923, 444641715, 1329286342, 1511193346,
    ]);
  });

  it('stays within its bounds and reaches both', () => {
    const numbers = keys.map((key) => between(key, 3, 7));
    expect(new Set(numbers)).toEqual(new Set([3, 4, 5, 6, 7]));
  });

  it('comes near the share it is asked for', () => {
    const share = keys.filter((key) => percent(key, 25)).length / keys.length;
    expect(share).toBeGreaterThan(0.21);
    expect(share).toBeLessThan(0.29);
    expect(keys.some((key) => percent(key, 0))).toBe(false);
    expect(keys.every((key) => percent(key, 100))).toBe(true);
  });

  it('picks each of the items, and the same for the same key', () => {
    expect(new Set(keys.map((key) => pick(key, ['a', 'b', 'c'])))).toEqual(
      new Set(['a', 'b', 'c']),
    );
    expect(pick('one', ['a', 'b', 'c'])).toBe(pick('one', ['a', 'b', 'c']));
  });
});
