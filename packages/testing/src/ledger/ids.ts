import type { Uuid } from '@donghanh/core';

/**
 * Ids that count: `00000000-0000-7000-8000-000000010000`, `…020000`, and so on. The last four digits
 * are left to the ledger, which numbers the events of a command with them.
 */
export const countingIds = (): (() => Uuid) => {
  let count = 0;
  return () => {
    count += 1;
    return `00000000-0000-7000-8000-${count.toString(16).padStart(8, '0')}0000` as Uuid;
  };
};
