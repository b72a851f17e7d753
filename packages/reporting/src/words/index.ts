export * from './metrics.ts';
export * from './notes.ts';
export * from './verdicts.ts';
