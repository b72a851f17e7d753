export * from './code-lists.ts';
export * from './commands.ts';
export * from './committee/index.ts';
export * from './direction/index.ts';
export * from './document-commands.ts';
export * from './events.ts';
export * from './scope-commands.ts';
export * from './task/index.ts';
