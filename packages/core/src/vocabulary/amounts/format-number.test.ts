import { describe, expect, it } from 'vitest';
import { formatDecimal, formatInteger, formatPercent } from './format-number.ts';

describe('numbers with the marks of the language', () => {
  it.each([
    [0, '0', '0'],
    [115, '115', '115'],
    [1_057_374, '1.057.374', '1,057,374'],
    [100_000, '100.000', '100,000'],
    [-1_000, '-1.000', '-1,000'],
    [-100, '-100', '-100'],
    [9_007_199_254_740_993n, '9.007.199.254.740.993', '9,007,199,254,740,993'],
  ])('the whole number %d', (n, vi, en) => {
    expect(formatInteger(n, 'vi')).toBe(vi);
    expect(formatInteger(n, 'en')).toBe(en);
  });

  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY])('does not round %d', (n) => {
    expect(formatInteger(n, 'vi')).toBe(String(n));
  });

  it.each([
    ['5.97', '5,97', '5.97'],
    ['1234.5', '1.234,5', '1,234.5'],
    ['-1234567.50', '-1.234.567,50', '-1,234,567.50'],
    ['67', '67', '67'],
    ['0.001234', '0,001234', '0.001234'],
  ])('the decimal %s, with its own digits', (decimal, vi, en) => {
    expect(formatDecimal(decimal, 'vi')).toBe(vi);
    expect(formatDecimal(decimal, 'en')).toBe(en);
  });

  it.each(['', '5,97', '1e3', '5.', 'khoảng 5'])('leaves "%s", no decimal, as it is', (text) => {
    expect(formatDecimal(text, 'vi')).toBe(text);
  });

  it('a rate has its sign close up', () => {
    expect(formatPercent('5.97', 'vi')).toBe('5,97%');
    expect(formatPercent('5.97', 'en')).toBe('5.97%');
  });
});
