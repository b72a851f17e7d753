import { strFromU8, unzipSync } from 'fflate';
import * as E from 'fp-ts/lib/Either.js';
import type { Official } from '../official/official.ts';
import { readOfficial } from '../official/official.ts';
import { type PdfStandard, pdfStandards } from '../pdf/standard.ts';
import { readMarks, readStamp, type Stamp } from '../render/stamp.ts';
import { jsonFile } from './json-file.ts';
import { docxLines, htmlLines, textLines, unescapedXml, xlsxLines } from './lines.ts';

/** A kind of file that a report is written as, and that says what it was made from. */
export type ReportFormat = 'html' | 'markdown' | 'text' | 'json' | 'docx' | 'xlsx' | 'pdf';

/** One figure or line of a file, with the place where it stands. */
export interface Line {
  /** A cell as `Sheet!D5`, a figure of the JSON by its path; empty where lines have only an order. */
  readonly at: string;
  readonly text: string;
}

/** A file of a report, read. */
export interface ReportFile {
  readonly format: ReportFormat;
  readonly stamp: Stamp;
  /** What it says, line by line; of a PDF nothing: {@link pdfLines} reads it. */
  readonly lines: readonly Line[];
  /** The official document that it was made as. */
  readonly official?: Official;
  /** The standard that a PDF was made by. */
  readonly standard?: PdfStandard;
}

/** A file that is no report of this library, or no longer says what it was made from. */
export interface NotAReport {
  readonly _tag: 'NotAReport';
  readonly message: string;
}

const notAReport = (message: string): E.Either<NotAReport, never> =>
  E.left({ _tag: 'NotAReport', message });

const withStamp = (
  format: ReportFormat,
  stamped: string,
  lines: readonly Line[],
  official?: Official,
): E.Either<NotAReport, ReportFile> => {
  const stamp = readStamp(stamped);
  if (stamp === undefined) {
    return notAReport('the file does not say which report it is: its mark is missing or broken');
  }
  return E.right({ format, stamp, lines, ...(official === undefined ? {} : { official }) });
};

const officialOf = (json: string | undefined): Official | undefined => {
  if (json === undefined) return undefined;
  try {
    const read = readOfficial(JSON.parse(json));
    return E.isRight(read) ? read.right : undefined;
  } catch {
    return undefined;
  }
};

const officialOfWord = (custom: string): Official | undefined => {
  const found = /name="donghanh-official"><vt:lpwstr>([^<]*)</.exec(custom)?.[1];
  return officialOf(found === undefined ? undefined : unescapedXml(found));
};

const pdfFile = (text: string): E.Either<NotAReport, ReportFile> => {
  const marks = readMarks(text);
  const standard = pdfStandards.find((one) => one === marks.standard);
  return E.map((file: ReportFile) => ({ ...file, ...(standard !== undefined && { standard }) }))(
    withStamp('pdf', text, [], officialOf(marks.official)),
  );
};

const officeFile = (bytes: Uint8Array): E.Either<NotAReport, ReportFile> => {
  let parts: Readonly<Record<string, Uint8Array>>;
  try {
    parts = unzipSync(bytes);
  } catch {
    return notAReport('the file begins as an Office file and cannot be unpacked');
  }
  const part = (path: string): string => strFromU8(parts[path] ?? new Uint8Array());
  const custom = part('docProps/custom.xml');
  if ('word/document.xml' in parts) {
    return withStamp('docx', custom, docxLines(part('word/document.xml')), officialOfWord(custom));
  }
  return 'xl/workbook.xml' in parts
    ? withStamp('xlsx', custom, xlsxLines(part))
    : notAReport('the file is neither a Word document nor an Excel workbook');
};

/** Reads the file of a report in any format that says what it was made from (CSV and IATI do not). */
export const readReportFile = (bytes: Uint8Array): E.Either<NotAReport, ReportFile> => {
  const start = strFromU8(bytes.subarray(0, 200), true);
  if (start.startsWith('PK\u0003\u0004')) return officeFile(bytes);
  if (start.startsWith('%PDF-')) return pdfFile(strFromU8(bytes, true));
  const text = strFromU8(bytes);
  if (/^\s*\{/.test(start)) return jsonFile(text);
  if (/^\s*<!doctype html/i.test(start)) return withStamp('html', text, htmlLines(text));
  const markdown = /<!-- donghanh-report\/1/.test(text);
  return withStamp(markdown ? 'markdown' : 'text', text, textLines(text));
};
