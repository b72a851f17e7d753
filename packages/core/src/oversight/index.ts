export * from './code-lists.ts';
export * from './commands.ts';
export * from './events.ts';
export * from './recommendation/index.ts';
export * from './report-commands.ts';
export * from './report-events.ts';
export * from './shortcoming/index.ts';
