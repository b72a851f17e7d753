import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { moneyAlone, moneyColumn, moneyInColumn, unitFor } from './money-unit.ts';

describe('money by itself', () => {
  it.each([
    [310_794_000_000, '310,794 tỷ đồng', '310.794 billion VND'],
    [4_800_000_000, '4,8 tỷ đồng', '4.8 billion VND'],
    [168_000_000, '168 triệu đồng', '168 million VND'],
    [140_500_000, '140,5 triệu đồng', '140.5 million VND'],
    [12_345_678_900, '12.345.678.900 đồng', '12,345,678,900 VND'],
    [500_000, '500.000 đồng', '500,000 VND'],
    [0, '0 đồng', '0 VND'],
    [-2_200_000_000, '-2,2 tỷ đồng', '-2.2 billion VND'],
  ])('%d', (dong, vi, en) => {
    expect(moneyAlone(dong, 'vi')).toBe(vi);
    expect(moneyAlone(dong, 'en')).toBe(en);
  });
});

describe('money in a column', () => {
  it('has its digits under each other, and nothing rounded', () => {
    const amounts = [310_794_000_000, 6_000_000_000, 45_500_000, 0, -1_000_000_000];
    const form = moneyColumn(amounts, unitFor(amounts));
    expect(form).toEqual({ unit: 'tỷ', decimals: 4 });
    expect(amounts.map((dong) => moneyInColumn(dong, form, 'vi'))).toEqual([
      '310,7940',
      '6,0000',
      '0,0455',
      '0',
      '-1,0000',
    ]);
  });

  it('goes down to the unit in which no tail is long', () => {
    expect(unitFor([310_794_000_000, 1_234_500])).toBe('đồng');
    expect(unitFor([310_794_000_000, 1_230_000])).toBe('triệu');
    expect(unitFor([900_000])).toBe('đồng');
    expect(unitFor([])).toBe('đồng');
  });

  const places = { tỷ: 9, triệu: 6, đồng: 0 };
  test.prop([fc.array(fc.integer({ min: -(2 ** 50), max: 2 ** 50 }), { minLength: 1 })])(
    'says exactly the amount',
    (amounts) => {
      const form = moneyColumn(amounts, unitFor(amounts));
      for (const dong of amounts) {
        const [whole = '', fraction = ''] = moneyInColumn(dong, form, 'vi')
          .replaceAll('.', '')
          .split(',');
        expect(BigInt(whole + fraction.padEnd(places[form.unit], '0')) === BigInt(dong)).toBe(true);
      }
    },
  );
});
