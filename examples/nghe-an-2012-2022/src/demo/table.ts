/** How a column is set. */
export interface Column {
  readonly head: string;
  readonly align: 'left' | 'right';
}

const width = (text: string): number => [...text.normalize('NFC')].length;

const pad = (text: string, to: number, align: Column['align']): string => {
  const gap = ' '.repeat(Math.max(0, to - width(text)));
  return align === 'left' ? text + gap : gap + text;
};

/** A table for a terminal: columns as wide as they must be, a rule under the heads. */
export const table = (columns: readonly Column[], rows: readonly (readonly string[])[]): string => {
  const widths = columns.map(({ head }, i) =>
    Math.max(width(head), ...rows.map((row) => width(row[i] ?? ''))),
  );
  const line = (cells: readonly string[]): string =>
    `  ${columns
      .map(({ align }, i) => pad(cells[i] ?? '', widths[i] ?? 0, align))
      .join('  ')
      .trimEnd()}`;
  const rule = `  ${widths.map((w) => '─'.repeat(w)).join('──')}`;
  return [line(columns.map(({ head }) => head)), rule, ...rows.map(line)].join('\n');
};
