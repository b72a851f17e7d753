export { buildFlags } from './flags/build.ts';
export type { ReportOptions } from './options.ts';
export { buildTenYearSummary } from './ten-year-summary/build.ts';
