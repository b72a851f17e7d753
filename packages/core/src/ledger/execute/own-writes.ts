import type { Position } from '../../event/recorded.ts';

/**
 * Facts that this ledger wrote and that the registers are not folded from. When nothing but these
 * was added to the history since the registers were brought up to date, there is nothing to read:
 * most commands are of that kind, and follow each other.
 *
 * Counted, not computed: positions are only compared.
 */
export const ownWrites = (foldedTypes: readonly string[]) => {
  const folded = new Set(foldedTypes);
  let writes: { readonly position: Position; readonly count: number }[] = [];
  return {
    /** Events just written, and the position of the last. */
    note: (position: Position, events: readonly { readonly type: string }[]): void => {
      if (events.some(({ type }) => folded.has(type))) return;
      writes.push({ position, count: events.length });
    },
    /** How many events were noted up to a position, behind an earlier one. These are forgotten. */
    takeUpTo: (end: Position, behind: Position | undefined): number => {
      let taken = 0;
      const later: typeof writes = [];
      for (const write of writes) {
        if (write.position > end) later.push(write);
        else if (behind === undefined || write.position > behind) taken += write.count;
      }
      writes = later;
      return taken;
    },
  };
};
