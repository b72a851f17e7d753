/**
 * Đồng Hành: a history in EventStoreDB or KurrentDB.
 *
 * @module @donghanh/store-eventstoredb
 */

export { eventStoreDb } from './eventstoredb-store.ts';
export type { EventStoreDbOptions, Wait } from './options.ts';
