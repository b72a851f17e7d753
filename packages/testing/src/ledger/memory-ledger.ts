import {
  type Instant,
  type Ledger,
  type LedgerParts,
  memoryStore,
  openLedger,
  type Uuid,
} from '@donghanh/core';
import { tickingClock } from './clock.ts';
import { countingIds } from './ids.ts';

/** What a test may give instead of the defaults of {@link memoryLedger}. */
export interface MemoryLedgerParts extends Partial<Omit<LedgerParts, 'newId'>> {
  readonly clock?: () => Instant;
  readonly ids?: () => Uuid;
}

/**
 * A ledger over a store in memory, with a clock and ids that are the same in every run: the clock
 * begins with 2013 in Vietnam and ticks by seconds.
 */
export const memoryLedger = (parts: MemoryLedgerParts = {}): Ledger => {
  const { clock = tickingClock('2013-01-01T00:00:00+07:00'), ids = countingIds(), ...rest } = parts;
  return openLedger({ store: memoryStore(), ...rest, clock, newId: ids });
};
