import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { share } from './share.ts';

describe('a share in percent', () => {
  it.each([
    [0, 10, '0.0'],
    [1, 3, '33.3'],
    [2, 3, '66.7'],
    [10, 10, '100.0'],
    [303_931_500_000, 310_794_000_000, '97.8'],
  ])('%d of %d is %s', (part, all, value) => {
    expect(share(part, all)).toEqual({ type: 'decimal', unit: 'percent', value });
  });

  it('never rounds some to none or to all', () => {
    expect(share(1, 999_999)?.value).toBe('0.1');
    expect(share(999_998, 999_999)?.value).toBe('99.9');
  });

  it('of nothing is not a number', () => {
    expect(share(0, 0)).toBeUndefined();
  });

  const pair = fc
    .tuple(fc.nat({ max: 2 ** 50 }), fc.integer({ min: 1, max: 2 ** 50 }))
    .map(([a, b]) => [Math.min(a, b), b] as const);
  test.prop([pair])('is within a tenth of the true share', ([part, all]) => {
    expect(Math.abs(Number(share(part, all)?.value) - (100 * part) / all)).toBeLessThanOrEqual(0.1);
  });
});
