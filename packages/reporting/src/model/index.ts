export type * from './block.ts';
export { canonicalJson } from './canonical-json.ts';
export type * from './finding.ts';
export type * from './replay.ts';
export * from './report.ts';
export { hashOf } from './seal.ts';
export type * from './timeline.ts';
export type { TotalsDoNotAgree } from './totals.ts';
export type * from './value.ts';
