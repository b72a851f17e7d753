import type { Decimal } from '@donghanh/core';
import type { DecimalValue } from '../../model/value.ts';
import { decimal } from './values.ts';

/**
 * A part of a whole in percent, to one decimal. A part that is not all is never rounded up to 100%,
 * nor a part that is not nothing down to 0%. `undefined` when the whole is nothing.
 */
export const share = (part: number, all: number): DecimalValue | undefined => {
  if (all === 0) return undefined;
  const rounded = Number((2000n * BigInt(part) + BigInt(all)) / (2n * BigInt(all)));
  const permille = part === all ? 1000 : part === 0 ? 0 : Math.min(Math.max(rounded, 1), 999);
  return decimal(`${Math.floor(permille / 10)}.${permille % 10}` as Decimal, 'percent');
};
