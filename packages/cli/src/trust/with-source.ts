import { existsSync } from 'node:fs';
import type { HistorySource } from '@donghanh/core';
import { openSqliteStore } from '@donghanh/store-sqlite';
import * as E from 'fp-ts/lib/Either.js';
import { type Failed, failed, refusedRun } from '../io/exit.ts';
import { linesOf } from '../io/lines.ts';
import { startsAsSqlite } from '../io/open-history.ts';

/**
 * Opens a history to look at it as it is: a SQLite file read-only and without the checks that would
 * refuse a broken one, or the lines of an exported file.
 */
export const withSource = async <A>(
  file: string,
  work: (source: HistorySource) => Promise<E.Either<Failed, A>>,
): Promise<E.Either<Failed, A>> => {
  if (!existsSync(file)) {
    return E.left(refusedRun(`${file} does not exist; name a history`, 'NoHistory'));
  }
  let sqlite: boolean;
  try {
    sqlite = startsAsSqlite(file);
  } catch (error) {
    return E.left(refusedRun(`${file} cannot be read: ${(error as Error).message}`, 'NoHistory'));
  }
  if (!sqlite) return work(() => linesOf(file));
  const store = await openSqliteStore(file, { readOnly: true, integrity: 'none' })();
  if (E.isLeft(store)) return E.left(failed(store.left));
  try {
    return await work(store.right);
  } finally {
    await store.right.close()();
  }
};
