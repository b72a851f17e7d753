/** One column of a Markdown table. */
export interface Head {
  readonly label: string;
  readonly numeric: boolean;
}

/** Cells longer than this are not padded to each other: lines would grow without end. */
const WIDEST = 44;

const widthOf = (cell: string): number => [...cell].length;

const pad = (cell: string, width: number, numeric: boolean): string => {
  const space = ' '.repeat(Math.max(0, width - widthOf(cell)));
  return numeric ? space + cell : cell + space;
};

const ruleOf = (width: number, numeric: boolean): string =>
  numeric ? `${'-'.repeat(Math.max(1, width - 1))}:` : '-'.repeat(width);

/**
 * A table in GitHub's Markdown, its columns aligned so that it can also be read as it stands. Cells
 * are escaped already.
 */
export const tableLines = (
  heads: readonly Head[],
  rows: readonly (readonly string[])[],
): string => {
  const widths = heads.map(({ label }, i) =>
    Math.min(WIDEST, Math.max(3, widthOf(label), ...rows.map((row) => widthOf(row[i] ?? '')))),
  );
  const line = (cells: readonly string[]): string =>
    `| ${heads.map(({ numeric }, i) => pad(cells[i] ?? '', widths[i] ?? 3, numeric)).join(' | ')} |`;
  const rule = `| ${heads.map(({ numeric }, i) => ruleOf(widths[i] ?? 3, numeric)).join(' | ')} |`;
  return [line(heads.map(({ label }) => label)), rule, ...rows.map(line)].join('\n');
};
