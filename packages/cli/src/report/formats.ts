import type { Language } from '@donghanh/core';
import {
  type CsvProfile,
  type Official,
  type ReportModel,
  renderHtml,
  renderJson,
  renderMarkdown,
  renderText,
} from '@donghanh/reporting';
import type { PdfRefusal, PdfStandard } from '@donghanh/reporting/pdf';
import * as E from 'fp-ts/lib/Either.js';
import { type Failed, refusedRun } from '../io/exit.ts';

/** How a report is written, as the command line calls it. CSV is a folder and apart. */
export const formats = [
  'markdown',
  'text',
  'html',
  'json',
  'docx',
  'xlsx',
  'pdf',
  'csv',
  'iati',
] as const;
export type Format = (typeof formats)[number];

/** A format that is one file. */
export type FileFormat = Exclude<Format, 'csv' | 'iati'>;

type Binary = 'docx' | 'xlsx' | 'pdf';

/** What a file is written with. */
export interface Written {
  readonly lang: Language;
  readonly official?: Official;
  /** A standard of PDF. */
  readonly standard?: PdfStandard;
}

/** A report for a person to whom a CSV folder is given, or a program. */
export const profiles: readonly CsvProfile[] = ['excel', 'data'];

const texts: Readonly<
  Record<Exclude<FileFormat, Binary>, (m: ReportModel, lang: Language) => string>
> = {
  html: (model, lang) => renderHtml(model, { lang }),
  markdown: (model, lang) => renderMarkdown(model, { lang }),
  text: (model, lang) => renderText(model, { lang }),
  json: (model) => renderJson(model),
};

/** True for what is not text: it goes to a file, never to a screen. */
export const isBinary = (format: Format): format is Binary =>
  format === 'docx' || format === 'xlsx' || format === 'pdf';

/** What is installed apart, and only by those who want it. */
const packagesOf: Readonly<Record<Binary, string>> = {
  docx: 'docx',
  xlsx: '',
  pdf: '@myriaddreamin/typst.ts @myriaddreamin/typst-ts-web-compiler @expo-google-fonts/tinos',
};

const binary = async (
  model: ReportModel,
  format: Binary,
  { lang, official, standard }: Written,
): Promise<E.Either<Failed, Uint8Array>> => {
  const issued = { lang, ...(official === undefined ? {} : { official }) };
  switch (format) {
    case 'docx': {
      const { renderDocx } = await import('@donghanh/reporting/docx');
      return E.right(await renderDocx(model, issued));
    }
    case 'xlsx': {
      const { renderXlsx } = await import('@donghanh/reporting/xlsx');
      return E.right(await renderXlsx(model, { lang }));
    }
    case 'pdf': {
      const { renderPdf } = await import('@donghanh/reporting/pdf');
      if (standard === undefined) return E.right(await renderPdf(model, issued));
      return E.mapLeft(({ _tag, sentence }: PdfRefusal) => refusedRun(sentence[lang], _tag))(
        await renderPdf(model, { ...issued, standard }),
      );
    }
  }
};

const isMissing = (error: unknown): boolean => {
  const { code } = error as { readonly code?: string };
  return code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND';
};

/** A report as a file. What is heavy is loaded only when it is asked for. */
export const written = async (
  model: ReportModel,
  format: FileFormat,
  options: Written,
): Promise<E.Either<Failed, string | Uint8Array>> => {
  if (!isBinary(format)) return E.right(texts[format](model, options.lang));
  try {
    return await binary(model, format, options);
  } catch (error) {
    return E.left(
      isMissing(error)
        ? refusedRun(`--format ${format} needs: npm install ${packagesOf[format]}`, 'NotInstalled')
        : refusedRun(`--format ${format}: ${(error as Error).message}`, 'CannotRender'),
    );
  }
};
