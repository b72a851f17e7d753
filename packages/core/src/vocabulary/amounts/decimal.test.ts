import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import {
  addDecimal,
  compareDecimal,
  Decimal,
  divideDecimal,
  fromMillionths,
  subtractDecimal,
  toMillionths,
} from './decimal.ts';

const d = (text: string): Decimal => text as Decimal;
const millionths = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n });

describe('an exact decimal', () => {
  it.each(['0', '5.97', '-0.68', '67', '310794000000', '0.000001', '999999999999999.999999'])(
    '%s is one',
    (text) => {
      expect(Decimal.is(text)).toBe(true);
    },
  );

  it.each(['', '5,97', '.5', '5.', '05', '1e3', '+1', '0.0000001', '1000000000000000', ' 1', 5.97])(
    '%o is none',
    (text) => {
      expect(Decimal.is(text)).toBe(false);
    },
  );

  it('is added, subtracted and compared without rounding', () => {
    expect(addDecimal(d('0.1'), d('0.2'))).toBe('0.3');
    expect(subtractDecimal(d('5.97'), d('6'))).toBe('-0.03');
    expect(subtractDecimal(d('36'), d('30.3'))).toBe('5.7');
    expect([d('5.97'), d('5.970'), d('6')].map((x) => compareDecimal(x, d('5.97')))).toEqual([
      0, 0, 1,
    ]);
    expect(compareDecimal(d('-1'), d('1'))).toBe(-1);
  });

  it.each([
    ['1', '3', 2, '0.33'],
    ['2', '3', 2, '0.67'],
    ['1', '2', 0, '1'],
    ['-1', '2', 0, '-1'],
    ['1', '-2', 0, '-1'],
    ['-5', '-2', 1, '2.5'],
    ['310794000000', '98', 0, '3171367347'],
    ['0', '7', 6, '0'],
  ])('%s ÷ %s to %d decimals is %s', (a, b, digits, expected) => {
    expect(divideDecimal(d(a), d(b), digits)).toBe(expected);
  });

  it('is not divided by zero', () => {
    expect(divideDecimal(d('1'), d('0'), 2)).toBeUndefined();
  });

  test.prop([millionths])('is the same after going to millionths and back', (n) => {
    expect(toMillionths(fromMillionths(n))).toBe(n);
    expect(Decimal.is(fromMillionths(n))).toBe(true);
  });

  test.prop([millionths, millionths])('adds as whole numbers do', (a, b) => {
    expect(toMillionths(addDecimal(fromMillionths(a), fromMillionths(b)))).toBe(a + b);
  });
});
