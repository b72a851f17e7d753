/**
 * Reports as PDF, in Node.js. Needs the packages `@myriaddreamin/typst.ts`,
 * `@myriaddreamin/typst-ts-web-compiler` and `@expo-google-fonts/tinos` in the versions that this
 * package names as its peers: others write other bytes. By a standard it needs
 * `@myriaddreamin/typst-ts-node-compiler` and the fonts instead.
 *
 * @module @donghanh/reporting/pdf
 */
export type { PdfEngine } from './engine.ts';
export { type PdfOptions, renderPdf, type StandardPdfOptions } from './render.ts';
export { type PdfRefusal, type PdfStandard, pdfStandards } from './standard.ts';
