import { fc, test } from '@fast-check/vitest';
import * as E from 'fp-ts/lib/Either.js';
import { describe, expect, it } from 'vitest';
import { formatAmount, formatDong } from './format-amount.ts';
import { MAX_WRITTEN_AMOUNT, parseAmount } from './parse-amount.ts';

describe('an amount read from its source', () => {
  it.each([
    ['gần 310,794 tỷ đồng', 310_794_000_000, 'nearly', 3, 'tỷ'],
    ['310,794 tỷ', 310_794_000_000, 'exact', 3, 'tỷ'],
    ['trên 23,3 tỷ đồng', 23_300_000_000, 'over', 1, 'tỷ'],
    ['Hơn 48,3 tỷ đồng', 48_300_000_000, 'over', 1, 'tỷ'],
    ['hơn 4, 8 tỷ đồng', 4_800_000_000, 'over', 1, 'tỷ'],
    ['khoảng 5 tỷ', 5_000_000_000, 'about', 0, 'tỷ'],
    ['xấp xỉ 5 tỷ', 5_000_000_000, 'about', 0, 'tỷ'],
    ['ít nhất 2 tỷ đồng', 2_000_000_000, 'atLeast', 0, 'tỷ'],
    ['tối thiểu 2 tỷ đồng', 2_000_000_000, 'atLeast', 0, 'tỷ'],
    ['tối đa 50 triệu', 50_000_000, 'upTo', 0, 'triệu'],
    ['không quá 50 triệu đồng', 50_000_000, 'upTo', 0, 'triệu'],
    ['846 triệu', 846_000_000, 'exact', 0, 'triệu'],
    ['80.000.000 đ', 80_000_000, 'exact', 0, 'đồng'],
    ['80.000.000đ.', 80_000_000, 'exact', 0, 'đồng'],
    ['80000000 VNĐ', 80_000_000, 'exact', 0, 'đồng'],
    ['140 triệu 500 ngàn đồng', 140_500_000, 'exact', 0, 'nghìn'],
    ['918 tỷ 868 triệu', 918_868_000_000, 'exact', 0, 'triệu'],
    ['1 tỷ 500.000 đồng', 1_000_500_000, 'exact', 0, 'đồng'],
    ['1,5 tỉ', 1_500_000_000, 'exact', 1, 'tỷ'],
    ['1.200 triệu đồng', 1_200_000_000, 'exact', 0, 'triệu'],
    ['75.000 tỷ', 75_000_000_000_000, 'exact', 0, 'tỷ'],
    ['100.000 tỷ', MAX_WRITTEN_AMOUNT, 'exact', 0, 'tỷ'],
    ['1,234567891 tỷ', 1_234_567_891, 'exact', 9, 'tỷ'],
    ['1,2345678910 tỷ', 1_234_567_891, 'exact', 10, 'tỷ'],
    ['2,50 triệu', 2_500_000, 'exact', 2, 'triệu'],
    ['0,1 tỷ', 100_000_000, 'exact', 1, 'tỷ'],
    ['0 đồng', 0, 'exact', 0, 'đồng'],
    ['  GẦN\u00a0310,794  TỶ\nĐỒNG ', 310_794_000_000, 'nearly', 3, 'tỷ'],
    ['gần 310,794 tỷ đồng'.normalize('NFD'), 310_794_000_000, 'nearly', 3, 'tỷ'],
  ])('%s', (raw, amount, qualifier, decimals, unit) => {
    expect(parseAmount(raw)).toEqual(E.right({ amount, qualifier, raw, decimals, unit }));
  });
});

