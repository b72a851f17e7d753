export type { Kin, Passage } from '../shared/heirs.ts';
export type { Act } from '../shared/unit-acts.ts';
export { lineage } from './lineage.ts';
export * from './look-up.ts';
export * from './view.ts';
