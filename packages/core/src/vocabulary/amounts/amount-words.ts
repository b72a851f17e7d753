import type { AmountUnit } from './amount-unit.ts';
import type { Qualifier } from './qualifier.ts';

/** The words before an amount that say how exact it is, longest first. */
const qualifierWords: readonly (readonly [string, Qualifier])[] = [
  ['vào khoảng', 'about'],
  ['không quá', 'upTo'],
  ['tối thiểu', 'atLeast'],
  ['ít nhất', 'atLeast'],
  ['xấp xỉ', 'about'],
  ['khoảng', 'about'],
  ['tối đa', 'upTo'],
  ['trên', 'over'],
  ['hơn', 'over'],
  ['gần', 'nearly'],
];

/** Takes the qualifier off the front of a small-letter text; `exact` when there is none. */
export const splitQualifier = (text: string): { qualifier: Qualifier; rest: string } => {
  for (const [word, qualifier] of qualifierWords) {
    if (text.startsWith(`${word} `)) return { qualifier, rest: text.slice(word.length + 1) };
  }
  return { qualifier: 'exact', rest: text };
};

/** Every spelling of a unit met in the sources. */
const unitWords: ReadonlyMap<string, AmountUnit> = new Map([
  ['tỷ', 'tỷ'],
  ['tỉ', 'tỷ'],
  ['triệu', 'triệu'],
  ['tr', 'triệu'],
  ['nghìn', 'nghìn'],
  ['ngàn', 'nghìn'],
  ['đồng', 'đồng'],
  ['đ', 'đồng'],
  ['₫', 'đồng'],
  ['vnđ', 'đồng'],
  ['vnd', 'đồng'],
]);

/** The unit a word means, `undefined` for any other word. */
export const unitOf = (word: string): AmountUnit | undefined => unitWords.get(word);
