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

/** How a report is written, as the command line calls it. CSV is a folder and apart. */
export const formats = ['markdown', 'text', 'html', 'json', 'docx', 'xlsx', 'csv'] as const;
export type Format = (typeof formats)[number];

/** A format that is one file. */
export type FileFormat = Exclude<Format, 'csv'>;

/** What a file is written with. */
export interface Written {
  readonly lang: Language;
  readonly official?: Official;
}

/** A report for a person to whom a CSV folder is given, or a program. */
export const profiles: readonly CsvProfile[] = ['excel', 'data'];

const texts: Readonly<
  Record<Exclude<FileFormat, 'docx' | 'xlsx'>, (m: ReportModel, lang: Language) => string>
> = {
  html: (model, lang) => renderHtml(model, { lang }),
  markdown: (model, lang) => renderMarkdown(model, { lang }),
  text: (model, lang) => renderText(model, { lang }),
  json: (model) => renderJson(model),
};

/** True for what is not text: it goes to a file, never to a screen. */
export const isBinary = (format: Format): format is 'docx' | 'xlsx' =>
  format === 'docx' || format === 'xlsx';

/** A report as a file. What is heavy is loaded only when it is asked for. */
export const written = async (
  model: ReportModel,
  format: FileFormat,
  { lang, official }: Written,
): Promise<string | Uint8Array> => {
  switch (format) {
    case 'docx': {
      const { renderDocx } = await import('@donghanh/reporting/docx');
      return renderDocx(model, { lang, ...(official === undefined ? {} : { official }) });
    }
    case 'xlsx': {
      const { renderXlsx } = await import('@donghanh/reporting/xlsx');
      return renderXlsx(model, { lang });
    }
    default:
      return texts[format](model, lang);
  }
};
