import type { Language } from '@donghanh/core';
import type * as E from 'fp-ts/lib/Either.js';
import type { ReportModel } from '../model/report.ts';
import type { Official } from '../official/official.ts';
import { contextOf } from '../render/html/context.ts';
import { dataOf } from './data.ts';
import { installedEngine, installedFonts, type PdfEngine } from './engine.ts';
import { UPRIGHT } from './parts.ts';
import { setByStandard, setPages } from './set.ts';
import type { PdfRefusal, PdfStandard } from './standard.ts';

/** How a report is written. */
export interface PdfOptions {
  /** Vietnamese when left out. */
  readonly lang?: Language;
  /** Makes it a document of Decree 30/2020: national title, number, signature. Without: a paper. */
  readonly official?: Official;
  /** The most rows of a table that are printed; 1,000 when left out. The rest is pointed to. */
  readonly mostRows?: number;
  /** Where engine and fonts come from; the installed packages when left out. */
  readonly engine?: PdfEngine;
}

/** A report by a standard. The fonts come from `engine`, or the installed package. */
export interface StandardPdfOptions extends PdfOptions {
  readonly standard: PdfStandard;
}

const pagesOf = (report: ReportModel, options: PdfOptions, standard?: PdfStandard): object => {
  const { lang = 'vi', mostRows = 1000, official } = options;
  const { outline, tables } = contextOf(report, lang);
  const context = { lang, outline, tables, mostRows, width: UPRIGHT };
  return dataOf(report, official === undefined ? context : { ...context, official }, standard);
};

/**
 * A report as a tagged PDF for A4 with its fonts inside. Set by Typst as WebAssembly: no network, no
 * browser, the same bytes on every system. Heavy (30 MB installed, about a second for a report), so its
 * packages are optional peers, loaded when this is called. Rejects when they are not installed.
 *
 * By a standard (PDF/A-2a, PDF/UA-1) it is set by Typst as a program, which exists for few systems: a
 * refusal says what is missing, or why the report does not keep the standard.
 */
export function renderPdf(
  report: ReportModel,
  options: StandardPdfOptions,
): Promise<E.Either<PdfRefusal, Uint8Array>>;
export function renderPdf(report: ReportModel, options?: PdfOptions): Promise<Uint8Array>;
export async function renderPdf(
  report: ReportModel,
  options: PdfOptions | StandardPdfOptions = {},
): Promise<Uint8Array | E.Either<PdfRefusal, Uint8Array>> {
  const standard = 'standard' in options ? options.standard : undefined;
  if (standard === undefined) {
    return setPages(pagesOf(report, options), options.engine ?? installedEngine());
  }
  const fonts = options.engine?.fonts ?? installedFonts();
  return setByStandard(pagesOf(report, options, standard), fonts, standard);
}
