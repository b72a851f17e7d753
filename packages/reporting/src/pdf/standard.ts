import type { Refusal } from '@donghanh/core';

/** A standard that a PDF may keep: archiving (ISO 19005-2, level A), accessibility (ISO 14289-1). */
export const pdfStandards = ['a-2a', 'ua-1'] as const;
export type PdfStandard = (typeof pdfStandards)[number];

/** What sets a PDF by a standard: Typst as a program of the machine. */
const NATIVE_ENGINE = '@myriaddreamin/typst-ts-node-compiler';

/**
 * Why there is no PDF by the standard. `PdfStandardUnavailable`: what sets it is not installed, or not
 * made for this machine; `details.missing` is the package. `PdfStandardNotMet`: it was set, and does
 * not keep the standard; `details.why` says where.
 */
export type PdfRefusal = Refusal<'PdfStandardUnavailable' | 'PdfStandardNotMet'>;

const names: Readonly<Record<PdfStandard, string>> = { 'a-2a': 'PDF/A-2a', 'ua-1': 'PDF/UA-1' };

export const unavailable = (standard: PdfStandard, why: string): PdfRefusal => ({
  _tag: 'PdfStandardUnavailable',
  details: { standard, missing: NATIVE_ENGINE, why },
  sentence: {
    vi: `Chưa tạo được ${names[standard]}: cần gói ${NATIVE_ENGINE} có bản cho máy này (Linux x64).`,
    en: `${names[standard]} cannot be made: it needs the package ${NATIVE_ENGINE}, built for this machine (Linux x64).`,
  },
});

export const notMet = (standard: PdfStandard, why: string): PdfRefusal => ({
  _tag: 'PdfStandardNotMet',
  details: { standard, why },
  sentence: {
    vi: `Báo cáo này không đạt ${names[standard]}: ${why}`,
    en: `This report does not keep ${names[standard]}: ${why}`,
  },
});
