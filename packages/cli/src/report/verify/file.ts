import { readFileSync } from 'node:fs';
import type { ReportModel } from '@donghanh/reporting';
import {
  type CannotReadPdf,
  differencesOf,
  isIati,
  type Line,
  pdfLines,
  type ReportFile,
  readReportFile,
} from '@donghanh/reporting/verify';
import * as E from 'fp-ts/lib/Either.js';
import { type Failed, failed, refusedRun } from '../../io/exit.ts';
import type { Terminal } from '../../io/terminal.ts';
import { written } from '../formats.ts';
import { type Given, modelAgain } from './again.ts';
import type { Verified } from './found.ts';
import { iatiVerified } from './iati.ts';

/** The lines of a file; those of a PDF are read only when its bytes are not the same. */
const linesOf = (
  { format, lines }: ReportFile,
  bytes: Uint8Array,
): Promise<E.Either<CannotReadPdf, readonly Line[]>> =>
  format === 'pdf' ? pdfLines(bytes)() : Promise.resolve(E.right(lines));

/** A file beside the one that the history gives. */
const fileCompared = async (
  bytes: Uint8Array,
  file: ReportFile,
  model: ReportModel,
): Promise<E.Either<Failed, Verified>> => {
  const { format, stamp, official, standard } = file;
  const made = await written(model, format, {
    lang: stamp.lang,
    ...(official === undefined ? {} : { official }),
    ...(standard === undefined ? {} : { standard }),
  });
  if (E.isLeft(made)) return made;
  const fresh = typeof made.right === 'string' ? new TextEncoder().encode(made.right) : made.right;
  const base = { format, hashInFile: stamp.sha256, hashFromHistory: model.hash };
  if (Buffer.compare(bytes, fresh) === 0) {
    return E.right({ ...base, verdict: 'same', differences: [] });
  }
  const own = readReportFile(fresh);
  if (E.isLeft(own)) return E.left(failed(own.left));
  const said = await linesOf(file, bytes);
  const given = await linesOf(own.right, fresh);
  if (E.isLeft(said) || E.isLeft(given)) {
    const unseen = E.isLeft(said) ? said.left.why : 'unreadable';
    return E.right({ ...base, verdict: 'differs', differences: [], unseen });
  }
  const differences = differencesOf(said.right, given.right);
  if (differences.length > 0) return E.right({ ...base, verdict: 'differs', differences });
  if (stamp.sha256 !== model.hash) {
    return E.right({ ...base, verdict: 'differs', differences, unseen: 'elsewhere' });
  }
  // What is drawn over the words of a PDF is not read, so its words alone do not speak for it.
  return E.right(
    format === 'pdf'
      ? { ...base, verdict: 'differs', differences, unseen: 'drawn' }
      : { ...base, verdict: 'sameFigures', differences },
  );
};

const bytesOf = (file: string): E.Either<Failed, Uint8Array> => {
  try {
    return E.right(readFileSync(file));
  } catch (error) {
    return E.left(refusedRun(`${file} cannot be read: ${(error as Error).message}`, 'CannotRead'));
  }
};

/** Checks a file that says in itself what it was made from against a history. */
export const fileVerified = async (
  terminal: Terminal,
  path: string,
  given: Given,
): Promise<E.Either<Failed, Verified>> => {
  const bytes = bytesOf(path);
  if (E.isLeft(bytes)) return bytes;
  if (isIati(new TextDecoder().decode(bytes.right))) {
    return iatiVerified(terminal, path, bytes.right, given);
  }
  const file = readReportFile(bytes.right);
  if (E.isLeft(file))
    return E.left({ ...failed(file.left), message: `${path}: ${file.left.message}` });
  const model = await modelAgain(terminal, file.right.stamp, given);
  return E.isLeft(model) ? model : fileCompared(bytes.right, file.right, model.right);
};
