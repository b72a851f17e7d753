export type { IatiOptions, IatiViews } from './options.ts';
export { renderIati } from './render.ts';
