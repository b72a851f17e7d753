export * from './assignments.ts';
export * from './events.ts';
export * from './metrics.ts';
export * from './notes.ts';
export * from './states.ts';
export * from './verdicts.ts';
