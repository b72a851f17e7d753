/**
 * Đồng Hành: the model.
 *
 * @module @donghanh/core
 */

export * from './agency/index.ts';
export * from './assignment/index.ts';
export * from './catalogue/index.ts';
export * from './correction/index.ts';
export * from './decision/index.ts';
export * from './event/index.ts';
export * from './ledger/index.ts';
export * from './need/index.ts';
export * from './oversight/index.ts';
export * from './policy/index.ts';
export * from './programme/index.ts';
export * from './projection/index.ts';
export * from './territory/index.ts';
export * from './vocabulary/index.ts';
