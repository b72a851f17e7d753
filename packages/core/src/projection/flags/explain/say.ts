import { formatAmount } from '../../../vocabulary/amounts/format-amount.ts';
import { formatDecimal } from '../../../vocabulary/amounts/format-number.ts';
import type { Bilingual, Language } from '../../../vocabulary/bilingual.ts';
import { formatDate } from '../../../vocabulary/dates/format-date.ts';

/** The same said in both languages. */
export const say = (vi: string, en: string): Bilingual => ({ vi, en });

/** A text that is made by one rule in each language. */
export const inEach = (text: (lang: Language) => string): Bilingual => ({
  vi: text('vi'),
  en: text('en'),
});

/** Texts one after the other; what is undefined is left out. */
export const join = (
  texts: readonly (Bilingual | undefined)[],
  separator: Bilingual | ' ' = ' ',
): Bilingual => {
  const said = texts.filter((text) => text !== undefined);
  return inEach((lang) =>
    said.map((text) => text[lang]).join(separator === ' ' ? separator : separator[lang]),
  );
};

/** A list in a sentence: "a; b; c". */
export const list = (texts: readonly Bilingual[]): Bilingual => join(texts, say('; ', '; '));

/** "a hoặc b", "a or b". */
export const either = (texts: readonly Bilingual[]): Bilingual =>
  join(texts, say(' hoặc ', ' or '));

/** A day, month or year as officials write it: "ngày 09 tháng 4 năm 2013", "9 April 2013". */
export const day = (date: string): Bilingual =>
  inEach((lang) => formatDate(date, lang, 'official'));

/** An amount of đồng: "50 triệu đồng", "50 million VND". */
export const money = (dong: number): Bilingual => inEach((lang) => formatAmount(dong, lang));

/** An exact decimal: "0,35", "0.35". */
export const decimal = (value: string): Bilingual => inEach((lang) => formatDecimal(value, lang));

/** "1 ngày", "1 day"; "15 ngày", "15 days". */
export const days = (n: number): Bilingual => say(`${n} ngày`, `${n} day${n === 1 ? '' : 's'}`);

/** "1 lần", "once"; "3 lần", "3 times": how often. */
export const times = (n: number): Bilingual =>
  say(`${n} lần`, n === 1 ? 'once' : n === 2 ? 'twice' : `${n} times`);

/** Somebody's own words. They stay in the language they were written in. */
export const quote = (text: string): string => `“${text}”`;
