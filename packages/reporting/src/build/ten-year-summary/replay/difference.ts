import type { Amount, Count, EventRef } from '@donghanh/core';
import type { IntegerValue, MoneyValue, Reconstructed } from '../../../model/value.ts';
import { type EvidenceBook, plainInteger, plainMoney, withEvidence } from '../../kit/index.ts';

/** The facts that stand behind one figure and not behind the other, in order of their names. */
const factsBetween = (then: readonly EventRef[], now: readonly EventRef[]): readonly EventRef[] => {
  const [before, after] = [new Set(then), new Set(now)];
  return [
    ...now.filter((event) => !before.has(event)),
    ...then.filter((event) => !after.has(event)),
  ].sort();
};

/** A difference rests on reconstructed facts when the two figures do so by different amounts. */
const mark = (then: Count | Amount, now: Count | Amount): { reconstructed?: Reconstructed } => {
  const reconstructed = now.reconstructed - then.reconstructed;
  if (reconstructed === 0) return {};
  return { reconstructed: { extent: reconstructed === now.value - then.value ? 'whole' : 'part' } };
};

/** How many were learned later; fewer than nothing when some were taken back. */
export const countLater = (book: EvidenceBook, then: Count, now: Count): IntegerValue =>
  withEvidence(book, factsBetween(then.events, now.events), {
    ...plainInteger(now.value - then.value),
    ...mark(then, now),
  });

/** How much was learned later, in đồng; less than nothing when some was taken back. */
export const moneyLater = (book: EvidenceBook, then: Amount, now: Amount): MoneyValue =>
  withEvidence(book, factsBetween(then.events, now.events), {
    ...plainMoney(now.value - then.value),
    ...mark(then, now),
  });
