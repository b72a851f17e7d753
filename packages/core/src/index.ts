/**
 * Đồng Hành: the model.
 *
 * @module @donghanh/core
 */

export * from './event/index.ts';
export * from './ledger/store/index.ts';
export * from './vocabulary/index.ts';
