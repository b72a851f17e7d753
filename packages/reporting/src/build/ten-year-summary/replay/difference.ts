import type { Amount, Count, EventRef } from '@donghanh/core';
import type { IntegerValue, MoneyValue, Reconstructed } from '../../../model/value.ts';
import { type EvidenceBook, plainInteger, plainMoney, withEvidence } from '../../kit/index.ts';

/** The facts that stand behind one figure and not behind the other, in order of their names. */
const factsBetween = (then: readonly EventRef[], now: readonly EventRef[]): readonly EventRef[] => {
  const [before, after] = [new Set(then), new Set(now)];
  const [added, gone] = [
    now.filter((event) => !before.has(event)),
    then.filter((event) => !after.has(event)),
  ];
  return [...added, ...gone].sort();
};

/**
 * A difference rests on reconstructed facts when the two figures do so by different amounts. How much
 * of it, is said where that is a part of it: where as much was taken back as came, it has no size.
 */
const mark = (value: number, reconstructed: number): { reconstructed?: Reconstructed } => {
  if (reconstructed === 0) return {};
  const isPart = reconstructed * value > 0 && Math.abs(reconstructed) <= Math.abs(value);
  return {
    reconstructed: {
      extent: reconstructed === value ? 'whole' : 'part',
      ...(isPart && { amount: reconstructed }),
    },
  };
};

/** How much was learned later, in đồng, and how much of that is reconstructed. */
export const sumLater = (value: number, reconstructed: number): MoneyValue => ({
  ...plainMoney(value),
  ...mark(value, reconstructed),
});

/** How much was learned later, in đồng; less than nothing when some was taken back. */
export const moneyLater = (book: EvidenceBook, then: Amount, now: Amount): MoneyValue =>
  withEvidence(
    book,
    factsBetween(then.events, now.events),
    sumLater(now.value - then.value, now.reconstructed - then.reconstructed),
  );

/** How many were learned later; fewer than nothing when some were taken back. */
export const countLater = (book: EvidenceBook, then: Count, now: Count): IntegerValue => {
  const value = now.value - then.value;
  return withEvidence(book, factsBetween(then.events, now.events), {
    ...plainInteger(value),
    ...mark(value, now.reconstructed - then.reconstructed),
  });
};
