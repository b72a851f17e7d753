import { describe, expect, it } from 'vitest';
import { formatAmount, formatDong, formatInUnits, formatQualified } from './format-amount.ts';

describe('an amount in full', () => {
  it.each([
    [310_794_000_000, '310.794.000.000 đồng', '310,794,000,000 VND'],
    [1_000, '1.000 đồng', '1,000 VND'],
    [999, '999 đồng', '999 VND'],
    [0, '0 đồng', '0 VND'],
    [-5_700_000_000, '-5.700.000.000 đồng', '-5,700,000,000 VND'],
    [
      12_345_678_901_234_567_890n,
      '12.345.678.901.234.567.890 đồng',
      '12,345,678,901,234,567,890 VND',
    ],
  ])('%d', (dong, vi, en) => {
    expect(formatDong(dong, 'vi')).toBe(vi);
    expect(formatDong(dong, 'en')).toBe(en);
  });
});

describe('an amount in units, never rounded', () => {
  it.each([
    [310_794_000_000, '310,794 tỷ', '310.794 billion'],
    [36_000_000_000, '36 tỷ', '36 billion'],
    [4_800_000_000, '4,8 tỷ', '4.8 billion'],
    [1_000_000_000, '1 tỷ', '1 billion'],
    [1_234_567_891, '1,234567891 tỷ', '1.234567891 billion'],
    [75_000_000_000_000, '75.000 tỷ', '75,000 billion'],
    [999_999_999, '999,999999 triệu', '999.999999 million'],
    [140_500_000, '140,5 triệu', '140.5 million'],
    [1_000_000, '1 triệu', '1 million'],
    [999_999, '999.999 đồng', '999,999 VND'],
    [0, '0 đồng', '0 VND'],
    [-5_700_000_000, '-5,7 tỷ', '-5.7 billion'],
    [310_794_000_001n, '310,794000001 tỷ', '310.794000001 billion'],
  ])('%d chooses its unit', (dong, vi, en) => {
    expect(formatInUnits(dong, 'vi')).toBe(vi);
    expect(formatInUnits(dong, 'en')).toBe(en);
  });

  it.each([
    ['tỷ', '0,846 tỷ', '0.846 billion'],
    ['triệu', '846 triệu', '846 million'],
    ['nghìn', '846.000 nghìn', '846,000 thousand'],
    ['đồng', '846.000.000 đồng', '846,000,000 VND'],
  ] as const)('846 triệu in %s when asked', (unit, vi, en) => {
    expect(formatInUnits(846_000_000, 'vi', unit)).toBe(vi);
    expect(formatInUnits(846_000_000, 'en', unit)).toBe(en);
  });

  it('names the currency once', () => {
    expect(formatAmount(310_794_000_000, 'vi')).toBe('310,794 tỷ đồng');
    expect(formatAmount(310_794_000_000, 'en')).toBe('310.794 billion VND');
    expect(formatAmount(500_000, 'vi')).toBe('500.000 đồng');
    expect(formatAmount(500_000, 'en', 'nghìn')).toBe('500 thousand VND');
  });

  it('does not round what is not whole đồng', () => {
    expect(formatDong(0.5, 'vi')).toBe('0.5 đồng');
    expect(formatInUnits(1_500_000_000.5, 'vi')).toBe('1500000000.5 đồng');
  });
});

describe('a figure with its qualifier', () => {
  it.each([
    ['exact', '310,794 tỷ đồng', '310,794 tỷ đồng'],
    ['nearly', 'gần 310,794 tỷ đồng', 'nearly 310,794 tỷ đồng'],
    ['over', 'trên 310,794 tỷ đồng', 'over 310,794 tỷ đồng'],
    ['about', 'khoảng 310,794 tỷ đồng', 'about 310,794 tỷ đồng'],
    ['atLeast', 'ít nhất 310,794 tỷ đồng', 'at least 310,794 tỷ đồng'],
    ['upTo', 'không quá 310,794 tỷ đồng', 'up to 310,794 tỷ đồng'],
  ] as const)('%s', (qualifier, vi, en) => {
    expect(formatQualified(qualifier, '310,794 tỷ đồng', 'vi')).toBe(vi);
    expect(formatQualified(qualifier, '310,794 tỷ đồng', 'en')).toBe(en);
  });
});
