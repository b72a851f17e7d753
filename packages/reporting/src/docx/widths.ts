/** A column to be given a width: its head and its cells, as printed. */
export interface Measured {
  readonly head: string;
  readonly cells: readonly string[];
}

/** About the width of a letter in Times of one point, in twips. */
const LETTER = 10.4;
/** Margins of a cell, both sides, in twips. */
const MARGIN = 170;
/** Longer texts do not widen their column further: they wrap. */
const LONGEST = 64;

const longestWord = (text: string): number =>
  text.split(/\s+/).reduce((most, word) => Math.max(most, word.length), 0);

/**
 * Widths of columns in twips that make `total`: each as wide as its longest word, the rest shared out
 * by how much text it has.
 */
export const columnWidths = (
  columns: readonly Measured[],
  total: number,
  pt: number,
): readonly number[] => {
  const letter = LETTER * pt;
  const least = columns.map(({ head, cells }) => {
    const words = [head, ...cells.slice(0, 200)].map((text) => Math.min(longestWord(text), 24));
    return Math.max(...words) * letter + MARGIN;
  });
  const wanted = columns.map(({ head, cells }, i) => {
    const most = cells.reduce((size, text) => Math.max(size, text.length), head.length / 2);
    return Math.max(0, Math.min(most, LONGEST) * letter + MARGIN - (least[i] ?? 0));
  });
  const needed = least.reduce((a, b) => a + b, 0);
  if (needed >= total) return least.map((width) => Math.floor((width / needed) * total));
  const more = wanted.reduce((a, b) => a + b, 0);
  const left = total - needed;
  // What nobody asked for is shared out evenly.
  const [share, rest] = more > left ? [left / more, 0] : [1, (left - more) / columns.length];
  return least.map((width, i) => Math.floor(width + (wanted[i] ?? 0) * share + rest));
};
