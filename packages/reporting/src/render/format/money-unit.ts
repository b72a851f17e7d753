import type { Bilingual, Language } from '@donghanh/core';
import { formatDecimal, formatInUnits } from '@donghanh/core';

/** The units in which reports print money. Nghìn is left out: nobody writes "12.345.678,9 nghìn". */
export type MoneyUnit = 'tỷ' | 'triệu' | 'đồng';

/** Decimal places of a unit above a đồng. */
export const placesOf: Readonly<Record<MoneyUnit, number>> = { tỷ: 9, triệu: 6, đồng: 0 };

/** The unit with its currency, for the head of a column. */
export const unitWords: Readonly<Record<MoneyUnit, Bilingual>> = {
  tỷ: { vi: 'tỷ đồng', en: 'billion VND' },
  triệu: { vi: 'triệu đồng', en: 'million VND' },
  đồng: { vi: 'đồng', en: 'VND' },
};

/** Decimals that an amount needs in a unit, so that nothing is rounded. */
const decimalsIn = (dong: number, unit: MoneyUnit): number => {
  let places = placesOf[unit];
  let rest = Math.abs(dong);
  while (places > 0 && rest % 10 === 0) {
    rest /= 10;
    places -= 1;
  }
  return dong === 0 ? 0 : places;
};

/** Longer tails than these are harder to read than the next smaller unit. */
const mostDecimals: Readonly<Record<MoneyUnit, number>> = { tỷ: 4, triệu: 3, đồng: 0 };

/**
 * The largest unit that the largest amount reaches and in which no amount needs many decimals:
 * 310.794.000.000 is 310,794 tỷ, 12.345.678.900 stays in đồng. Amounts are never rounded.
 */
export const unitFor = (amounts: readonly number[]): MoneyUnit => {
  const most = amounts.reduce((size, dong) => Math.max(size, Math.abs(dong)), 0);
  const fits = (unit: MoneyUnit): boolean =>
    most >= 10 ** placesOf[unit] &&
    amounts.every((dong) => decimalsIn(dong, unit) <= mostDecimals[unit]);
  return fits('tỷ') ? 'tỷ' : fits('triệu') ? 'triệu' : 'đồng';
};

/** How the money of one column is written, so that its digits stand under each other. */
export interface MoneyColumn {
  readonly unit: MoneyUnit;
  readonly decimals: number;
}

/** The common form of the amounts of a column, in the unit of its table. */
export const moneyColumn = (amounts: readonly number[], unit: MoneyUnit): MoneyColumn => ({
  unit,
  decimals: amounts.reduce((most, dong) => Math.max(most, decimalsIn(dong, unit)), 0),
});

/** An amount without its unit: "310,794" in a column of tỷ. Nothing is "0". */
export const moneyInColumn = (
  dong: number,
  { unit, decimals }: MoneyColumn,
  lang: Language,
): string => {
  if (dong === 0) return '0';
  const places = placesOf[unit];
  const digits = String(Math.abs(dong)).padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  const fraction = digits.slice(digits.length - places).slice(0, decimals);
  const sign = dong < 0 ? '-' : '';
  return formatDecimal(`${sign}${whole}${fraction === '' ? '' : `.${fraction}`}`, lang);
};

/** An amount by itself, in a sentence: "310,794 tỷ đồng". */
export const moneyAlone = (dong: number, lang: Language): string => {
  const unit = unitFor([dong]);
  const amount = formatInUnits(dong, lang, unit);
  return unit === 'đồng' ? amount : `${amount} ${unitWords['đồng'][lang]}`;
};
