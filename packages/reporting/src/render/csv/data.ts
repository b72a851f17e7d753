import type { Language } from '@donghanh/core';
import type { Column, Row, TableBlock } from '../../model/block.ts';
import type { Value } from '../../model/value.ts';
import { valueAt, valueText } from '../format/index.ts';
import { csvLines } from './lines.ts';

/** A column of a data file, as its description names it. */
export interface DataField {
  readonly name: string;
  readonly title: string;
  /** A type of Frictionless Table Schema. */
  readonly type: 'string' | 'integer' | 'number';
  /** What a reader must know: the unit, what an added column says of its neighbour. */
  readonly description?: string;
  readonly cell: (row: Row) => string;
}

const raw = (value: Value, lang: Language): string => {
  switch (value.type) {
    case 'integer':
    case 'money':
      return String(value.value);
    case 'decimal':
    case 'date':
    case 'period':
      return value.value;
    case 'name':
      return value.name;
    case 'quote':
      return value.raw;
    case 'span':
      return `${value.from}/${value.to}`;
    case 'text':
      return value.text[lang];
    case 'document':
      return [value.number ?? value.id, value.article].filter((p) => p !== undefined).join(', ');
    case 'event':
      return value.ref;
    case 'nothing':
      return '';
    case 'list':
    case 'sentence':
      return valueText(value, lang);
  }
};

/** In what a value is measured, where its column does not say. */
const unitOf = (value: Value): string => {
  switch (value.type) {
    case 'decimal':
      return value.unit === 'none' ? 'number' : value.unit;
    case 'money':
      return 'VND';
    default:
      return value.type;
  }
};

const typeOf = ({ type }: Column): DataField['type'] => {
  if (type === 'money' || type === 'integer') return 'integer';
  return type === 'decimal' ? 'number' : 'string';
};

const isNumber = ({ type }: Value): boolean =>
  type === 'integer' || type === 'money' || type === 'decimal';

/** What a cell carries besides its value; a column for each that occurs. */
const beside: readonly {
  readonly suffix: string;
  readonly description: string;
  readonly of: (value: Value) => string;
}[] = [
  {
    suffix: 'now',
    description: 'the name of today, where it differs',
    of: (value) => (value.type === 'name' ? (value.now ?? '') : ''),
  },
  {
    suffix: 'qualifier',
    description: 'how the source qualifies the figure; empty: exact',
    of: (value) => ('qualifier' in value ? (value.qualifier ?? '') : ''),
  },
  {
    suffix: 'reconstructed',
    description:
      'how much is reconstructed, in the unit of the figure; "whole" or "part" otherwise',
    of: ({ reconstructed }) =>
      reconstructed === undefined ? '' : String(reconstructed.amount ?? reconstructed.extent),
  },
  {
    suffix: 'affected',
    description: '"true" where events that could not be read may be missing from the figure',
    of: ({ affected }) => (affected === true ? 'true' : ''),
  },
  {
    suffix: 'evidence',
    description: 'the key of the facts behind it, in the JSON of the report',
    of: ({ evidence }) => evidence ?? '',
  },
];

/** A column of numbers keeps to them: a cell that holds words instead is empty, and JSON has them. */
const fieldsOf = (table: TableBlock, column: Column, lang: Language): readonly DataField[] => {
  const { key, label } = column;
  const at = (row: Row): Value => valueAt(row, key);
  const type = typeOf(column);
  const own: DataField = {
    name: key,
    title: label[lang],
    type,
    ...(column.type === 'money' ? { description: 'VND, whole đồng' } : {}),
    cell: (row) => (type !== 'string' && !isNumber(at(row)) ? '' : raw(at(row), lang)),
  };
  const unit: DataField = {
    name: `${key}_unit`,
    title: `${label[lang]}: unit`,
    type: 'string',
    description: 'what stands in the cell, and in which unit',
    cell: (row) => unitOf(at(row)),
  };
  const more = beside
    .filter(({ of }) => table.rows.some((row) => of(at(row)) !== ''))
    .map(
      ({ suffix, description, of }): DataField => ({
        name: `${key}_${suffix}`,
        title: `${label[lang]}: ${suffix}`,
        type: 'string',
        description,
        cell: (row) => of(at(row)),
      }),
    );
  return [own, ...(column.type === 'mixed' || column.type === 'decimal' ? [unit] : []), ...more];
};

/** The columns of a table as data. */
export const dataFields = (table: TableBlock, lang: Language): readonly DataField[] => [
  {
    name: 'row_key',
    title: 'row_key',
    type: 'string',
    description: 'the row, as the report names it',
    cell: ({ key }) => key,
  },
  ...table.columns.flatMap((column) => fieldsOf(table, column, lang)),
];

/** A table for a program: its rows without the total, which would be counted twice. */
export const dataCsv = (table: TableBlock, lang: Language): string => {
  const fields = dataFields(table, lang);
  return csvLines(
    [fields.map(({ name }) => name), ...table.rows.map((row) => fields.map((f) => f.cell(row)))],
    ',',
  );
};
