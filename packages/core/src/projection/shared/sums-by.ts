import type { Amount } from '../evidence.ts';
import { AmountSum } from './amount-sum.ts';

/** Sums under way, one for each key that occurs. Owned by one view; may change in place. */
export class SumsBy<K> {
  private readonly sums = new Map<K, AmountSum>();

  /** The sum of a key, begun at nothing. */
  of(key: K): AmountSum {
    const found = this.sums.get(key);
    if (found !== undefined) return found;
    const begun = new AmountSum();
    this.sums.set(key, begun);
    return begun;
  }

  /** The sum of a key as a view shows it; undefined for a key that did not occur. */
  get(key: K): Amount | undefined {
    return this.sums.get(key)?.done();
  }

  /** The keys that occurred. */
  keys(): readonly K[] {
    return [...this.sums.keys()];
  }
}

/** The sums as a record, in the order of the code list; codes that did not occur are left out. */
export const asRecord = <K extends string>(
  sums: SumsBy<K>,
  codes: readonly K[],
): Readonly<Partial<Record<K, Amount>>> => {
  const record: Partial<Record<K, Amount>> = {};
  for (const code of codes) {
    const amount = sums.get(code);
    if (amount !== undefined) record[code] = amount;
  }
  return record;
};
