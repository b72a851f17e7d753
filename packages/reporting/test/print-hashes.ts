import { createHash } from 'node:crypto';
import { renderDocx } from '../src/docx/index.ts';
import {
  buildComparison,
  buildFlags,
  buildSheet,
  buildTenYearSummary,
  renderCsvFolder,
  renderHtml,
  renderJson,
  renderMarkdown,
  renderText,
} from '../src/index.ts';
import { renderPdf } from '../src/pdf/index.ts';
import { renderXlsx } from '../src/xlsx/index.ts';
import {
  agencySheet,
  comparison,
  complete,
  flags,
  pairFacts,
  replays,
  summary,
} from './fixture/index.ts';
import { official } from './official.ts';
import { right } from './right.ts';

// Prints the SHA-256 of every form of each report, one a line. Run in processes of other time zones
// and languages by same-bytes.test.ts.
const reports = [
  right(buildTenYearSummary(complete(), { log: { position: 9812 } })),
  right(buildFlags(flags())),
  right(buildSheet(agencySheet(), { timeline: pairFacts(), nameFlags: true })),
  right(buildComparison(comparison())),
];
const replayed = right(buildTenYearSummary(complete(), { replays: replays(summary()) }));
const texts = [...reports, replayed].flatMap((report) => [
  renderJson(report),
  ...(['vi', 'en'] as const).flatMap((lang) => [
    renderHtml(report, { lang }),
    renderHtml(report, { lang, interactive: false }),
    renderMarkdown(report, { lang }),
    renderText(report, { lang }),
    JSON.stringify(renderCsvFolder(report, { lang })),
    JSON.stringify(renderCsvFolder(report, { lang, profile: 'data' })),
  ]),
]);
const files = await Promise.all(
  reports.flatMap((report) =>
    (['vi', 'en'] as const).flatMap((lang) => [
      renderDocx(report, { lang }),
      renderDocx(report, { lang, official }),
      renderXlsx(report, { lang }),
    ]),
  ),
);
const [, short] = reports;
const pdf =
  short === undefined ? [] : [await renderPdf(short), await renderPdf(short, { lang: 'en' })];
for (const text of [...texts, ...files, ...pdf])
  console.log(createHash('sha256').update(text).digest('hex'));
console.log(new Date(0).toString(), new Intl.NumberFormat().format(1234.5));
