import { fc } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { isSlug, SLUG_PATTERN } from './slug.ts';

describe('isSlug', () => {
  it('agrees with its pattern on every short text of its characters and their neighbours', () => {
    const pattern = new RegExp(SLUG_PATTERN);
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'az09.-`{/:A_ \nđ'), maxLength: 12 }),
        fc.integer({ min: 0, max: 12 }),
        (s, longest) => {
          expect(isSlug(s, longest)).toBe(s.length <= longest && pattern.test(s));
        },
      ),
      { numRuns: 5000 },
    );
  });

  it('agrees with its pattern on every single character', () => {
    const pattern = new RegExp(SLUG_PATTERN);
    for (let c = 0; c < 0x10000; c += 1) {
      const s = `a${String.fromCharCode(c)}a`;
      if (isSlug(s, 80) !== pattern.test(s)) expect.fail(`differs at ${c.toString(16)}`);
    }
  });

  it('counts the length', () => {
    expect(isSlug('a'.repeat(80), 80)).toBe(true);
    expect(isSlug('a'.repeat(81), 80)).toBe(false);
  });
});
