export * from './column-text.ts';
export * from './dates.ts';
export * from './marks.ts';
export * from './money-unit.ts';
export * from './outline.ts';
export * from './value-text.ts';
export * from './visible-text.ts';
