import type { Bilingual } from '@donghanh/core';
import type { Column, ColumnType } from '../../model/block.ts';

/** A column without a total. */
export const column = (key: string, type: ColumnType, label: Bilingual): Column => ({
  key,
  label,
  type,
  total: 'none',
});

/** A column whose total row is the sum of the rows. */
export const sumColumn = (key: string, type: 'integer' | 'money', label: Bilingual): Column => ({
  key,
  label,
  type,
  total: 'sum',
});
