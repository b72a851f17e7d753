/**
 * Đồng Hành: a history in one durable SQLite file.
 *
 * @module @donghanh/store-sqlite
 */

export type { Integrity } from './integrity/verify.ts';
export type { SqliteOptions } from './options.ts';
export { sqliteSnapshots } from './snapshots/sqlite-snapshots.ts';
export { openSqliteStore, type SqliteStore, sqliteStore } from './sqlite-store.ts';
