import type { Language } from '@donghanh/core';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { TableBlock } from '../../model/block.ts';
import { canonicalJson } from '../../model/canonical-json.ts';
import type { ReportModel } from '../../model/report.ts';
import { sha256Of } from '../../model/seal.ts';
import { sentenceText, tablesOf } from '../format/index.ts';
import { dataFields } from './data.ts';
import type { CsvOptions } from './options.ts';
import { renderCsv } from './render.ts';

/** A file of a folder: its name, and its text to be written as UTF-8. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
}

const resourceOf = (table: TableBlock, { name, text }: TextFile, lang: Language): object => ({
  name: table.id,
  path: name,
  title: table.title[lang],
  ...(table.footnotes.length === 0
    ? {}
    : { description: table.footnotes.map((note) => sentenceText(note, lang)).join(' ') }),
  profile: 'tabular-data-resource',
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  bytes: utf8ToBytes(text).length,
  hash: `sha256:${bytesToHex(sha256Of(text))}`,
  dialect: { delimiter: ',', lineTerminator: '\r\n', header: true },
  schema: {
    fields: dataFields(table, lang).map(({ cell: _, ...field }) => field),
    primaryKey: ['row_key'],
    missingValues: [''],
  },
});

/** A description by the Data Package standard (Frictionless), with the report's own marks. */
const packageOf = (
  report: ReportModel,
  resources: readonly object[],
  lang: Language,
): TextFile => ({
  name: 'datapackage.json',
  text: `${canonicalJson({
    profile: 'tabular-data-package',
    name: `donghanh-${report.kind.toLowerCase()}`,
    title: report.title[lang],
    description: report.banner.paragraphs.map((p) => sentenceText(p, lang)).join(' '),
    'donghanh-report': { ...report.header, kind: report.kind, sha256: report.hash },
    resources,
  })}\n`,
});

/**
 * All tables of a report as files of one folder, each named by its table. In the `data` profile with
 * a `datapackage.json` that says what each column is and carries the hash of the report.
 */
export const renderCsvFolder = (
  report: ReportModel,
  options: CsvOptions = {},
): readonly TextFile[] => {
  const { lang = 'vi' } = options;
  const tables = tablesOf(report);
  const files = tables.map((table) => ({
    name: `${table.id}.csv`,
    text: renderCsv(table, options),
  }));
  if (options.profile !== 'data') return files;
  const resources = tables.flatMap((table, i) => {
    const file = files[i];
    return file === undefined ? [] : [resourceOf(table, file, lang)];
  });
  return [...files, packageOf(report, resources, lang)];
};
