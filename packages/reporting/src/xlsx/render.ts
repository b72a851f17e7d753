import type { Language } from '@donghanh/core';
import type { ReportModel } from '../model/report.ts';
import { flatBlocks } from '../model/totals.ts';
import type { Value } from '../model/value.ts';
import { everyPageInGrey, outlineOf, tablesOf, visibleText } from '../render/format/index.ts';
import { stampOf } from '../render/stamp.ts';
import { renderWords } from '../render/words.ts';
import { onSheet, sheetNames } from './address.ts';
import { contentsSheet, coverSheet, evidenceSheet, FACTS_ROW, wordsSheet } from './front-sheets.ts';
import { workbook } from './package.ts';
import { tableSheet } from './table-sheet.ts';

/** How a report is written. */
export interface XlsxOptions {
  /** Vietnamese when left out. */
  readonly lang?: Language;
}

const words = {
  cover: { vi: 'Bìa', en: 'Cover' },
  contents: { vi: 'Mục lục', en: 'Contents' },
  words: { vi: 'Nội dung', en: 'Text' },
  evidence: { vi: 'Căn cứ', en: 'Facts' },
} as const;

/**
 * A report as an Excel workbook: cover, contents, its words, a sheet for each table, and the facts
 * behind every figure, to which figures lead. Numbers and dates are numbers and dates, totals are
 * formulas, tables filter and sort, charts can be edited. No text of the data ever becomes a formula.
 *
 * Written by this package: the parts are few, the bytes are its own, and nothing has to be installed.
 */
export const renderXlsx = (report: ReportModel, options: XlsxOptions = {}): Promise<Uint8Array> => {
  const { lang = 'vi' } = options;
  const outline = outlineOf(report);
  const tables = tablesOf(report);
  const charts = flatBlocks(report.blocks).flatMap((b) => (b.type === 'chart' ? [b] : []));
  const labelOf = (id: string): string => {
    const number = outline.table.get(id);
    return number === undefined ? '' : `${renderWords.table[lang]} ${number}`;
  };
  const names = sheetNames([
    words.cover[lang],
    words.contents[lang],
    words.words[lang],
    ...tables.map(({ id, title }) => `${outline.table.get(id) ?? ''} ${title[lang]}`),
    words.evidence[lang],
  ]);
  const [cover = '', contents = '', text = ''] = names;
  const evidence = names.at(-1) ?? '';
  const rows = new Map(report.evidence.map(({ key }, i) => [key, FACTS_ROW + i]));
  const linkTo = (value: Value): string | undefined => {
    const row = value.evidence === undefined ? undefined : rows.get(value.evidence);
    return row === undefined ? undefined : onSheet(evidence, `A${row}`);
  };
  const tableSheets = tables.map((table, i) =>
    tableSheet(table, {
      lang,
      label: labelOf(table.id),
      name: names[3 + i] ?? '',
      charts: charts.filter((chart) => chart.table === table.id),
      linkTo,
      contents: onSheet(contents, 'A1'),
    }),
  );
  const listed = [
    { name: text, title: report.title[lang] },
    ...tables.map((table, i) => ({
      name: names[3 + i] ?? '',
      title: [labelOf(table.id), table.title[lang]].filter((part) => part !== '').join('. '),
    })),
    { name: evidence, title: renderWords.evidence[lang] },
  ];
  const { banner, header, hash } = report;
  const file = workbook(
    [
      coverSheet(report, cover, lang),
      contentsSheet(contents, listed, lang),
      wordsSheet(report, text, lang, outline),
      ...tableSheets,
      evidenceSheet(report, evidence, lang),
    ],
    {
      title: visibleText(report.title[lang]),
      creator: `${header.generator.name} ${header.generator.version}`,
      day: header.asOf.effectiveOn,
      footer: `${everyPageInGrey(banner, lang)} · SHA-256 ${hash.slice(0, 16)}…`,
      properties: [['donghanh-report', stampOf(report, lang)]],
    },
  );
  return Promise.resolve(file);
};
