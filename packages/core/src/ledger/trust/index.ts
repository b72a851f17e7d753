export * from './chain/chain.ts';
export { chainHead } from './chain/chain-head.ts';
export * from './chain/record-bytes.ts';
export * from './seal/seal.ts';
export * from './seal/seal-history.ts';
export type { HistorySource } from './verify/source.ts';
export * from './verify/verification.ts';
export { verifyHistory } from './verify/verify.ts';
export * from './verify/wrong.ts';
