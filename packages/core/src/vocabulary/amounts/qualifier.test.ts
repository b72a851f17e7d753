import { describe, expect, it } from 'vitest';
import { bearsOut, type Qualifier } from './qualifier.ts';

describe('a computed value bears out a stated one', () => {
  it.each<[Qualifier, number, number, boolean]>([
    ['exact', 83, 83, true],
    ['exact', 83, 82, false],
    ['over', 203, 203, false],
    ['over', 203, 204, true],
    ['atLeast', 203, 203, true],
    ['atLeast', 203, 202, false],
    ['upTo', 203, 1, true],
    ['upTo', 203, 204, false],
    ['nearly', 1000, 1000, true],
    ['nearly', 1000, 900, true],
    ['nearly', 1000, 899, false],
    ['nearly', 1000, 1001, false],
    ['about', 1000, 900, true],
    ['about', 1000, 1100, true],
    ['about', 1000, 1101, false],
    ['about', 1000, 899, false],
  ])('%s %d by %d: %s', (qualifier, stated, computed, expected) => {
    expect(bearsOut(qualifier, stated, computed)).toBe(expected);
  });
});
