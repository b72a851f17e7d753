import * as E from 'fp-ts/lib/Either.js';
import { describe, expect, it } from 'vitest';
import { addVnd, MAX_VND, noVnd, plus, sumVnd, Vnd, VndOverflow } from './vnd.ts';

const most = Number.MAX_SAFE_INTEGER as Vnd;

describe('an amount of money', () => {
  it.each([0, 1, 310_794_000_000, MAX_VND])('may be %d đồng', (n) => {
    expect(Vnd.is(n)).toBe(true);
  });

  it.each([
    -1,
    -0,
    0.5,
    MAX_VND + 1,
    1e17,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    '5',
    10n,
    null,
    undefined,
  ])('may not be %o', (value) => {
    expect(Vnd.is(value)).toBe(false);
  });

  it('is added up exactly, and refused where whole numbers are not exact any more', () => {
    expect(addVnd(1 as Vnd, 2 as Vnd)).toEqual(E.right(3));
    expect(addVnd(most, 0 as Vnd)).toEqual(E.right(most));
    expect(addVnd(most, 1 as Vnd)).toEqual(
      E.left({
        _tag: 'AmountTooLarge',
        message:
          'the sum of 9007199254740991 and 1 đồng is larger than whole numbers are exact here (2^53)',
      }),
    );
    expect(sumVnd([])).toBe(noVnd);
    expect(sumVnd([1, 2, 3] as Vnd[])).toBe(6);
    expect(() => plus(most, 1 as Vnd)).toThrow(VndOverflow);
    expect(() => sumVnd([most, 1 as Vnd])).toThrow(VndOverflow);
  });
});
