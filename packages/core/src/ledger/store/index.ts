export * from './event-id.ts';
export * from './event-store.ts';
export * from './failures.ts';
export * from './follow.ts';
export * from './matches.ts';
export * from './memory-store.ts';
export { stoppable } from './stoppable.ts';
