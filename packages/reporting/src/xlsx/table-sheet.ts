import type { Language } from '@donghanh/core';
import type { ChartBlock, Row, TableBlock } from '../model/block.ts';
import type { Value } from '../model/value.ts';
import { sentenceText, unitWords, valueAt } from '../render/format/index.ts';
import { wrapped } from '../render/text/width.ts';
import { renderWords } from '../render/words.ts';
import { at } from './address.ts';
import { type Cell, type Look, textCell, valueCell } from './cell.ts';
import { chartData } from './chart-data.ts';
import { distinct, type Sheet } from './sheet.ts';

/** What a sheet of a table must know of the others. */
export interface TableSheetContext {
  readonly lang: Language;
  /** "Bảng 3": empty for a table without a number. */
  readonly label: string;
  readonly name: string;
  readonly charts: readonly ChartBlock[];
  /** Where the facts behind a figure stand. */
  readonly linkTo: (value: Value) => string | undefined;
  /** Where the list of all sheets stands. */
  readonly contents: string;
}

/** The title, a way back, an empty row, then the heads. */
const HEAD_ROW = 4;

/** The width of a column at most; longer texts wrap. */
const WIDEST = 60;

/** Longer sheets with charts go over several pages. */
const MOST_ROWS_OF_A_PAGE = 80;

const linked = (cell: Cell, link: string | undefined): Cell =>
  link === undefined ? cell : { ...cell, link };

const rowCells = (
  row: Row,
  table: TableBlock,
  look: Look,
  { lang, linkTo }: TableSheetContext,
): readonly Cell[] =>
  linkedWhereShort(
    table.columns.map(({ key }) => {
      const value = valueAt(row, key);
      return linked(valueCell(value, lang, look), linkTo(value));
    }),
  );

const isLong = (cell: Cell): boolean => 'text' in cell && shownOf(cell) > WIDEST - 2;

/** LibreOffice does not wrap a text that is a link: the name of its row leads there instead. */
const linkedWhereShort = (cells: readonly Cell[]): readonly Cell[] => {
  const [first, ...others] = cells;
  const long = others.find((cell) => cell.link !== undefined && isLong(cell));
  if (first === undefined || first.link !== undefined || long === undefined) return cells;
  const { link: _, ...text } = long;
  return [linked(first, long.link), ...others.map((cell) => (cell === long ? text : cell))];
};

/** The total: a formula over the cells above for every column that is a sum. */
const totalCells = (total: Row, table: TableBlock, context: TableSheetContext): readonly Cell[] => {
  const first = HEAD_ROW + 1;
  const last = HEAD_ROW + table.rows.length;
  return rowCells(total, table, { bold: true, border: true }, context).map((cell, i) => {
    const sums = table.columns[i]?.total === 'sum' && table.rows.length > 0;
    return sums && 'number' in cell
      ? { ...cell, formula: `SUM(${at(i, first)}:${at(i, last)})`, number: cell.number }
      : cell;
  });
};

/** About how many characters a cell shows: a number has separators and what stands around it,
 * a day its strokes. */
const shownOf = (cell: Cell | undefined): number => {
  if (cell === undefined) return 0;
  if ('text' in cell) return Math.ceil(cell.text.length * 1.15);
  const { format = '' } = cell.look;
  if (format === 'd/m/yyyy') return '31/12/2022'.length;
  const around = [...format.matchAll(/"([^"]*)"/g)].reduce(
    (all, [, text = '']) => all + text.length,
    0,
  );
  const separators = format.includes('#,##0') ? Math.floor((cell.number.length - 1) / 3) : 0;
  return Math.ceil((around + cell.number.length + separators) * 1.05) + 1;
};

const widthsOf = (
  heads: readonly string[],
  rows: readonly (readonly Cell[])[],
): readonly number[] =>
  heads.map((head, i) => {
    const longest = rows.slice(0, 500).reduce((most, row) => Math.max(most, shownOf(row[i])), 0);
    return Math.min(WIDEST, Math.max(9, Math.ceil(head.length / 2) + 3, longest + 2));
  });

/** A sheet for one table: heads that stay and filter, the total, the notes, the charts below. */
export const tableSheet = (table: TableBlock, context: TableSheetContext): Sheet => {
  const { lang, label, name, charts, contents } = context;
  const heads = distinct(
    table.columns.map(
      ({ label: head, type }) =>
        head[lang] + (type === 'money' ? ` (${unitWords['đồng'][lang]})` : ''),
    ),
  );
  const body = table.rows.map((row) => rowCells(row, table, { border: true }, context));
  const foot = table.total === undefined ? [] : [totalCells(table.total, table, context)];
  const marked = [...body, ...foot].some((cells) => cells.some(({ look }) => look.fill));
  const widths = [...widthsOf(heads, [...body, ...foot])];
  const printed = widths.length;
  // Notes run over the columns; broken here, for text that is wrapped stays within its own.
  const across = widths.reduce((a, b) => a + b, 0);
  const notes = [
    ...table.footnotes.map((note) => sentenceText(note, lang)),
    ...(marked ? [renderWords.howMarkedInOffice[lang]] : []),
  ].flatMap((note) => wrapped(note, across).map((line) => [textCell(line, { italic: true })]));
  const rows: (readonly (Cell | undefined)[])[] = [
    [textCell(`${label === '' ? '' : `${label}. `}${table.title[lang]}`, { bold: true, size: 14 })],
    [linked(textCell(`← ${renderWords.contents[lang]}`, { italic: true }), contents)],
    [],
    heads.map((head) => textCell(head, { bold: true, wrap: true, border: true, align: 'center' })),
    ...body,
    ...foot,
    [],
    ...notes,
  ];
  let column = heads.length + 1;
  let place = rows.length + 1;
  const drawn = charts.map((block) => {
    const data = chartData(block, table, lang, { column, headRow: HEAD_ROW, row: place });
    data.cells.forEach((cells, i) => {
      const at = HEAD_ROW - 1 + i;
      const row = [...(rows[at] ?? [])];
      while (row.length < column) row.push(undefined);
      rows[at] = [...row, ...cells];
    });
    while (widths.length < column) widths.push(3);
    widths.push(...(data.cells[0]?.map(() => 16) ?? []));
    column += (data.cells[0]?.length ?? 0) + 1;
    place += data.chart.rows + 1;
    return data.chart;
  });
  return {
    name,
    rows,
    widths,
    printed: Math.max(printed, drawn.length === 0 ? 0 : 7),
    frozen: HEAD_ROW,
    ...(table.rows.length === 0
      ? {}
      : { table: { headRow: HEAD_ROW, heads, rows: table.rows.length } }),
    charts: drawn,
    lying: heads.length > 5 && drawn.length === 0,
    onePage: drawn.length > 0 && place <= MOST_ROWS_OF_A_PAGE,
  };
};
