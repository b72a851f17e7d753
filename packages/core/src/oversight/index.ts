export * from './code-lists.ts';
export * from './commands.ts';
export * from './events.ts';
export * from './report-commands.ts';
export * from './report-events.ts';
