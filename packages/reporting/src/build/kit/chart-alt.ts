import type { Row } from '../../model/block.ts';
import type { Sentence } from '../../model/value.ts';
import { say, words } from './sentence.ts';
import { nothing } from './values.ts';

/** "2012: 83; …; 2022: 113", the first and the last row of one column. */
export const firstAndLast = (
  rows: readonly Row[],
  category: string,
  series: string,
  what: { readonly vi: string; readonly en: string },
): Sentence => {
  const [first, last] = [rows[0], rows.at(-1)];
  const from = first?.cells[series] ?? nothing();
  const to = last?.cells[series] ?? nothing();
  const start = first?.cells[category] ?? nothing();
  const end = last?.cells[category] ?? nothing();
  return say(
    words`${what.vi}: năm ${start} ${from}, năm ${end} ${to}. `,
    words`${what.en}: ${from} in ${start}, ${to} in ${end}. `,
  );
};

/** Several sentences as one. */
export const joined = (...sentences: readonly Sentence[]): Sentence => ({
  vi: sentences.flatMap((sentence) => sentence.vi),
  en: sentences.flatMap((sentence) => sentence.en),
});
