export { buildComparison, type ComparisonOptions } from './comparison/build.ts';
export { buildFlags } from './flags/build.ts';
export type { ReportOptions } from './options.ts';
export { buildSheet, type SheetOptions } from './sheet/build.ts';
export { buildTenYearSummary } from './ten-year-summary/build.ts';
