import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import {
  type EventStore,
  type Ledger,
  type LedgerParts,
  memoryStore,
  openLedger,
} from '@donghanh/core';
import { openSqliteStore } from '@donghanh/store-sqlite';
import * as E from 'fp-ts/lib/Either.js';
import { type Failed, failed, refusedRun } from './exit.ts';
import { linesOf } from './lines.ts';

/** How a command uses the history. */
export type Use = 'read' | 'write' | 'create';

const SQLITE = 'SQLite format 3\u0000';

/** True for a SQLite file, and for an empty one. Throws when it cannot be read. */
export const startsAsSqlite = (file: string): boolean => {
  const bytes = Buffer.alloc(16);
  const handle = openSync(file, 'r');
  try {
    return readSync(handle, bytes, 0, 16, 0) === 0 || bytes.toString('latin1') === SQLITE;
  } finally {
    closeSync(handle);
  }
};

/** An exported file, read into memory: questions can be put to it without a store. */
const openExport = async (file: string): Promise<E.Either<Failed, EventStore>> => {
  const store = memoryStore();
  const taken = await openLedger({ store }).importLines(() => linesOf(file))();
  return E.isLeft(taken)
    ? E.left({
        ...failed(taken.left),
        message: `${file} is neither a history file nor a whole export: ${taken.left.message}`,
      })
    : E.right(store);
};

const openStore = async (
  file: string,
  use: Use,
  durability: 'full' | 'normal',
): Promise<E.Either<Failed, EventStore>> => {
  if (!existsSync(file)) {
    if (use !== 'create') {
      return E.left(refusedRun(`${file} does not exist; name a history with --store`, 'NoHistory'));
    }
  } else {
    let sqlite: boolean;
    try {
      sqlite = startsAsSqlite(file);
    } catch (error) {
      return E.left(refusedRun(`${file} cannot be read: ${(error as Error).message}`, 'NoHistory'));
    }
    if (!sqlite && use === 'read') return openExport(file);
  }
  const opened = await openSqliteStore(
    file,
    use === 'read' ? { readOnly: true } : { durability, create: use === 'create' },
  )();
  return E.isLeft(opened) ? E.left(failed(opened.left)) : opened;
};

/**
 * Opens a history: a SQLite file (read-only where nothing is to be written, as for an auditor), or an
 * exported file.
 */
export const openHistory = async (
  file: string,
  use: Use,
  parts: Omit<LedgerParts, 'store'> & { readonly durability?: 'full' | 'normal' } = {},
): Promise<E.Either<Failed, Ledger>> => {
  const { durability = 'full', ...rest } = parts;
  const store = await openStore(file, use, durability);
  return E.isLeft(store) ? store : E.right(openLedger({ ...rest, store: store.right }));
};
