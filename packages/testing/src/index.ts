/**
 * Đồng Hành: what tests of the programme stand on.
 *
 * @module @donghanh/testing
 */

export * from './arbitrary/names.ts';
export { type Days, instant, localDate, partialDate, vnd } from './arbitrary/values.ts';
export * from './builders/index.ts';
export * from './contract/index.ts';
export {
  type Builder,
  builderOf,
  type Defaults,
  type JsonOf,
  type Overrides,
} from './fact/builder.ts';
export * from './fact/fact.ts';
export {
  type Asked,
  type Given,
  type GivenParts,
  given,
  givenOnly,
  givenWith,
} from './given/given.ts';
export type { CorrectionsRead } from './given/select.ts';
export type { When } from './given/when.ts';
export type { ActName } from './history/acts/index.ts';
export type { Executed } from './history/desk.ts';
export * from './history/history.ts';
export { interleave, interleavingsOf } from './history/interleave.ts';
export { type HistoryOptions, lawfulHistory } from './history/lawful-history.ts';
export type { Law } from './laws/law.ts';
export { type LawOptions, projectionLaws } from './laws/projection-laws.ts';
export * from './ledger/clock.ts';
export * from './ledger/ids.ts';
export * from './ledger/memory-ledger.ts';
export * from './ledger/put-facts.ts';
export { world } from './world/world.ts';
