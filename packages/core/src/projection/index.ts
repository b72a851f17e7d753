export { beforeAfter } from './before-after/before-after.ts';
export { povertyIndicator } from './before-after/comparators.ts';
export * from './before-after/view.ts';
export { committee } from './committee/committee.ts';
export type * from './committee/view.ts';
export {
  type CompleteSummary,
  type CompleteSummaryOptions,
  completeSummary,
} from './complete-summary/complete-summary.ts';
export { coverage } from './coverage/coverage.ts';
export type * from './coverage/view.ts';
export { currentState } from './current-state/current-state.ts';
export * from './current-state/view.ts';
export * from './directions/view.ts';
export {
  type DocumentNumbersView,
  documentNumbers,
  type NumberConflict,
  type OtherNumber,
  type ReadIn,
} from './document-numbers/document-numbers.ts';
export * from './evidence.ts';
export { figureTrace } from './figure-trace/figure-trace.ts';
export type * from './figure-trace/view.ts';
export { flagHistory } from './flag-history/flag-history.ts';
export * from './flag-history/view.ts';
export * from './flags/index.ts';
export { functions } from './functions/functions.ts';
export * from './functions/view.ts';
export { hearings } from './hearings/hearings.ts';
export type * from './hearings/view.ts';
export * from './lineage/index.ts';
export { needsMatrix } from './needs/needs-matrix.ts';
export * from './needs/view.ts';
export { pairTimeline } from './pair-timeline/pair-timeline.ts';
export type * from './pair-timeline/view.ts';
export { supportPlans } from './plans/support-plans.ts';
export type * from './plans/view.ts';
export type { ContextRow, ContextValue } from './poverty-context/context-rows.ts';
export { type PovertyContext, povertyContext } from './poverty-context/poverty-context.ts';
export {
  type ProgrammeThen,
  type ProgrammeView,
  programme,
} from './programme/programme.ts';
export * from './projection.ts';
export { promises } from './promises/promises.ts';
export type * from './promises/view.ts';
export { proposals } from './proposals/proposals.ts';
export type * from './proposals/view.ts';
export { recommendations } from './recommendations/recommendations.ts';
export * from './recommendations/view.ts';
export { reporting } from './reporting/reporting.ts';
export type * from './reporting/view.ts';
export { responses } from './responses/responses.ts';
export * from './responses/view.ts';
export { responsibleFor } from './responsible/responsible.ts';
export type { KindResults, ResultLine } from './results-by-kind/result-lines.ts';
export { type ResultsByKind, resultsByKind } from './results-by-kind/results-by-kind.ts';
export { type Answer, type CausedAct, CausedActKind } from './shared/caused-acts.ts';
export { combineParts, combinePlain, type Special } from './shared/combine.ts';
export type { DatedAct } from './shared/dated-act.ts';
export { aidSheet } from './sheet/aid/aid-sheet.ts';
export type * from './sheet/aid/view.ts';
export type { SheetScope } from './sheet/scope.ts';
export { sheet } from './sheet/sheet.ts';
export type { Sheet } from './sheet/view.ts';
export {
  ShortcomingStatus,
  type ShortcomingsView,
  type ShortcomingThen,
  shortcomings,
} from './shortcomings/shortcomings.ts';
export { type StandardsView, standards } from './standards/standards.ts';
export * from './succession/index.ts';
export * from './tasks/view.ts';
export { tenYearSummary } from './ten-year-summary/ten-year-summary.ts';
export * from './ten-year-summary/view.ts';
export { type AnyProjection, together, type ViewsOf } from './together.ts';
export { twinnings } from './twinnings/twinnings.ts';
export type * from './twinnings/view.ts';
export * from './units/units.ts';
export type { SpanOptions } from './yearly/span.ts';
export { yearlySeries } from './yearly/yearly-series.ts';
