import { resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Snapshot, SnapshotFailure, SnapshotName, SnapshotStore } from '@donghanh/core';
import * as E from 'fp-ts/lib/Either.js';
import { fromRecord, toRecord } from './record.ts';

/** "ĐHs1", in the header of the file: what it is, for us and for the program `file`. */
const APPLICATION_ID = 0x44487331;

const SCHEMA = `CREATE TABLE IF NOT EXISTS snapshots (
  projection TEXT NOT NULL, version INTEGER NOT NULL, share TEXT NOT NULL,
  record BLOB NOT NULL, sha256 BLOB NOT NULL,
  PRIMARY KEY (projection, version, share)) STRICT`;

const SAVE = `INSERT INTO snapshots (projection, version, share, record, sha256)
  VALUES (?, ?, ?, ?, ?) ON CONFLICT (projection, version, share)
  DO UPDATE SET record = excluded.record, sha256 = excluded.sha256`;

const LOAD =
  'SELECT record, sha256 FROM snapshots WHERE projection = ? AND version = ? AND share = ?';

/** How long to wait for another process that saves, in milliseconds. */
const BUSY_TIMEOUT = 5000;

const numberOf = (database: DatabaseSync, sql: string): number =>
  Number(Object.values(database.prepare(sql).get() ?? {})[0]);

const connect = (file: string): DatabaseSync => {
  const database = new DatabaseSync(file, { timeout: BUSY_TIMEOUT });
  try {
    const tables = numberOf(database, 'SELECT count(*) FROM sqlite_schema');
    const id = numberOf(database, 'PRAGMA application_id');
    if (id !== APPLICATION_ID && (id !== 0 || tables > 0)) {
      throw new Error('it holds something else; give snapshots a file of their own');
    }
    database.exec('PRAGMA journal_mode = WAL');
    // A power cut may take the last snapshots, and never leaves half of one.
    database.exec('PRAGMA synchronous = NORMAL');
    database.exec(`BEGIN IMMEDIATE; ${SCHEMA}; PRAGMA application_id = ${APPLICATION_ID}; COMMIT`);
    return database;
  } catch (thrown) {
    database.close();
    throw thrown;
  }
};

const keyOf = ({ projection, version, share }: SnapshotName) =>
  [projection, version, share] as const;

/**
 * Snapshots in an SQLite file of their own, beside the history and never in it: they are derived, and
 * the file may be deleted at any time. Each is one row, written whole or not at all, whenever the
 * process is killed; one that was damaged is told by its SHA-256.
 *
 * Read with the Node.js that wrote it, or a newer one; a record that cannot be read is a failure, and
 * who follows folds history again.
 */
export const sqliteSnapshots = (file: string): SnapshotStore => {
  let database: DatabaseSync | undefined;
  let closed = false;

  const use = <A>(what: string, work: (open: DatabaseSync) => A): E.Either<SnapshotFailure, A> => {
    try {
      if (closed) throw new Error('it was closed; open it again');
      database ??= connect(resolve(file));
      return E.right(work(database));
    } catch (thrown) {
      const why = thrown instanceof Error ? thrown.message : String(thrown);
      return E.left({ _tag: 'SnapshotFailure', store: file, message: `${file}: ${what}: ${why}` });
    }
  };

  return {
    name: file,
    load: (name) => async () =>
      use('the snapshot cannot be read', (open): Snapshot | undefined => {
        const row = open.prepare(LOAD).get(...keyOf(name));
        if (row === undefined) return undefined;
        const { record: bytes, sha256 } = row;
        if (!(bytes instanceof Uint8Array) || !(sha256 instanceof Uint8Array)) return undefined;
        return fromRecord({ bytes, sha256 });
      }),
    save: (snapshot) => async () =>
      use('the snapshot cannot be saved', (open) => {
        const { bytes, sha256 } = toRecord(snapshot);
        open.prepare(SAVE).run(...keyOf(snapshot.name), bytes, sha256);
      }),
    close: () => async () => {
      const open = database;
      database = undefined;
      closed = true;
      if (open === undefined) return E.right(undefined);
      try {
        return E.right(open.close());
      } catch (thrown) {
        const message = thrown instanceof Error ? thrown.message : String(thrown);
        return E.left({ _tag: 'SnapshotFailure', store: file, message: `${file}: ${message}` });
      }
    },
  };
};
