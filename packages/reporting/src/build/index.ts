export { buildComparison, type ComparisonOptions } from './comparison/build.ts';
export { buildFlags } from './flags/build.ts';
export type { EarlierKnowledge, ReportOptions, SummaryOptions } from './options.ts';
export { buildSheet, type SheetOptions } from './sheet/build.ts';
export { buildTenYearSummary } from './ten-year-summary/build.ts';
export { replaySteps } from './ten-year-summary/replay/steps.ts';
