export * from './code-lists.ts';
export * from './commands.ts';
export * from './events.ts';
