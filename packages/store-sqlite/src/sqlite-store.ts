import { resolve } from 'node:path';
import type { Appended, EventStore, Position, StoreFailure } from '@donghanh/core';
import * as E from 'fp-ts/lib/Either.js';
import type * as TE from 'fp-ts/lib/TaskEither.js';
import { append } from './append/append.ts';
import { openedReadOnly } from './failure/sentences.ts';
import { follow } from './follow/follow.ts';
import { type Integrity, verify } from './integrity/verify.ts';
import type { Place, SqliteOptions } from './options.ts';
import { readAll } from './read/read-all.ts';
import { readStream } from './read/read-stream.ts';
import { row } from './read/row.ts';
import { type Connection, connectionTo } from './session/connection.ts';
import { everything, type Part } from './workers/part.ts';

/** A history in one SQLite file. */
export interface SqliteStore extends EventStore {
  /**
   * Reads the whole file (a few seconds for a million events, during which the process does nothing
   * else): what SQLite checks of its pages and indexes, and that positions and versions have
   * no gaps, and that each event fits its chain value. What is wrong comes as StoreDamaged.
   */
  readonly verifyIntegrity: () => TE.TaskEither<StoreFailure, Integrity>;
}

const placeOf = (file: string, options: SqliteOptions): Place => ({
  store: file,
  file: resolve(file),
  readOnly: options.readOnly ?? false,
  durability: options.durability ?? 'full',
  busyTimeoutMs: options.busyTimeoutMs ?? 5000,
  create: options.create ?? true,
  integrity: options.integrity ?? 'quick',
  onMigration: options.onMigration,
});

const storeOn = (
  connection: Connection,
  options: SqliteOptions,
  part: Part = everything,
): SqliteStore => {
  const { place, use, close } = connection;
  const appendAll: EventStore['appendAll'] = (entries) => async () =>
    place.readOnly
      ? E.left(openedReadOnly(place))
      : E.flatten(await use((session) => append(session, entries)));
  return {
    name: place.store,
    capabilities: { atomicAppendAll: true },
    append: (stream, expected, events) => async () => {
      const done = await appendAll([{ stream, expected, events }])();
      return E.isLeft(done) ? done : E.right(done.right[0] as Appended);
    },
    appendAll,
    readStream: (stream, fromVersion = 0) => readStream(connection, stream, fromVersion),
    readAll: (query = {}) => readAll(connection, query, part),
    types: () => () => use((session) => session.names.types()),
    follow: follow(connection, options.followIntervalMs, options.wait),
    head: () => () =>
      use((session) => {
        const head = row.head(session);
        return { position: head === 0 ? undefined : (head as Position), count: head };
      }),
    close: () => async () => close(),
    verifyIntegrity: () => () => use(verify),
  };
};

/**
 * A history in one SQLite file, opened when it is first used: what stands in the way of opening it
 * comes from that call, as a value. Several processes may use the same file at once.
 *
 * @example
 * const ledger = openLedger({ store: sqliteStore('history.db') });
 */
export const sqliteStore = (file: string, options: SqliteOptions = {}): SqliteStore =>
  storeOn(connectionTo(placeOf(file, options)), options);

/** The same, of which only one part of the streams is read: for a worker. */
export const partOfStore = (file: string, options: SqliteOptions, part: Part): SqliteStore =>
  storeOn(connectionTo(placeOf(file, options)), options, part);

/** The same, opened and looked at now: for a program that wants to know at its start. */
export const openSqliteStore =
  (file: string, options: SqliteOptions = {}): TE.TaskEither<StoreFailure, SqliteStore> =>
  async () => {
    const connection = connectionTo(placeOf(file, options));
    const opened = await connection.use(() => undefined);
    return E.isLeft(opened) ? opened : E.right(storeOn(connection, options));
  };
