export * from './book.ts';
export * from './coded.ts';
export * from './columns.ts';
export * from './remainder.ts';
export * from './sentence.ts';
export * from './values.ts';
