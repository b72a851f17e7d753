import { emsOf } from './letter-widths.ts';

/** A column to be given a width: its head and its cells, as printed. */
export interface Measured {
  readonly head: string;
  readonly cells: readonly string[];
}

/** Margins of a cell, both sides, in twips. */
const MARGIN = 150;
/** Bold letters, and what is not known of the font. */
const AMPLE = 1.1;
/** Longer words (in ems) do not widen their column further: they break. */
const LONGEST_WORD = 13;
/** More rows than these tell nothing more of a column. */
const SAMPLE = 200;
/** The room is given away in so many steps. */
const STEPS = 120;

const words = /\s+/;
/** Where a long word may be broken when there is no room for all of it. */
const joints = /(?<=[-–/])/;
/** Shorter words (in ems) are never broken: a date would be read as two. */
const SHORT = 5.5;

const whole = (text: string): readonly string[] => text.split(words);
const broken = (text: string): readonly string[] =>
  whole(text).flatMap((word) => (emsOf(word) > SHORT ? word.split(joints) : [word]));

const leastWidths = (
  columns: readonly Measured[],
  em: number,
  parts: (text: string) => readonly string[],
): readonly number[] =>
  columns.map(({ head, cells }) => {
    const longest = [head, ...cells]
      .flatMap(parts)
      .reduce((most, word) => Math.max(most, emsOf(word)), 0);
    return Math.min(LONGEST_WORD, longest) * em * AMPLE + MARGIN;
  });

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** The eighth power and root by steps that are exact on every machine, which `**` need not be. */
const eighth = (n: number): number => {
  const fourth = n * n * (n * n);
  return fourth * fourth;
};
const eighthRoot = (n: number): number => Math.sqrt(Math.sqrt(Math.sqrt(n)));

/**
 * Gives `room` away step by step, each to the column that makes the table shortest. A row is as high as
 * its highest cell; the eighth root of the sum of eighth powers is near that, and knows no plateau.
 */
const shareOut = (
  texts: readonly (readonly number[])[],
  least: readonly number[],
  room: number,
): readonly number[] => {
  const widths = [...least];
  const cost = (text: number, width: number): number =>
    eighth(Math.max(1, text / (width - MARGIN)));
  const rows = texts[0]?.map((_, r) => sum(texts.map((of, i) => cost(of[r] ?? 0, widths[i] ?? 0))));
  const step = room / STEPS;
  for (let given = 0; given < STEPS; given += 1) {
    let [best, most] = [-1, 1e-6];
    for (const [i, of] of texts.entries()) {
      const width = widths[i] ?? 0;
      const gain = sum(
        of.map((text, r) => {
          const all = rows?.[r] ?? 0;
          const less = all - cost(text, width) + cost(text, width + step);
          return eighthRoot(all) - eighthRoot(less);
        }),
      );
      if (gain > most) [best, most] = [i, gain];
    }
    // Every text is on one line: what nobody needs is shared out evenly.
    if (best === -1) {
      const rest = (room - given * step) / widths.length;
      return widths.map((width) => width + rest);
    }
    const width = widths[best] ?? 0;
    for (const [r, text] of (texts[best] ?? []).entries()) {
      if (rows !== undefined) {
        rows[r] = (rows[r] ?? 0) - cost(text, width) + cost(text, width + step);
      }
    }
    widths[best] = width + step;
  }
  return widths;
};

/**
 * Widths of columns in twips that make `total`: each at least as wide as its longest word, the rest
 * given away so that the table is short. Where the words do not fit, they break at hyphens and strokes.
 */
export const columnWidths = (
  columns: readonly Measured[],
  total: number,
  pt: number,
): readonly number[] => {
  const em = pt * 20;
  const sample = columns.map(({ head, cells }) => ({ head, cells: cells.slice(0, SAMPLE) }));
  const unbroken = leastWidths(sample, em, whole);
  const least = sum(unbroken) <= total ? unbroken : leastWidths(sample, em, broken);
  const needed = sum(least);
  if (needed >= total) return least.map((width) => Math.floor((width / needed) * total));
  const texts = sample.map(({ head, cells }) =>
    [head, ...cells].map((text) => emsOf(text) * em * AMPLE),
  );
  return shareOut(texts, least, total - needed).map(Math.floor);
};

/** A table of no more lines, its head among them, stays on one page. */
const FEW_LINES = 24;

/** Whether a table is so short that it is kept on one page, by the widths of its columns. */
export const isShort = (
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  widths: readonly number[],
  pt: number,
): boolean => {
  if (rows.length >= FEW_LINES) return false;
  const lines = [heads, ...rows].map((cells) =>
    cells.reduce((most, text, i) => {
      const width = Math.max(1, (widths[i] ?? 0) - MARGIN);
      return Math.max(most, Math.ceil((emsOf(text) * pt * 20 * AMPLE) / width));
    }, 1),
  );
  return sum(lines) <= FEW_LINES;
};
