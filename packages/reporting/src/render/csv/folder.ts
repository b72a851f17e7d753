import type { Language } from '@donghanh/core';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { TableBlock } from '../../model/block.ts';
import { canonicalJson } from '../../model/canonical-json.ts';
import type { ReportModel } from '../../model/report.ts';
import { sha256Of } from '../../model/seal.ts';
import { sentenceText, tablesOf } from '../format/index.ts';
import { stampOf } from '../stamp.ts';
import { dataFields } from './data.ts';
import { CSV_DESCRIPTION, type CsvOptions, type CsvProfile, delimiterOf } from './options.ts';
import { renderCsv } from './render.ts';

/** A file of a folder: its name, and its text to be written as UTF-8. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** What a program must know of a table: the columns of the data; of a table for a person, how it is cut. */
const shapeOf = (table: TableBlock, profile: CsvProfile, lang: Language): object => {
  const dialect = { delimiter: delimiterOf(profile, lang), lineTerminator: '\r\n', header: true };
  return profile === 'excel'
    ? { profile: 'data-resource', dialect }
    : {
        profile: 'tabular-data-resource',
        dialect,
        schema: {
          fields: dataFields(table, lang).map(({ cell: _, ...field }) => field),
          primaryKey: ['row_key'],
          missingValues: [''],
        },
      };
};

const resourceOf = (
  table: TableBlock,
  { name, text }: TextFile,
  profile: CsvProfile,
  lang: Language,
): object => ({
  name: table.id,
  path: name,
  title: table.title[lang],
  ...(table.footnotes.length === 0
    ? {}
    : { description: table.footnotes.map((note) => sentenceText(note, lang)).join(' ') }),
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  bytes: utf8ToBytes(text).length,
  hash: `sha256:${bytesToHex(sha256Of(text))}`,
  ...shapeOf(table, profile, lang),
});

/** A description by the Data Package standard (Frictionless), with the report's own marks. */
const packageOf = (
  report: ReportModel,
  resources: readonly object[],
  profile: CsvProfile,
  lang: Language,
): TextFile => ({
  name: CSV_DESCRIPTION,
  text: `${canonicalJson({
    profile: profile === 'excel' ? 'data-package' : 'tabular-data-package',
    name: `donghanh-${report.kind.toLowerCase()}`,
    title: report.title[lang],
    description: report.banner.paragraphs.map((p) => sentenceText(p, lang)).join(' '),
    'donghanh-report': {
      ...report.header,
      kind: report.kind,
      sha256: report.hash,
      csv: profile,
      stamp: stampOf(report, lang),
    },
    resources,
  })}\n`,
});

/**
 * All tables of a report as files of one folder, each named by its table, and a `datapackage.json` that
 * says what the tables are and what they were made from; in the `data` profile also what each column is.
 */
export const renderCsvFolder = (
  report: ReportModel,
  options: CsvOptions = {},
): readonly TextFile[] => {
  const { lang = 'vi', profile = 'excel' } = options;
  const files = tablesOf(report).map((table) => {
    const file = { name: `${table.id}.csv`, text: renderCsv(table, options) };
    return { file, resource: resourceOf(table, file, profile, lang) };
  });
  const resources = files.map(({ resource }) => resource);
  return [...files.map(({ file }) => file), packageOf(report, resources, profile, lang)];
};
