/** The letters of a column, counted from 0: A, …, Z, AA. */
export const columnName = (index: number): string =>
  index < 26
    ? String.fromCharCode(65 + index)
    : columnName(Math.floor(index / 26) - 1) + columnName(index % 26);

/** A cell: column from 0, row from 1. */
export const at = (column: number, row: number): string => `${columnName(column)}${row}`;

/** A cell or range that does not move when copied, on a named sheet. */
export const onSheet = (sheet: string, range: string): string =>
  `'${sheet.replaceAll("'", "''")}'!${range.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;

const LONGEST = 31;

/**
 * Names of sheets from texts: without the characters that Excel forbids, at most 31 long, unlike each
 * other (Excel does not tell capitals apart), and never empty.
 */
export const sheetNames = (texts: readonly string[]): readonly string[] => {
  const taken = new Set<string>();
  return texts.map((text) => {
    const clean = text
      .replace(/[[\]:*?/\\'"]/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    const base = [...(clean === '' ? '–' : clean)]
      .slice(0, LONGEST)
      .join('')
      .slice(0, LONGEST)
      .trim();
    let name = base;
    for (let n = 2; taken.has(name.toLowerCase()); n += 1) {
      const end = ` ${n}`;
      name = base.slice(0, LONGEST - end.length) + end;
    }
    taken.add(name.toLowerCase());
    return name;
  });
};
