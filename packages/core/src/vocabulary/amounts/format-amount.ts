import type { Language } from '../bilingual.ts';
import { type AmountUnit, amountUnits } from './amount-unit.ts';
import { formatDecimal, formatInteger } from './format-number.ts';
import { Qualifier } from './qualifier.ts';

/** An amount in full: "310.794.000.000 đồng", "310,794,000,000 VND". */
export const formatDong = (dong: number | bigint, lang: Language): string =>
  `${formatInteger(dong, lang)} ${amountUnits['đồng'].words[lang]}`;

/**
 * An amount in a unit, with exactly the decimals it needs and never rounded: "310,794 tỷ",
 * "310.794 billion", "4,8 tỷ". `auto` takes tỷ from one tỷ up, triệu from one triệu up, and full
 * đồng below. In full đồng the word is part of the text: "500.000 đồng".
 */
export const formatInUnits = (
  dong: number | bigint,
  lang: Language,
  unit: AmountUnit | 'auto' = 'auto',
): string => {
  if (typeof dong === 'number' && !Number.isInteger(dong)) return formatDong(dong, lang);
  const exact = BigInt(dong);
  const { places, words } = amountUnits[unit === 'auto' ? unitFor(exact) : unit];
  return `${formatDecimal(shifted(exact, places), lang)} ${words[lang]}`;
};

/** {@link formatInUnits} with the currency named: "310,794 tỷ đồng", "310.794 billion VND". */
export const formatAmount = (
  dong: number | bigint,
  lang: Language,
  unit: AmountUnit | 'auto' = 'auto',
): string => {
  const text = formatInUnits(dong, lang, unit);
  const currency = amountUnits['đồng'].words[lang];
  return text.endsWith(currency) ? text : `${text} ${currency}`;
};

/** A printed figure with the qualifier of its source: "gần 310,794 tỷ đồng", "nearly 310.794 …". */
export const formatQualified = (qualifier: Qualifier, text: string, lang: Language): string =>
  qualifier === 'exact' ? text : `${Qualifier.labels[qualifier][lang]} ${text}`;

const unitFor = (dong: bigint): AmountUnit => {
  const size = dong < 0n ? -dong : dong;
  if (size >= 1_000_000_000n) return 'tỷ';
  return size >= 1_000_000n ? 'triệu' : 'đồng';
};

/** The number divided by 10^places, as the shortest decimal text. */
const shifted = (n: bigint, places: number): string => {
  const digits = (n < 0n ? -n : n).toString().padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  const fraction = digits.slice(digits.length - places).replace(/0+$/, '');
  return `${n < 0n ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`;
};
