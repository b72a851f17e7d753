import type { Language } from '../bilingual.ts';

/** Thousands and decimal marks: Vietnamese "1.234,5" (Law on Accounting), English "1,234.5". */
const marks = { vi: { group: '.', decimal: ',' }, en: { group: ',', decimal: '.' } } as const;

/** `\B` keeps the mark from standing between a sign and its first digit. */
const grouped = (digits: string, lang: Language): string =>
  digits.replace(/\B(?=(?:\d{3})+$)/g, marks[lang].group);

/**
 * A whole number with its thousands marked: "1.057.374" in Vietnamese, "1,057,374" in English.
 * A number that is not whole is not rounded: it comes back as JavaScript writes it.
 */
export const formatInteger = (n: number | bigint, lang: Language): string => {
  if (typeof n === 'number' && !Number.isInteger(n)) return String(n);
  return grouped(BigInt(n).toString(), lang);
};

/**
 * A decimal text ("5.97", "-1234.50") with the marks of the language and exactly its own digits:
 * "5,97", "-1.234,50". A text that is no decimal comes back unchanged.
 */
export const formatDecimal = (decimal: string, lang: Language): string => {
  const parts = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal);
  if (parts === null) return decimal;
  const [, sign = '', whole = '', fraction] = parts;
  const tail = fraction === undefined ? '' : marks[lang].decimal + fraction;
  return sign + grouped(whole, lang) + tail;
};

/** A decimal text as a rate, the sign close up as officials write it: "5,97%". */
export const formatPercent = (decimal: string, lang: Language): string =>
  `${formatDecimal(decimal, lang)}%`;
