/**
 * Reads the files of reports again, to check them against the history they were made from.
 *
 * @module @donghanh/reporting/verify
 */
export { type CsvFolder, readCsvFolder } from './csv-folder.ts';
export { type Difference, differencesOf } from './differences.ts';
export { type IatiFile, isIati, readIatiFile } from './iati-file.ts';
export { type CannotReadPdf, pdfLines } from './pdf-lines.ts';
export {
  type Line,
  type NotAReport,
  type ReportFile,
  type ReportFormat,
  readReportFile,
} from './report-file.ts';
