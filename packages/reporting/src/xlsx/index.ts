/**
 * Reports as Excel workbooks. Needs nothing beside this package.
 *
 * @module @donghanh/reporting/xlsx
 */
export { renderXlsx, type XlsxOptions } from './render.ts';
