export type { Share } from './buckets.ts';
export type { CatchUp } from './catch-up.ts';
export * from './live.ts';
export { memorySnapshots } from './snapshots/memory-snapshots.ts';
export type { Start } from './snapshots/resume.ts';
export * from './snapshots/snapshot-store.ts';
