import { type Decimal, toMillionths } from '../../../vocabulary/amounts/decimal.ts';
import { bearsOut } from '../../../vocabulary/amounts/qualifier.ts';
import type { StatedFigure } from '../../../vocabulary/stated.ts';

const decimalsOf = (decimal: Decimal): number => decimal.split('.')[1]?.length ?? 0;

/**
 * {@link bearsOut} for exact decimals: both are brought to whole numbers of their smallest digit, so
 * that 5,97 is compared as 597 and đồng as đồng, and no fraction is lost on the way.
 */
export const statedHolds = (stated: StatedFigure, computed: Decimal): boolean => {
  const decimals = Math.max(decimalsOf(stated.value), decimalsOf(computed));
  const unit = 10n ** BigInt(6 - decimals);
  const whole = (decimal: Decimal): number => Number(toMillionths(decimal) / unit);
  return bearsOut(stated.qualifier, whole(stated.value), whole(computed));
};
