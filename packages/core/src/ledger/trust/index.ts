export * from './chain/chain.ts';
export * from './chain/record-bytes.ts';
