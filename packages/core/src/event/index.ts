export * from './catalogue.ts';
export * from './define-event.ts';
export * from './json-schema.ts';
export * from './meta.ts';
export * from './recorded.ts';
export { type Reading, reread } from './recorded-fact.ts';
export * from './stream-name.ts';
