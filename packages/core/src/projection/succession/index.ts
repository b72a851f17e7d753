export type { Fate } from './fate.ts';
export { SuccessionRule } from './rules.ts';
export { helpersOf, succession } from './succession.ts';
export type * from './view.ts';
