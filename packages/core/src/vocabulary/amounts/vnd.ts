import * as E from 'fp-ts/lib/Either.js';
import { refinedNumber } from '../codec/refined.ts';

/** An amount of money: a whole number of đồng, never negative. */
export type Vnd = number & { readonly __brand: 'Vnd' };

/**
 * The largest amount one fact may carry: 10^14 đồng (100.000 tỷ), more than the whole national
 * programme of 2021–2025 (75.000 tỷ, QĐ 90/QĐ-TTg). What is larger is a slip of units ("310.794 tỷ"
 * for "310,794 tỷ"), and is refused.
 */
export const MAX_VND = 100_000_000_000_000;

/** Codec of {@link Vnd}: refuses fractions, negatives and amounts over {@link MAX_VND}. */
export const Vnd = refinedNumber<Vnd>(
  'Vnd',
  'whole đồng from 0 to 10^14',
  (n) => Number.isInteger(n) && n >= 0 && n <= MAX_VND && !Object.is(n, -0),
  { type: 'integer', minimum: 0, maximum: MAX_VND },
);

/** Nothing given. The start of a sum. */
export const noVnd = 0 as Vnd;

/** A sum that left the range in which whole đồng are exact (2^53). */
export interface AmountTooLarge {
  readonly _tag: 'AmountTooLarge';
  readonly message: string;
}

const tooLarge = (a: number, b: number): AmountTooLarge => ({
  _tag: 'AmountTooLarge',
  message: `the sum of ${a} and ${b} đồng is larger than whole numbers are exact here (2^53)`,
});

/** Checked addition of two amounts in đồng. */
export const addVnd = (a: Vnd, b: Vnd): E.Either<AmountTooLarge, Vnd> => {
  const sum = a + b;
  return Number.isSafeInteger(sum) ? E.right(sum as Vnd) : E.left(tooLarge(a, b));
};

/** Thrown by {@link plus} inside a fold only; the replay turns it into a failure value. */
export class VndOverflow extends Error {
  override readonly name = 'VndOverflow';
  readonly failure: AmountTooLarge;
  constructor(failure: AmountTooLarge) {
    super(failure.message);
    this.failure = failure;
  }
}

/**
 * Checked addition for the inside of a fold, where an `Either` per event would cost a quarter of the
 * replay. Throws {@link VndOverflow}, which `replay` catches and gives back as a value.
 */
export const plus = (a: Vnd, b: Vnd): Vnd => {
  const sum = a + b;
  if (!Number.isSafeInteger(sum)) throw new VndOverflow(tooLarge(a, b));
  return sum as Vnd;
};

/** The sum of amounts, checked as {@link plus}. */
export const sumVnd = (amounts: Iterable<Vnd>): Vnd => {
  let total = noVnd;
  for (const amount of amounts) total = plus(total, amount);
  return total;
};
