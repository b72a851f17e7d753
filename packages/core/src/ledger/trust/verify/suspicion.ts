import { type ChainValue, chainValue } from '../chain/chain.ts';
import type { Entry } from './source.ts';

/** What the records behind a break say about it. */
export type Explained =
  | { readonly how: 'chainChanged' }
  | { readonly how: 'inserted'; readonly through: number }
  | { readonly how: 'insertedBefore' }
  | { readonly how: 'swapped'; readonly with: number }
  | { readonly how: 'moved'; readonly to: number };

/**
 * The first record that does not fit its chain value, and a watch over those behind it. They were
 * chained to what stood here, so they tell what happened: a record that fits behind the last good one
 * is the one that belongs here.
 */
export const suspicion = (
  /** The last good value; the one before it and its record's number, where there is one. */
  good: ChainValue,
  beforeGood: ChainValue | undefined,
  entry: Entry,
  record: number,
) => {
  const kept = entry.kept ?? good;
  const links = (before: ChainValue, { record: found, kept: value }: Entry): boolean =>
    chainValue(before, found) === value;
  const computed = chainValue(good, entry.record);
  let explained: Explained | undefined =
    beforeGood !== undefined && links(beforeGood, entry) ? { how: 'insertedBefore' } : undefined;
  let last = kept;
  let nextLinks = false;

  const explain = (later: Entry, number: number): Explained | undefined => {
    const next = number === record + 1;
    if (next && links(computed, later)) return { how: 'chainChanged' };
    if (next && chainValue(good, later.record) === kept) return { how: 'swapped', with: number };
    if (!links(good, later)) return undefined;
    // It belongs here. What stands here may belong there, or nowhere.
    const there = next ? (later.kept ?? good) : last;
    if (links(there, entry)) return { how: 'swapped', with: number };
    return nextLinks ? { how: 'moved', to: number } : { how: 'inserted', through: number - 1 };
  };

  return {
    good,
    entry,
    record,
    kept,
    computed,
    /** Looks at the next record. */
    watch: (later: Entry, number: number): void => {
      explained ??= explain(later, number);
      if (number === record + 1) nextLinks = links(kept, later);
      last = later.kept ?? last;
    },
    explained: () => explained,
    /** The value behind which the chain goes on. */
    last: () => last,
  };
};
export type Suspicion = ReturnType<typeof suspicion>;
