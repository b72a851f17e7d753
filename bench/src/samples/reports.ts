import {
  type ReportModel,
  renderCsvFolder,
  renderHtml,
  renderJson,
  renderMarkdown,
  renderText,
} from '@donghanh/reporting';
import { type Sample, timed } from '../run/sample.ts';
import { reportOf } from '../workload/report.ts';

type Written = string | Uint8Array;

/** Times one format. What it `holds`, of the last row, must be in the text that was written. */
const writing =
  (
    write: (report: ReportModel) => Written | Promise<Written>,
    holds: (rows: number) => string = () => '',
  ): Sample =>
  async ({ sizes: { rows } }) => {
    const report = reportOf(rows);
    const [written, time] = await timed(() => write(report));
    if (written.length < 1000) throw new Error('the report is empty');
    if (typeof written === 'string' && !written.includes(holds(rows))) {
      throw new Error(`the report lacks ${holds(rows)}`);
    }
    return { units: rows, ...time };
  };

/** The model itself, with every fact behind every figure. */
export const json: Sample = writing(renderJson, (rows) => `row-${rows - 1}"`);

export const html: Sample = writing(
  (report) => renderHtml(report),
  (rows) => `id="E${rows}"`,
);

/** The last row names this agency. */
const lastAgency = (rows: number): string => `Đơn vị số ${(rows - 1) % 400}`;
export const markdown: Sample = writing((report) => renderMarkdown(report), lastAgency);
export const text: Sample = writing((report) => renderText(report), lastAgency);

const inOne = (report: ReportModel, profile: 'excel' | 'data'): string =>
  renderCsvFolder(report, { profile })
    .map((file) => file.text)
    .join('');
export const csvExcel: Sample = writing((report) => inOne(report, 'excel'), lastAgency);
export const csvData: Sample = writing((report) => inOne(report, 'data'), lastAgency);

// Loaded by the sample that needs them: the memory of the others is without them.
export const xlsx: Sample = async (place) => {
  const { renderXlsx } = await import('@donghanh/reporting/xlsx');
  return writing((report) => renderXlsx(report))(place);
};

/** The first 1,000 rows are printed; of more, the document must say so. */
export const docx: Sample = async (place) => {
  const { renderDocx } = await import('@donghanh/reporting/docx');
  const { readReportFile } = await import('@donghanh/reporting/verify');
  let written = new Uint8Array();
  const measured = await writing(async (report) => {
    written = new Uint8Array(await renderDocx(report));
    return written;
  })(place);
  const read = readReportFile(written);
  const says = /^In 1\.000 trong [\d.]+ dòng/;
  const told = read._tag === 'Right' && read.right.lines.some(({ text: line }) => says.test(line));
  if (told !== place.sizes.rows > 1000)
    throw new Error('the document does not say what is left out');
  return measured;
};

/** The same, set by Typst. */
export const pdf: Sample = async (place) => {
  const { renderPdf } = await import('@donghanh/reporting/pdf');
  return writing((report) => renderPdf(report))(place);
};
