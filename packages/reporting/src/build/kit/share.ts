import type { Decimal } from '@donghanh/core';
import type { DecimalValue } from '../../model/value.ts';
import { decimal } from './values.ts';

/** One number over another in thousandths, half up; not for negative numbers. */
const permilleOf = (part: number, all: number): number =>
  Number((2000n * BigInt(part) + BigInt(all)) / (2n * BigInt(all)));

const percent = (permille: number): DecimalValue =>
  decimal(`${Math.floor(permille / 10)}.${permille % 10}` as Decimal, 'percent');

/**
 * A part of a whole in percent, to one decimal. A part that is not all is never rounded up to 100%,
 * nor a part that is not nothing down to 0%. `undefined` when the whole is nothing.
 */
export const share = (part: number, all: number): DecimalValue | undefined => {
  if (all === 0) return undefined;
  if (part === 0 || part === all) return percent(part === 0 ? 0 : 1000);
  return percent(Math.min(Math.max(permilleOf(part, all), 1), 999));
};
