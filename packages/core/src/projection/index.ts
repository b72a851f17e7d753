export * from './current-state/view.ts';
export * from './evidence.ts';
export * from './flags/view.ts';
export * from './projection.ts';
export * from './units/units.ts';
export * from './ten-year-summary/view.ts';
