import type { Language } from '@donghanh/core';
import type { Column, Row, TableBlock } from '../../model/block.ts';
import type { Value } from '../../model/value.ts';
import {
  type MoneyColumn,
  moneyColumn,
  moneyInColumn,
  placesOf,
  unitFor,
  unitWords,
} from './money-unit.ts';
import { valueText } from './value-text.ts';

/** How the cells of one column are written, so that they can be compared at a glance. */
export interface ColumnText {
  readonly column: Column;
  /** The unit that stands in the head instead of in every cell. */
  readonly unit?: string;
  /** By how much a value is divided to be in that unit. */
  readonly scale: number;
  /** Numbers are set to the right. */
  readonly numeric: boolean;
  readonly cell: (value: Value) => string;
}

/** The value of a row in a column. */
export const valueAt = (row: Row, key: string): Value => row.cells[key] ?? { type: 'nothing' };

/** The amounts of a column, its total among them. */
const amountsOf = ({ rows, total }: TableBlock, { key, type }: Column): readonly number[] => {
  if (type !== 'money') return [];
  return (total === undefined ? rows : [...rows, total]).flatMap((row) => {
    const value = valueAt(row, key);
    return value.type === 'money' ? [value.value] : [];
  });
};

const columnText = (column: Column, money: MoneyColumn, lang: Language): ColumnText => {
  const written = (value: Value): string =>
    value.type === 'nothing' ? '–' : valueText(value, lang);
  switch (column.type) {
    case 'money':
      return {
        column,
        unit: unitWords[money.unit][lang],
        scale: 10 ** placesOf[money.unit],
        numeric: true,
        cell: (value) =>
          value.type === 'money' ? moneyInColumn(value.value, money, lang) : written(value),
      };
    case 'integer':
    case 'decimal':
      return { column, scale: 1, numeric: true, cell: written };
    default:
      return { column, scale: 1, numeric: false, cell: written };
  }
};

/** How each column of a table is written. All money of a table is in one unit, to be compared. */
export const columnTexts = (table: TableBlock, lang: Language): readonly ColumnText[] => {
  const amounts = table.columns.map((column) => amountsOf(table, column));
  const unit = unitFor(amounts.flat());
  return table.columns.map((column, i) =>
    columnText(column, moneyColumn(amounts[i] ?? [], unit), lang),
  );
};
