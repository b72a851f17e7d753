export type {
  ContractOptions,
  MakeStore,
  OpenedStore,
  StoreRule,
  Verdict,
} from './rule.ts';
export { type Runner, runStoreContract } from './run-contract.ts';
export { storeContract } from './store-contract.ts';
