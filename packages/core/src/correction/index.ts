export * from './events.ts';
export * from './resolve.ts';
