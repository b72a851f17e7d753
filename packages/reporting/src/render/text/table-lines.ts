import { padded, widthOf, wrapped } from './width.ts';

/** A column of a table on a terminal. */
export interface TextHead {
  readonly label: string;
  readonly numeric: boolean;
}

const GAP = 2;
/** Narrower than this, words fall apart. */
const NARROWEST = 8;

const sum = (widths: readonly number[]): number =>
  widths.reduce((all, width) => all + width, (widths.length - 1) * GAP);

/** The longest word of a text: below it, the text cannot be wrapped without cutting. */
const longestWord = (text: string): number => Math.max(0, ...text.split(' ').map(widthOf));

/** Widths that fit into `width`, taken from the widest columns first; undefined when none do. */
const fitted = (
  heads: readonly TextHead[],
  rows: readonly (readonly string[])[],
  width: number,
): readonly number[] | undefined => {
  const columns = heads.map(({ label, numeric }, i) => {
    const cells = rows.map((row) => row[i] ?? '');
    const widest = Math.max(widthOf(label), ...cells.map(widthOf));
    const words = Math.max(longestWord(label), ...(numeric ? cells.map(widthOf) : [NARROWEST]));
    return { natural: widest, least: Math.min(widest, words) };
  });
  const widths = columns.map(({ natural }) => natural);
  while (sum(widths) > width) {
    let widest = -1;
    columns.forEach(({ least }, i) => {
      const is = widths[i] ?? 0;
      if (is > least && (widest < 0 || is > (widths[widest] ?? 0))) widest = i;
    });
    const is = widths[widest];
    if (is === undefined) return undefined;
    widths[widest] = is - 1;
  }
  return widths;
};

const rowLines = (
  heads: readonly TextHead[],
  cells: readonly string[],
  widths: readonly number[],
): readonly string[] => {
  const columns = widths.map((width, i) => wrapped(cells[i] ?? '', width));
  const height = Math.max(...columns.map(({ length }) => length));
  return Array.from({ length: height }, (_, line) =>
    widths
      .map((width, i) => padded(columns[i]?.[line] ?? '', width, heads[i]?.numeric === true))
      .join(' '.repeat(GAP))
      .trimEnd(),
  );
};

/** Each row as lines of its own, where the columns do not fit beside each other. */
const asList = (
  heads: readonly TextHead[],
  rows: readonly (readonly string[])[],
  width: number,
): readonly string[] =>
  rows.flatMap((row) => [
    ...heads.flatMap(({ label }, i) => wrapped(`${label}: ${row[i] ?? ''}`, width)),
    '',
  ]);

/** A table no wider than `width`, cells wrapped; the last `totals` rows stand under a rule. */
export const textTable = (
  heads: readonly TextHead[],
  rows: readonly (readonly string[])[],
  width: number,
  totals = 0,
): readonly string[] => {
  const widths = fitted(heads, rows, width);
  if (widths === undefined) return asList(heads, rows, width);
  const rule = widths.map((w) => '─'.repeat(w)).join(' '.repeat(GAP));
  const lines = rows.map((row) => rowLines(heads, row, widths));
  const body = lines.slice(0, lines.length - totals).flat();
  const foot = lines.slice(lines.length - totals).flat();
  const labels = heads.map(({ label }) => label);
  return [
    ...rowLines(heads, labels, widths),
    rule,
    ...body,
    ...(totals === 0 ? [] : [rule, ...foot]),
  ];
};
