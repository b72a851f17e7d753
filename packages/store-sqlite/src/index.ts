/**
 * Đồng Hành: a history in one durable SQLite file.
 *
 * @module @donghanh/store-sqlite
 */

export type { Integrity } from './integrity/verify.ts';
export type { SqliteOptions } from './options.ts';
export { sqliteSnapshots } from './snapshots/sqlite-snapshots.ts';
export { openSqliteStore, type SqliteStore, sqliteStore } from './sqlite-store.ts';
export type { NamedProjection, NoSuchProjection } from './workers/named-projection.ts';
export {
  type CannotCombine,
  replayInWorkers,
  type WorkerOptions,
  type WorkersFailure,
} from './workers/replay-in-workers.ts';
export type { WorkerFailed } from './workers/run-worker.ts';
