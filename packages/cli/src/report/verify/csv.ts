import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type ReportModel, renderCsvFolder, type TextFile } from '@donghanh/reporting';
import {
  type CsvFolder,
  type Difference,
  differencesOf,
  type NotAReport,
  readCsvFolder,
} from '@donghanh/reporting/verify';
import * as E from 'fp-ts/lib/Either.js';
import { type Failed, failed, refusedRun } from '../../io/exit.ts';
import type { Terminal } from '../../io/terminal.ts';
import { type Given, modelAgain } from './again.ts';
import type { Verified } from './found.ts';

const DESCRIPTION = 'datapackage.json';

/** Which tables are meant: those of a folder, or one of them. */
interface Meant {
  readonly folder: string;
  readonly only?: string;
}

/** The tables that a path means: a folder, its description, or one CSV; undefined for other files. */
export const csvMeant = (path: string): Meant | undefined => {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true) return { folder: path };
  if (basename(path) === DESCRIPTION) return { folder: dirname(path) };
  return /\.csv$/i.test(path) ? { folder: dirname(path), only: basename(path) } : undefined;
};

/** The tables and their description, as they stand on the disk. */
const csvFiles = ({ folder, only }: Meant): E.Either<Failed, readonly TextFile[]> => {
  try {
    const wanted = (name: string): boolean =>
      name === DESCRIPTION || (only === undefined ? /\.csv$/i.test(name) : name === only);
    const names = readdirSync(folder).filter(wanted);
    if (only !== undefined && !names.includes(only)) {
      return E.left(refusedRun(`${join(folder, only)} is not there`, 'CannotRead'));
    }
    // Other encodings are refused: what is not UTF-8 would be read as other words.
    const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    return E.right(
      names.map((name) => ({ name, text: utf8.decode(readFileSync(join(folder, name))) })),
    );
  } catch (error) {
    const { message } = error as Error;
    return E.left(refusedRun(`${folder} cannot be read: ${message}`, 'CannotRead'));
  }
};

const firstLine = ({ text }: TextFile): string =>
  text.replace(/^\ufeff/, '').split(/\r?\n/, 1)[0] ?? '';

/** A table that only one side has is one difference, not one for each of its cells. */
const wholeTables = (
  files: readonly TextFile[],
  fresh: readonly TextFile[],
): readonly Difference[] => {
  const without = (of: readonly TextFile[], those: readonly TextFile[]) =>
    of.filter(({ name }) => !those.some((other) => other.name === name));
  return [
    ...without(fresh, files).map((file) => ({ at: file.name, history: firstLine(file) })),
    ...without(files, fresh).map((file) => ({ at: file.name, file: firstLine(file) })),
  ];
};

/** The tables beside those that the history gives. */
const csvCompared = (
  files: readonly TextFile[],
  { stamp, profile }: CsvFolder,
  model: ReportModel,
  only: string | undefined,
): E.Either<NotAReport, Verified> => {
  const isMeant = ({ name }: TextFile): boolean =>
    only === undefined || name === only || name === DESCRIPTION;
  const fresh = renderCsvFolder(model, { lang: stamp.lang, profile }).filter(isMeant);
  const base = { format: 'csv', hashInFile: stamp.sha256, hashFromHistory: model.hash } as const;
  const whole = wholeTables(files, fresh);
  const given = new Map(fresh.map(({ name, text }) => [name, text]));
  const compared = files.filter(({ name }) => given.has(name));
  const sameBytes = compared.every(
    ({ name, text }) => (only !== undefined && name === DESCRIPTION) || text === given.get(name),
  );
  const sameHash = stamp.sha256 === model.hash;
  if (whole.length === 0 && sameBytes && sameHash) {
    return E.right({ ...base, verdict: 'same', differences: [] });
  }
  const names = new Set(compared.map(({ name }) => name));
  const [said, byHistory] = [
    readCsvFolder(compared),
    readCsvFolder(fresh.filter(({ name }) => names.has(name))),
  ];
  if (E.isLeft(said)) return said;
  if (E.isLeft(byHistory)) return byHistory;
  const differences = [
    ...whole,
    ...differencesOf(said.right.lines, byHistory.right.lines).filter(
      ({ at }) => only === undefined || !at.startsWith(DESCRIPTION),
    ),
  ];
  if (differences.length > 0) return E.right({ ...base, verdict: 'differs', differences });
  return E.right(
    sameHash
      ? { ...base, verdict: 'sameFigures', differences }
      : { ...base, verdict: 'differs', differences, unseen: 'elsewhere' },
  );
};

/** Checks a folder of CSV, or one table of it, against a history. */
export const csvVerified = async (
  terminal: Terminal,
  meant: Meant,
  given: Given,
): Promise<E.Either<Failed, Verified>> => {
  const files = csvFiles(meant);
  if (E.isLeft(files)) return files;
  const inFolder = E.mapLeft((failure: NotAReport) => ({
    ...failed(failure),
    message: `${join(meant.folder, meant.only ?? '')}: ${failure.message}`,
  }));
  const folder = inFolder(readCsvFolder(files.right));
  if (E.isLeft(folder)) return folder;
  const model = await modelAgain(terminal, folder.right.stamp, given);
  if (E.isLeft(model)) return model;
  return E.mapLeft((failure: NotAReport) => failed(failure))(
    csvCompared(files.right, folder.right, model.right, meant.only),
  );
};
