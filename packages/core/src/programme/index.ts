export * from './code-lists.ts';
export * from './commands.ts';
export * from './document-commands.ts';
export * from './events.ts';
export * from './scope-commands.ts';
