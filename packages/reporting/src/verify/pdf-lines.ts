import * as TE from 'fp-ts/lib/TaskEither.js';
import { type PdfNode, type PdfPage, type PdfText, pageOf } from './pdf-page.ts';
import type { Line } from './report-file.ts';

/** Why the words of a PDF were not read: what reads them is not installed, or it cannot. */
export interface CannotReadPdf {
  readonly _tag: 'CannotReadPdf';
  readonly why: 'notInstalled' | 'unreadable';
  readonly message: string;
}

const cannot = (error: unknown): CannotReadPdf => {
  const { code, message } = error as { readonly code?: string; readonly message?: string };
  return code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND'
    ? {
        _tag: 'CannotReadPdf',
        why: 'notInstalled',
        message: 'to read the words of a PDF: npm install unpdf',
      }
    : {
        _tag: 'CannotReadPdf',
        why: 'unreadable',
        message: `the words of the PDF cannot be read: ${message ?? String(error)}`,
      };
};

/** {@link pdfLines} with the reader that `load` brings. */
export const pdfLinesBy =
  (load: () => Promise<Pick<typeof import('unpdf'), 'getDocumentProxy'>>) =>
  (bytes: Uint8Array): TE.TaskEither<CannotReadPdf, readonly Line[]> =>
    TE.tryCatch(async () => {
      const { getDocumentProxy } = await load();
      // The reader takes the bytes for itself, so it gets its own.
      const pdf = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 });
      const pages: PdfPage[] = [];
      for (let number = 1; number <= pdf.numPages; number += 1) {
        const page = await pdf.getPage(number);
        const { items } = await page.getTextContent({ includeMarkedContent: true });
        const tree: PdfNode | null = await page.getStructTree();
        pages.push(pageOf(items satisfies readonly PdfText[], tree));
      }
      await pdf.cleanup();
      // What is on every page comes last, so that the figures come first.
      return [...pages.flatMap(({ text }) => text), ...pages.flatMap(({ around }) => around)];
    }, cannot);

/**
 * The words of a PDF line by line: a paragraph each, a row of a table in one, and what stands outside
 * of the text (numbers and feet of pages, words that somebody laid over it). Reads the text of the
 * file, not what is drawn: letters that are pictures are not in it. Needs the package `unpdf`, loaded
 * when this is called; without it the failure says what to install.
 */
export const pdfLines = pdfLinesBy(() => import('unpdf'));
