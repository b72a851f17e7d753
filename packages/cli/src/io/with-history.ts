import type { Ledger } from '@donghanh/core';
import * as E from 'fp-ts/lib/Either.js';
import type { Failed } from './exit.ts';
import { openHistory, type Use } from './open-history.ts';

/** Opens a history, uses it, and closes it whatever came out. */
export const withHistory = async <A>(
  file: string,
  use: Use,
  work: (ledger: Ledger) => Promise<E.Either<Failed, A>>,
  durability: 'full' | 'normal' = 'full',
): Promise<E.Either<Failed, A>> => {
  const ledger = await openHistory(file, use, { durability });
  if (E.isLeft(ledger)) return ledger;
  try {
    return await work(ledger.right);
  } finally {
    await ledger.right.close()();
  }
};
