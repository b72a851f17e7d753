import { parse } from 'csv-parse/sync';
import { distinct } from './distinct.ts';
import type { Line } from './report-file.ts';

/**
 * The cells of a table, each by its file, the first cell of its row and the head of its column, as
 * "gia-tri-theo-nam.csv[2012].pledged". Quotes, line ends and a byte order mark are not compared: a
 * spreadsheet writes them in its own way.
 */
export const csvCells = (file: string, text: string, delimiter: string): readonly Line[] => {
  let rows: readonly (readonly string[])[];
  try {
    rows = parse(text, {
      delimiter,
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    });
  } catch (error) {
    return [{ at: file, text: (error as Error).message }];
  }
  const [heads = [], ...body] = rows;
  const headOf = distinct();
  const columns = heads.map(headOf);
  const rowOf = distinct();
  return [
    ...columns.map((head, i) => ({ at: `${file}[].${i + 1}`, text: head })),
    ...body.flatMap((cells) => {
      const row = rowOf(cells[0] ?? '');
      return cells.map((text, i) => ({ at: `${file}[${row}].${columns[i] ?? i + 1}`, text }));
    }),
  ];
};
