import {
  type Count,
  type Decimal,
  formatAmount,
  formatDecimal,
  formatInUnits,
  type Metric,
  toMillionths,
} from '@donghanh/core';

const money: readonly Metric[] = ['mobilised', 'mobilisedConstruction', 'mobilisedCashGoods'];

/** A value of a metric, as officials read it. */
export const metricText = (metric: Metric, value: Decimal): string =>
  money.includes(metric)
    ? formatAmount(toMillionths(value) / 1_000_000n, 'vi')
    : formatDecimal(value, 'vi');

/** An amount in tỷ đồng without the unit, with at least three decimals: "310,794", "36,000". */
export const inBillions = (dong: number): string => {
  const [whole = '', decimals = ''] = formatInUnits(dong, 'vi', 'tỷ').replace(' tỷ', '').split(',');
  return `${whole},${decimals.padEnd(3, '0')}`;
};

/** A count as text. */
export const countText = ({ value }: Count): string => formatDecimal(String(value), 'vi');

/** Whether the computed value bears the stated one out. */
export const verdictText = { holds: 'khớp', differs: 'lệch', notComputed: '' } as const;

/** What metrics are called in a narrow column. */
export const metricName: Readonly<Record<Metric, string>> = {
  mobilised: 'Tổng huy động',
  mobilisedConstruction: '– cho xây dựng',
  mobilisedCashGoods: '– tiền và hiện vật',
  agencies: 'Số đơn vị giúp đỡ',
  communes: 'Số xã được giúp đỡ',
  communesInScope: 'Số xã thuộc phạm vi',
  poverty: 'Tỷ lệ hộ nghèo',
  povertyReduction: 'Giảm hộ nghèo, điểm %/năm',
  peopleTrained: 'Người được đào tạo, có việc làm',
  communesOfAgency: 'Số xã của một đơn vị',
};
