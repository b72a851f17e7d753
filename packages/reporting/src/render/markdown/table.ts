import type { Language } from '@donghanh/core';
import type { Row, TableBlock } from '../../model/block.ts';
import { columnTexts, valueAt } from '../format/index.ts';
import { renderWords } from '../words.ts';
import { escapeMarkdown } from './escape.ts';
import { sentenceMarkdown, valueMarkdown } from './inline.ts';
import { tableLines } from './table-lines.ts';

const anyMark = (rows: readonly Row[]): boolean =>
  rows.some((row) => Object.values(row.cells).some((value) => value.reconstructed !== undefined));

/** A table with its number, its notes and, where marks stand in it, what they mean. */
export const tableMarkdown = (table: TableBlock, number: number, lang: Language): string => {
  const texts = columnTexts(table, lang);
  const lines = table.total === undefined ? table.rows : [...table.rows, table.total];
  const cells = lines.map((row) =>
    texts.map((text) => {
      const value = valueAt(row, text.column.key);
      const cell = text.numeric
        ? valueMarkdown(value, lang, text.cell(value))
        : valueMarkdown(value, lang);
      return row === table.total && cell !== '' ? `**${cell}**` : cell;
    }),
  );
  const heads = texts.map(({ column, numeric, unit }) => ({
    label: escapeMarkdown(column.label[lang]) + (unit === undefined ? '' : ` (${unit})`),
    numeric,
  }));
  const notes = [
    ...table.footnotes.map((note) => sentenceMarkdown(note, lang)),
    ...(anyMark(lines) ? [renderWords.legend[lang]] : []),
  ];
  return [
    `**${renderWords.table[lang]} ${number}. ${escapeMarkdown(table.title[lang])}**`,
    tableLines(heads, cells),
    ...notes.map((note) => `*${note}*`),
  ].join('\n\n');
};
