export { renderCsvFolder, type TextFile } from './folder.ts';
export type { CsvOptions, CsvProfile } from './options.ts';
export { renderCsv } from './render.ts';
