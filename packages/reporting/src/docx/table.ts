import { formatInteger, type Language } from '@donghanh/core';
import { ShadingType, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx';
import type { Row, TableBlock } from '../model/block.ts';
import type { Value } from '../model/value.ts';
import { columnTexts, marksOf, sentenceText, valueAt } from '../render/format/index.ts';
import { renderWords } from '../render/words.ts';
import { type BodyPart, keptWithNext, para, paraOf, TEXT_WIDTH_MM } from './parts.ts';
import { mm, type StyleId } from './styles.ts';
import { columnWidths, isShort } from './widths.ts';

/** A cell with a grey ground where its figure is reconstructed: seen also on a black-and-white print. */
const shade = { type: ShadingType.CLEAR, color: 'auto', fill: 'E7E6E6' } as const;

interface Cell {
  readonly text: string;
  readonly style: StyleId;
  readonly bold?: boolean;
  readonly shaded?: boolean;
}

const cellOf = (
  { text, style, bold, shaded }: Cell,
  width: number,
  of: typeof paraOf = paraOf,
): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { left: 60, right: 60, top: 20, bottom: 20 },
    ...(shaded === true ? { shading: shade } : {}),
    children: [of(style, [new TextRun(bold === true ? { text, bold } : { text })])],
  });

/** The size of letters in tables, in points. */
const PT = 11;

/** A table of the full width of the text, its head on every page; `noted` when a note follows it. */
export const gridTable = (
  heads: readonly string[],
  rows: readonly (readonly Cell[])[],
  widthMm: number = TEXT_WIDTH_MM,
  noted = false,
): Table => {
  const widths = columnWidths(
    heads.map((head, i) => ({ head, cells: rows.map((row) => row[i]?.text ?? '') })),
    mm(widthMm),
    PT,
  );
  // Word keeps a row on the page of the next one when its paragraphs are kept with what follows.
  const texts = rows.map((cells) => cells.map(({ text }) => text));
  const short = isShort(heads, texts, widths, PT);
  const kept = rows.map((_, r) => short && (noted || r < rows.length - 1));
  const headRow = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: heads.map((text, i) =>
      cellOf({ text, style: 'DauCot' }, widths[i] ?? 0, keptWithNext),
    ),
  });
  return new Table({
    width: { size: mm(widthMm), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    rows: [
      headRow,
      ...rows.map(
        (cells, r) =>
          new TableRow({
            cantSplit: true,
            children: cells.map((cell, i) =>
              cellOf(cell, widths[i] ?? 0, kept[r] === true ? keptWithNext : paraOf),
            ),
          }),
      ),
    ],
  });
};

const isMarked = (value: Value): boolean => value.reconstructed !== undefined;

/** That the table goes on elsewhere, where it was cut. */
const cut = (table: TableBlock, shown: number, lang: Language): readonly BodyPart[] => {
  const all = table.rows.length;
  if (shown >= all) return [];
  const [first, whole] = [formatInteger(shown, lang), formatInteger(all, lang)];
  return [
    para(
      'GhiChu',
      lang === 'vi'
        ? `In ${first} trong ${whole} dòng; danh sách đầy đủ ở bản XLSX và CSV của báo cáo này. Dòng tổng tính trên tất cả.`
        : `The first ${first} of ${whole} rows; all are in the XLSX and CSV of this report. The total is over all of them.`,
    ),
  ];
};

/** A table of a report: caption above, total in bold, notes below, at most `most` rows. */
export const tableParts = (
  table: TableBlock,
  number: number,
  lang: Language,
  most: number,
  widthMm?: number,
): readonly BodyPart[] => {
  const texts = columnTexts(table, lang);
  const shown = table.rows.slice(0, most);
  const cells = (row: Row, bold: boolean): readonly Cell[] =>
    texts.map(({ column, numeric, cell }) => {
      const value = valueAt(row, column.key);
      return {
        text: cell(value) + marksOf(value),
        style: numeric ? 'OSo' : 'OChu',
        bold,
        shaded: isMarked(value),
      };
    });
  const rows = [
    ...shown.map((row) => cells(row, false)),
    ...(table.total === undefined ? [] : [cells(table.total, true)]),
  ];
  const marked = rows.some((row) => row.some(({ shaded }) => shaded));
  const notes = [
    ...cut(table, shown.length, lang),
    ...table.footnotes.map((note) => para('GhiChu', sentenceText(note, lang))),
    ...(marked ? [para('GhiChu', renderWords.legend[lang])] : []),
  ];
  const heads = texts.map(
    ({ column, unit }) => column.label[lang] + (unit === undefined ? '' : ` (${unit})`),
  );
  return [
    para('TenBang', `${renderWords.table[lang]} ${number}. ${table.title[lang]}`),
    gridTable(heads, rows, widthMm, notes.length > 0),
    ...notes,
  ];
};
