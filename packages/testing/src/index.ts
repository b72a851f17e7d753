/**
 * Đồng Hành: what tests of the programme stand on.
 *
 * @module @donghanh/testing
 */

export * from './builders/index.ts';
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
export * from './ledger/clock.ts';
export * from './ledger/ids.ts';
export * from './ledger/memory-ledger.ts';
export * from './ledger/put-facts.ts';
export { world } from './world/world.ts';
