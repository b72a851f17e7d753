/**
 * Reports as PDF, in Node.js. Needs the packages `@myriaddreamin/typst.ts`,
 * `@myriaddreamin/typst-ts-web-compiler` and `@expo-google-fonts/tinos` in the versions that this
 * package names as its peers: others write other bytes.
 *
 * @module @donghanh/reporting/pdf
 */
export type { PdfEngine } from './engine.ts';
export { type PdfOptions, renderPdf } from './render.ts';
