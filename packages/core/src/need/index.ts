export * from './code-lists.ts';
export * from './events.ts';
