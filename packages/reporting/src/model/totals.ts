import * as E from 'fp-ts/lib/Either.js';
import type { Block, Column, Row, TableBlock } from './block.ts';
import type { Value } from './value.ts';

/** The parts that a report would show do not make the total that it would show. */
export interface TotalsDoNotAgree {
  readonly _tag: 'TotalsDoNotAgree';
  /** The id of the table. */
  readonly table: string;
  /** The key of the column. */
  readonly column: string;
  /** The sum of the parts, in the unit of the column (đồng, or a count). */
  readonly parts: number;
  readonly total: number;
  readonly message: string;
}

/** Makes a {@link TotalsDoNotAgree} with its sentence. */
export const totalsDoNotAgree = (
  table: string,
  column: string,
  parts: number,
  total: number,
): TotalsDoNotAgree => ({
  _tag: 'TotalsDoNotAgree',
  table,
  column,
  parts,
  total,
  message: `table ${table}, column ${column}: the parts make ${parts}, the total says ${total}`,
});

/** A value as a number to add up; what is not a number counts as nothing. */
export const sizeOf = (value: Value | undefined): number =>
  value?.type === 'integer' || value?.type === 'money' ? value.value : 0;

const sum = (rows: readonly Row[], column: Column): number =>
  rows.reduce((total, row) => total + sizeOf(row.cells[column.key]), 0);

const checkTable = (table: TableBlock): E.Either<TotalsDoNotAgree, TableBlock> => {
  const { total } = table;
  if (total === undefined) return E.right(table);
  for (const column of table.columns) {
    if (column.total === 'none') continue;
    const parts = sum(table.rows, column);
    const printed = sizeOf(total.cells[column.key]);
    if (parts !== printed) {
      return E.left(totalsDoNotAgree(table.id, column.key, parts, printed));
    }
  }
  return E.right(table);
};

/** The blocks, with those of the annexes in their place. */
export const flatBlocks = (blocks: readonly Block[]): readonly Block[] =>
  blocks.flatMap((block) => (block.type === 'annex' ? [block, ...block.blocks] : [block]));

/** Refuses blocks in which a printed total is not the sum of the printed parts. */
export const checkTotals = (
  blocks: readonly Block[],
): E.Either<TotalsDoNotAgree, readonly Block[]> => {
  for (const block of flatBlocks(blocks)) {
    if (block.type !== 'table') continue;
    const checked = checkTable(block);
    if (E.isLeft(checked)) return checked;
  }
  return E.right(blocks);
};
