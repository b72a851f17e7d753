import { refinedNumber } from '../codec/refined.ts';

/** A number of households that benefit: whole, from 1 to 10^8. A count; households are never named. */
export type Households = number & { readonly __brand: 'Households' };

/** Codec of {@link Households}. */
export const Households = refinedNumber<Households>(
  'Households',
  'a whole number of households from 1 to 10^8',
  (n) => Number.isInteger(n) && n >= 1 && n <= 100_000_000,
  { type: 'integer', minimum: 1, maximum: 100_000_000 },
);
