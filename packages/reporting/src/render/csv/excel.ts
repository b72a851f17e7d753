import type { Language } from '@donghanh/core';
import type { Row, TableBlock } from '../../model/block.ts';
import type { Value } from '../../model/value.ts';
import { markOf, marksOf, unitWords, valueAt, valueText } from '../format/index.ts';
import { renderWords } from '../words.ts';
import { csvLines } from './lines.ts';
import { delimiterOf } from './options.ts';

// What a spreadsheet may take for the start of a formula, full-width forms among them.
const startsFormula = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/;

/** Text that a spreadsheet must not run. */
const guarded = (text: string): string => (startsFormula.test(text) ? `'${text}` : text);

const numberText = (number: string, lang: Language): string =>
  lang === 'vi' ? number.replace('.', ',') : number;

const contentOf = (value: Value, lang: Language): string => {
  switch (value.type) {
    case 'integer':
    case 'money':
      return String(value.value);
    case 'decimal':
      return numberText(value.value, lang) + (value.unit === 'percent' ? '%' : '');
    case 'date':
      return lang === 'vi' ? valueText(value, lang) : value.value;
    case 'nothing':
      return '';
    default:
      // A mark would make a number text; on text it stays.
      return guarded(valueText(value, lang) + marksOf(value));
  }
};

interface ExcelColumn {
  readonly head: string;
  readonly cell: (value: Value) => string;
  readonly key: string;
}

const isNumber = ({ type }: Value): boolean =>
  type === 'integer' || type === 'money' || type === 'decimal';

/** A number cannot bear a mark: how much of it is reconstructed stands in a column of its own. */
const reconstructedOf = (value: Value): string => {
  const { reconstructed } = value;
  if (reconstructed === undefined || !isNumber(value)) return '';
  return reconstructed.amount === undefined ? markOf(reconstructed) : String(reconstructed.amount);
};

/** Nor that events may be missing from it. */
const affectedOf = (value: Value): string =>
  isNumber(value) && value.affected === true ? '‡' : '';

const columnsOf = (
  table: TableBlock,
  rows: readonly Row[],
  lang: Language,
): readonly ExcelColumn[] =>
  table.columns.flatMap(({ key, label, type }) => {
    const unit = type === 'money' ? ` (${unitWords['đồng'][lang]})` : '';
    const own = {
      key,
      head: guarded(label[lang]) + unit,
      cell: (value: Value) => contentOf(value, lang),
    };
    const beside = [
      { key, head: `${own.head}: ${renderWords.ofWhich[lang]}`, cell: reconstructedOf },
      { key, head: `${own.head}: ‡`, cell: affectedOf },
    ];
    return [
      own,
      ...beside.filter(({ cell }) => rows.some((row) => cell(valueAt(row, key)) !== '')),
    ];
  });

/** A table for a person who opens it in a spreadsheet. */
export const excelCsv = (table: TableBlock, lang: Language): string => {
  const rows: readonly Row[] =
    table.total === undefined ? table.rows : [...table.rows, table.total];
  const columns = columnsOf(table, rows, lang);
  const lines = rows.map((row) => columns.map(({ key, cell }) => cell(valueAt(row, key))));
  const heads = columns.map(({ head }) => head);
  return `\ufeff${csvLines([heads, ...lines], delimiterOf('excel', lang))}`;
};
