import { describe, expect, it } from 'vitest';
import { shareOut } from './share-out.ts';

const sum = (parts: readonly number[]): number => parts.reduce((all, part) => all + part, 0);

describe('shareOut', () => {
  it('shares by weights in hundreds of thousands; the first of the heaviest takes what is over', () => {
    expect(shareOut(1_000_000, [1, 1, 1])).toEqual([400_000, 300_000, 300_000]);
    expect(shareOut(10_000_000, [1, 3, 6])).toEqual([1_000_000, 3_000_000, 6_000_000]);
    expect(shareOut(1_000_001, [1, 4, 4])).toEqual([100_000, 500_001, 400_000]);
  });

  it('hands out the whole amount, to the last đồng, and nothing below zero', () => {
    for (let count = 1; count < 60; count += 1) {
      const amount = 310_794_000_000 - count * 7_777_777;
      const weights = Array.from({ length: count }, (_, i) => ((i * 7) % 13) + 1);
      const parts = shareOut(amount, weights);
      expect(sum(parts)).toBe(amount);
      expect(Math.min(...parts)).toBeGreaterThanOrEqual(0);
    }
  });

  it('gives nothing for no weights', () => {
    expect(shareOut(1_000_000, [])).toEqual([]);
  });
});
