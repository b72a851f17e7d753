import type { Amount, Bilingual } from '@donghanh/core';
import * as E from 'fp-ts/lib/Either.js';
import type { Row } from '../../model/block.ts';
import { type TotalsDoNotAgree, totalsDoNotAgree } from '../../model/totals.ts';
import type { Value } from '../../model/value.ts';
import type { EvidenceBook } from './book.ts';
import { money, plainMoney, reconstructedMoney, text } from './values.ts';

/** One part of a total: what it is called and how much it is. */
export interface Part {
  readonly key: string;
  readonly label: Value;
  readonly amount: Amount;
}

/** Rows `part`, `delivered`, `reconstructed` of one partition of a total. */
const partRow = (book: EvidenceBook, part: Part): Row => ({
  key: part.key,
  cells: {
    part: part.label,
    delivered: money(book, part.amount),
    reconstructed: reconstructedMoney(part.amount.reconstructed),
  },
});

/**
 * The rows of a partition: its parts, and a row for what they leave over of the total. Parts that
 * make more than the total are refused: no remainder can explain them.
 */
export const partition = (
  book: EvidenceBook,
  table: string,
  parts: readonly Part[],
  total: Amount,
  remainderLabel: Bilingual,
): E.Either<TotalsDoNotAgree, readonly Row[]> => {
  const sum = parts.reduce((all, part) => all + part.amount.value, 0);
  const sumReconstructed = parts.reduce((all, part) => all + part.amount.reconstructed, 0);
  const over = total.value - sum;
  const overReconstructed = total.reconstructed - sumReconstructed;
  if (over < 0) return E.left(totalsDoNotAgree(table, 'delivered', sum, total.value));
  if (overReconstructed < 0 || overReconstructed > over) {
    return E.left(totalsDoNotAgree(table, 'reconstructed', sumReconstructed, total.reconstructed));
  }
  const rows = parts.map((part) => partRow(book, part));
  if (over === 0) return E.right(rows);
  const remainder: Row = {
    key: 'remainder',
    remainder: true,
    cells: {
      part: text(remainderLabel),
      delivered: plainMoney(over, overReconstructed),
      reconstructed: reconstructedMoney(overReconstructed),
    },
  };
  return E.right([...rows, remainder]);
};
