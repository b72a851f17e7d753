export * from './event-id.ts';
export * from './event-store.ts';
export * from './failures.ts';
export * from './matches.ts';
export * from './memory-store.ts';
