import type { Metric } from '../../../programme/code-lists.ts';
import { type Decimal, toMillionths } from '../../../vocabulary/amounts/decimal.ts';
import { formatAmount } from '../../../vocabulary/amounts/format-amount.ts';
import { formatDecimal } from '../../../vocabulary/amounts/format-number.ts';
import type { Bilingual, Language } from '../../../vocabulary/bilingual.ts';

/** A value of a metric in words: amounts in tỷ or triệu đồng, counts and rates as numbers. */
const metricWords = (metric: Metric, value: Decimal): Bilingual => {
  const words = (lang: Language): string => {
    if (!isMoney(metric)) return formatDecimal(value, lang);
    return formatAmount(toMillionths(value) / 1_000_000n, lang);
  };
  return { vi: words('vi'), en: words('en') };
};

const isMoney = (metric: Metric): boolean =>
  metric === 'mobilised' || metric === 'mobilisedConstruction' || metric === 'mobilisedCashGoods';

/** What it means that the computed value does not bear the stated one out. */
export const differs = (metric: Metric, difference: Decimal): Bilingual => {
  const less = difference.startsWith('-');
  const words = metricWords(metric, (less ? difference.slice(1) : difference) as Decimal);
  return difference === '0'
    ? {
        vi: 'Số tính được bằng số công bố, trong khi nguồn nói hơn số đó.',
        en: 'The computed value equals the stated one, while the source says more than that.',
      }
    : {
        vi: `Số tính được ${less ? 'thấp hơn' : 'cao hơn'} số công bố ${words.vi}.`,
        en: `The computed value is ${words.en} ${less ? 'less' : 'more'} than the stated one.`,
      };
};

/** What the itemised parts of a figure leave over, or by how much they exceed it. */
export const partsWords = (metric: Metric, sum: Decimal, remainder: Decimal): Bilingual => {
  const all = metricWords(metric, sum);
  if (remainder === '0') {
    return {
      vi: `Các phần nêu riêng cộng lại đủ ${all.vi}.`,
      en: `The parts make up ${all.en}, the whole.`,
    };
  }
  const over = remainder.startsWith('-');
  const rest = metricWords(metric, (over ? remainder.slice(1) : remainder) as Decimal);
  return over
    ? {
        vi: `Các phần nêu riêng cộng lại ${all.vi}, nhiều hơn tổng ${rest.vi}.`,
        en: `The parts make up ${all.en}, ${rest.en} more than the whole.`,
      }
    : {
        vi: `Các phần nêu riêng cộng lại ${all.vi}; còn ${rest.vi} không được phân tổ.`,
        en: `The parts make up ${all.en}; ${rest.en} is not itemised.`,
      };
};
