import type { Language } from '@donghanh/core';
import type { TableBlock } from '../../model/block.ts';
import { columnTexts, marksOf, sentenceText, valueAt } from '../format/index.ts';
import { renderWords } from '../words.ts';
import { textTable } from './table-lines.ts';
import { wrapped } from './width.ts';

/** A table with its number, its total under a rule, and its notes. */
export const tableText = (
  table: TableBlock,
  number: number,
  lang: Language,
  width: number,
): readonly string[] => {
  const texts = columnTexts(table, lang);
  const rows = table.total === undefined ? table.rows : [...table.rows, table.total];
  const cells = rows.map((row) =>
    texts.map(({ column, cell }) => {
      const value = valueAt(row, column.key);
      return cell(value) + marksOf(value);
    }),
  );
  const marked = rows.some((row) =>
    Object.values(row.cells).some(({ reconstructed }) => reconstructed !== undefined),
  );
  const heads = texts.map(({ column, numeric, unit }) => ({
    label: column.label[lang] + (unit === undefined ? '' : ` (${unit})`),
    numeric,
  }));
  return [
    ...wrapped(`${renderWords.table[lang]} ${number}. ${table.title[lang]}`, width),
    '',
    ...textTable(heads, cells, width, table.total === undefined ? 0 : 1),
    ...table.footnotes.flatMap((note) => wrapped(sentenceText(note, lang), width)),
    ...(marked ? wrapped(renderWords.legend[lang], width) : []),
  ];
};
