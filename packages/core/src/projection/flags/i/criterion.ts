import type { EventRef } from '../../../event/recorded.ts';
import type { CauseSide } from '../../../oversight/code-lists.ts';
import { type Decimal, toMillionths } from '../../../vocabulary/amounts/decimal.ts';
import type { Bilingual } from '../../../vocabulary/bilingual.ts';
import { decimal } from '../explain/say.ts';
import type { Criterion } from '../view.ts';

/** A criterion of flag I with what the verdict needs besides what it shows. */
export interface Judged extends Criterion {
  /** Who owes what failed or is not known. Left out: the agency. */
  readonly owedBy?: CauseSide;
  /** True when it is not known because help is disputed. */
  readonly disputed?: boolean;
  /** What would have to be known, when it is not. */
  readonly missing?: Bilingual;
}

/** Facts in the order of their names, each once. */
export const refsOf = (facts: readonly { readonly ref: EventRef }[]): readonly EventRef[] =>
  [...new Set(facts.map(({ ref }) => ref))].sort();

/** A share as an exact fraction. */
export interface Fraction {
  readonly of: bigint;
  readonly whole: bigint;
}

/** Is the fraction at least the share? Exact; `whole` is above zero. */
export const reaches = ({ of, whole }: Fraction, share: Decimal): boolean =>
  of * 1_000_000n >= toMillionths(share) * whole;

/**
 * A fraction as printed beside a threshold: cut, never rounded up, so that 0.4999 does not read as
 * the 0.5 it misses. Two decimals, or as many as the threshold has.
 */
export const shown = ({ of, whole }: Fraction, share: Decimal): Bilingual => {
  const digits = Math.max(2, share.split('.')[1]?.length ?? 0);
  const scale = 10n ** BigInt(digits);
  const negative = of < 0n !== whole < 0n && of !== 0n;
  const size = ((of < 0n ? -of : of) * scale) / (whole < 0n ? -whole : whole);
  const text = size.toString().padStart(digits + 1, '0');
  const cut = `${text.slice(0, -digits)}.${text.slice(-digits)}`.replace(/\.?0+$/, '');
  return decimal(negative && size !== 0n ? `-${cut}` : cut);
};
