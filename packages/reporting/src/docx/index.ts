/**
 * Reports as Word documents. Needs the package `docx`, in the version that this package names as its
 * peer: other versions write other bytes.
 *
 * @module @donghanh/reporting/docx
 */
export { type DocxOptions, renderDocx } from './render.ts';
