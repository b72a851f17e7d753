export * from './commands.ts';
export type { Bearing, Made } from './compare/bearing.ts';
export type { ChangedFact } from './compare/changed-facts.ts';
export type { Comparison, Difference } from './compare/compare.ts';
export type { ViewDifference } from './compare/view-difference.ts';
export type { ExplainedDecision, ExplainFailure, UnknownDecision } from './decisions/explain.ts';
export type { DecisionOutcome } from './decisions/outcome.ts';
export type { ExportChunk } from './exchange/export.ts';
export * from './exchange/failures.ts';
export * from './exchange/format.ts';
export type {
  Imported,
  ImportOptions,
  ImportProgress,
  LineSource,
} from './exchange/import-options.ts';
export type { ExecuteContext, ExecuteContextInput } from './execute/context.ts';
export type { Executed } from './execute/execute.ts';
export { newRegisters, type Registers, registerEvents } from './execute/registers.ts';
export { foldStream } from './execute/stream-states.ts';
export { systemClock, systemIds } from './execute/system.ts';
export * from './failures.ts';
export type { HistoryChunk, HistoryFailure } from './history/history.ts';
export * from './ledger.ts';
export * from './live/index.ts';
export { type BadEvent, readEvent } from './reading/read-event.ts';
export type { NoSuchFact } from './reading/stream-facts.ts';
export type { FactReadings, ReadingOverTime, ReadingsFailure } from './readings/readings.ts';
export { type Affected, affectedBy } from './replay/affected.ts';
export type { Progress } from './replay/progress.ts';
export type { Replay, ReplayOptions } from './replay/replay.ts';
export * from './store/index.ts';
export * from './trust/index.ts';
export {
  compareVerdicts,
  type Judging,
  type VerdictComparison,
  type VerdictPair,
} from './verdicts/compare-verdicts.ts';
export type { TurnedBy, TurnedCriterion } from './verdicts/turned.ts';
