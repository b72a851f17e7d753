import { inCodePointOrder, weightsOf } from './collation-weights.ts';

/**
 * A key whose plain comparison (`<`) is the Vietnamese order of names. Two texts have one key only
 * when they are identical.
 *
 * The order, as in a Vietnamese dictionary: letters a ă â b c d đ e ê … o ô ơ … u ư … over the whole
 * text first, then tones (ngang huyền hỏi ngã sắc nặng), then small before capital, then code
 * points. Spaces, dashes and signs stand before digits, digits before letters; a number is read
 * digit by digit ("Xóm 10" before "Xóm 2"). Made by hand because the order of `Intl` changes with
 * the machine's ICU, and a report must not.
 */
export const collationKey = (s: string): string => {
  let letters = '';
  let tones = '';
  let cases = '';
  for (const char of s.normalize('NFC')) {
    const weights = weightsOf(char);
    letters += weights.letter;
    tones += weights.tone;
    cases += weights.letterCase;
  }
  return `${letters}\u0000${tones}\u0000${cases}\u0000${inCodePointOrder(s)}`;
};

/**
 * The Vietnamese order of two texts: -1, 0 or 1; 0 only when they are identical. For a long list
 * use {@link sortVietnamese}, which computes each key once.
 */
export const compareVietnamese = (a: string, b: string): -1 | 0 | 1 => {
  if (a === b) return 0;
  return collationKey(a) < collationKey(b) ? -1 : 1;
};

/**
 * A new array in the Vietnamese order of the names. Ten names are borne by several communes at once,
 * so equal names are ordered by `tieBreak` (a code or an id, compared by code unit); items equal in
 * both keep the order in which they came.
 */
export const sortVietnamese = <A>(
  items: readonly A[],
  nameOf: (item: A) => string,
  tieBreak: (item: A) => string,
): readonly A[] =>
  items
    .map((item) => ({ item, key: collationKey(nameOf(item)), tie: tieBreak(item) }))
    .sort((a, b) => order(a.key, b.key) || order(a.tie, b.tie))
    .map(({ item }) => item);

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
