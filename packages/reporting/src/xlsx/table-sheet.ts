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

const linked = (cell: Cell, link: string | undefined): Cell =>
  link === undefined ? cell : { ...cell, link };

const rowCells = (
  row: Row,
  table: TableBlock,
  look: Look,
  { lang, linkTo }: TableSheetContext,
): readonly Cell[] =>
  table.columns.map(({ key }) => {
    const value = valueAt(row, key);
    return linked(valueCell(value, lang, look), linkTo(value));
  });

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

const textOf = (cell: Cell | undefined): string =>
  cell === undefined ? '' : 'text' in cell ? cell.text : cell.number;

const widthsOf = (
  heads: readonly string[],
  rows: readonly (readonly Cell[])[],
): readonly number[] =>
  heads.map((head, i) => {
    const longest = rows
      .slice(0, 500)
      .reduce((most, row) => Math.max(most, Math.ceil(textOf(row[i]).length * 1.15)), 0);
    return Math.min(60, Math.max(9, Math.ceil(head.length / 2) + 3, longest + 2));
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
  const widths = [...widthsOf(heads, [...body, ...foot])];
  const printed = widths.length;
  // Notes run over the columns; broken here, for text that is wrapped stays within its own.
  const across = widths.reduce((a, b) => a + b, 0);
  const notes = [
    ...table.footnotes.map((note) => sentenceText(note, lang)),
    renderWords.howMarkedInOffice[lang],
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
    lying: heads.length > 5,
  };
};
