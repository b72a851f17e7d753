import type { Language } from '@donghanh/core';

/**
 * For whom a CSV file is written.
 *
 * - `excel`: for a person who opens it in a spreadsheet. UTF-8 with a byte order mark, lines end in
 *   CRLF; in Vietnamese `;` between cells and `,` in decimals, as Excel expects there, in English `,`
 *   and `.`; heads are labels; text that a spreadsheet would take for a formula has `'` before it.
 * - `data`: for a program. RFC 4180 with `,` and `.`, heads are keys, dates are ISO 8601, money is
 *   whole đồng, names are untouched. What a cell carries besides stands in columns of its own. No
 *   guard against formulas: it would change the data, so this profile is not for spreadsheets.
 */
export type CsvProfile = 'excel' | 'data';

/** The file of a folder that says what its tables are and what they were made from. */
export const CSV_DESCRIPTION = 'datapackage.json';

/** What stands between cells. */
export const delimiterOf = (profile: CsvProfile, lang: Language): ';' | ',' =>
  profile === 'excel' && lang === 'vi' ? ';' : ',';

/** How a table is written as CSV. */
export interface CsvOptions {
  /** `excel` when left out: whoever opens it unprepared is guarded. */
  readonly profile?: CsvProfile;
  /** Vietnamese when left out. */
  readonly lang?: Language;
}
