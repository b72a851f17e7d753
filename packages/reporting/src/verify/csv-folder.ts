import * as E from 'fp-ts/lib/Either.js';
import type { TextFile } from '../render/csv/folder.ts';
import type { CsvProfile } from '../render/csv/index.ts';
import { CSV_DESCRIPTION, delimiterOf } from '../render/csv/options.ts';
import { readStamp, type Stamp } from '../render/stamp.ts';
import { csvCells } from './csv-lines.ts';
import { leavesOf } from './leaves.ts';
import type { Line, NotAReport } from './report-file.ts';

/** A folder of CSV, read. */
export interface CsvFolder {
  readonly stamp: Stamp;
  readonly profile: CsvProfile;
  /** Every cell of every table by file, row and column; then what the description says. */
  readonly lines: readonly Line[];
}

const notAReport = (message: string): E.Either<NotAReport, never> =>
  E.left({ _tag: 'NotAReport', message });

interface Own {
  readonly stamp?: unknown;
  readonly csv?: unknown;
}

/** Sizes and hashes follow from the files, the hash of the report from its figures. */
const follows = /^resources\[[^\]]*\]\.(?:bytes|hash)$|^donghanh-report\.(?:sha256|stamp)$/;

/**
 * Reads the files of a folder of CSV. One of them is `datapackage.json`, which says what the tables were
 * made from; of the others those are read that are given, so that one table can be looked at alone.
 */
export const readCsvFolder = (files: readonly TextFile[]): E.Either<NotAReport, CsvFolder> => {
  const description = files.find(({ name }) => name === CSV_DESCRIPTION);
  if (description === undefined) {
    return notAReport(`CSV says what it was made from in ${CSV_DESCRIPTION}, which is missing`);
  }
  let value: unknown;
  try {
    value = JSON.parse(description.text);
  } catch (error) {
    return notAReport(`${CSV_DESCRIPTION} cannot be read: ${(error as Error).message}`);
  }
  const own = (value as { readonly 'donghanh-report'?: Own } | null)?.['donghanh-report'];
  const stamp = typeof own?.stamp === 'string' ? readStamp(own.stamp) : undefined;
  const profile = own?.csv;
  if (stamp === undefined || (profile !== 'excel' && profile !== 'data')) {
    return notAReport(
      `${CSV_DESCRIPTION} does not say which report it is: its mark is missing or broken`,
    );
  }
  const delimiter = delimiterOf(profile, stamp.lang);
  return E.right({
    stamp,
    profile,
    lines: [
      ...files
        .filter((file) => file !== description)
        .flatMap(({ name, text }) => csvCells(name, text, delimiter)),
      ...leavesOf(value, ['name'])
        .filter(({ at }) => !follows.test(at))
        .map(({ at, text }) => ({ at: `${CSV_DESCRIPTION}: ${at}`, text })),
    ],
  });
};
