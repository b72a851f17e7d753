export * from './csv/index.ts';
export * from './html/index.ts';
export * from './iati/index.ts';
export * from './json/index.ts';
export * from './markdown/index.ts';
export { readStamp, type Stamp } from './stamp.ts';
export * from './text/index.ts';