describe('words that are not one amount are refused', () => {
  it.each([
    ['', 'blank', 'expected an amount such as 310,794 tỷ đồng'],
    [' . ', 'blank', 'expected an amount such as 310,794 tỷ đồng'],
    ['5', 'unit', 'the unit of 5 is missing: đồng, nghìn, triệu or tỷ'],
    ['2 tỷ 5', 'unit', 'the unit of 5 is missing: đồng, nghìn, triệu or tỷ'],
    ['5 usd', 'unit', '"usd" is no unit; expected đồng, nghìn, triệu or tỷ'],
    ['203 billion VND', 'unit', '"billion" is no unit; expected đồng, nghìn, triệu or tỷ'],
    ['4.8 tỷ', 'number', '"4.8" is no number; dots group by three, a comma is decimal'],
    ['1.0000 đồng', 'number', '"1.0000" is no number; dots group by three, a comma is decimal'],
    ['007 tỷ', 'number', '"007" is no number; dots group by three, a comma is decimal'],
    ['0,5 đồng', 'fraction', 'a fraction of a đồng; dots group thousands, a comma is decimal'],
    ['310,000 đồng', 'fraction', 'a fraction of a đồng; dots group thousands, a comma is decimal'],
    [
      '1,2345678911 tỷ',
      'fraction',
      'a fraction of a đồng; dots group thousands, a comma is decimal',
    ],
    ['1,0005 nghìn', 'fraction', 'a fraction of a đồng; dots group thousands, a comma is decimal'],
    ['3-5 tỷ', 'ambiguous', 'cannot read "3-5 tỷ" as one amount'],
    ['từ 3 đến 5 tỷ', 'ambiguous', 'cannot read "từ 3 đến 5 tỷ" as one amount'],
    ['-5 tỷ', 'ambiguous', 'cannot read "-5 tỷ" as one amount'],
    ['>846 triệu', 'ambiguous', 'cannot read ">846 triệu" as one amount'],
    ['dưới 5 tỷ', 'ambiguous', 'cannot read "dưới 5 tỷ" as one amount'],
    ['khoảng gần 5 tỷ', 'ambiguous', 'cannot read "gần 5 tỷ" as one amount'],
    ['khoảng', 'ambiguous', 'cannot read "khoảng" as one amount'],
    ['36 tỷ đồng/năm', 'ambiguous', 'cannot read "đồng/năm" as one amount'],
    ['5 tỷ đồng đồng', 'ambiguous', 'cannot read "đồng đồng" as one amount'],
    ['5 đồng đồng', 'ambiguous', 'cannot read "đồng" as one amount'],
    ['1,2 nghìn tỷ', 'ambiguous', 'cannot read "tỷ" as one amount'],
    ['310,794,000 đồng', 'ambiguous', 'cannot read "310,794,000 đồng" as one amount'],
    ['310 794 tỷ', 'ambiguous', 'a space inside a number; dots group thousands, as 310.794'],
    ['1,5 tỷ 300 triệu', 'ambiguous', 'decimals and a second part; write one or the other'],
    ['1 tỷ 3,5 triệu', 'ambiguous', 'decimals and a second part; write one or the other'],
    ['300 triệu 2 tỷ', 'ambiguous', '2 tỷ cannot follow triệu'],
    ['5 tỷ 1.000 triệu', 'ambiguous', '1000 triệu cannot follow tỷ'],
    ['5 tỷ 5 tỷ', 'ambiguous', '5 tỷ cannot follow tỷ'],
    [
      '310.794 tỷ',
      'too-large',
      'it reads as 310.794.000.000.000 đồng, more than 100.000 tỷ; ' +
        'a dot groups thousands, decimals take a comma, as 310,794 tỷ',
    ],
    ['999999999999999999999 đồng', 'too-large', '21 digits'],
    [`${'1'.repeat(200)} đ`, 'ambiguous', '202 characters are more than one amount'],
  ])('%s', (raw, reason, why) => {
    const result = parseAmount(raw);
    expect(result).toMatchObject({ left: { _tag: 'AmountMisfit', raw, reason } });
    expect(E.isLeft(result) && result.left.message.endsWith(`: ${why}`)).toBe(true);
  });

  it('says in one line what was found', () => {
    expect(parseAmount('4.8 tỷ\n')).toEqual(
      E.left({
        _tag: 'AmountMisfit',
        raw: '4.8 tỷ\n',
        reason: 'number',
        message: 'amount "4.8 tỷ\\n": "4.8" is no number; dots group by three, a comma is decimal',
      }),
    );
  });

  it('refuses one đồng above the largest amount', () => {
    expect(parseAmount(formatDong(MAX_WRITTEN_AMOUNT + 1, 'vi'))).toMatchObject({
      left: { reason: 'too-large' },
    });
  });
});

const dong = fc.oneof(
  fc.integer({ min: 0, max: MAX_WRITTEN_AMOUNT }),
  fc.integer({ min: 0, max: 100_000 }).map((millions) => millions * 1_000_000),
);
const units = fc.constantFrom('đồng', 'nghìn', 'triệu', 'tỷ', 'auto');

describe('what is printed can be read', () => {
  test.prop([dong, units])('the same amount in any unit', (amount, unit) => {
    expect(parseAmount(formatAmount(amount, 'vi', unit))).toMatchObject({
      right: { amount, qualifier: 'exact' },
    });
  });

  test.prop([fc.string({ unit: fc.constantFrom(...'0123., tỷđồngriệu\u00a0-'), maxLength: 16 })])(
    'any text reads as whole đồng in range, its words kept, or not at all',
    (raw) => {
      const result = parseAmount(raw);
      if (E.isLeft(result)) return;
      const { amount, raw: kept } = result.right;
      expect(Number.isSafeInteger(amount) && amount >= 0 && amount <= MAX_WRITTEN_AMOUNT).toBe(
        true,
      );
      expect(kept).toBe(raw);
    },
  );
});
