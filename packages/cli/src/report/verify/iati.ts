import type { Position } from '@donghanh/core';
import { differencesOf, readIatiFile } from '@donghanh/reporting/verify';
import * as E from 'fp-ts/lib/Either.js';
import { type Failed, failed } from '../../io/exit.ts';
import type { Terminal } from '../../io/terminal.ts';
import { withHistory } from '../../io/with-history.ts';
import { iatiFor } from '../iati.ts';
import type { Given } from './again.ts';
import type { Verified } from './found.ts';

/** Checks an IATI file against a history: it is published again, and activities are compared. */
export const iatiVerified = async (
  terminal: Terminal,
  path: string,
  bytes: Uint8Array,
  given: Given,
): Promise<E.Either<Failed, Verified>> => {
  const file = readIatiFile(new TextDecoder().decode(bytes));
  if (E.isLeft(file)) {
    return E.left({ ...failed(file.left), message: `${path}: ${file.left.message}` });
  }
  const { stamp, lines } = file.right;
  const { effectiveOn, knownAt, from, position, reporter, lang, reconstructed } = stamp;
  const question = {
    on: effectiveOn,
    knownAt,
    from,
    ...(position === undefined ? {} : { upTo: position as Position }),
    ...(given.quarantine === undefined ? {} : { quarantine: given.quarantine }),
  };
  const fresh = await withHistory(given.store, 'read', (ledger) =>
    iatiFor(terminal, ledger, question, { reporter, lang, reconstructed: reconstructed === true }),
  );
  if (E.isLeft(fresh)) return fresh;
  const own = readIatiFile(fresh.right);
  if (E.isLeft(own)) return E.left(failed(own.left));
  const byHistory = own.right.stamp.sha256;
  const base = { format: 'iati', hashInFile: stamp.sha256, hashFromHistory: byHistory } as const;
  if (Buffer.compare(bytes, Buffer.from(fresh.right)) === 0) {
    return E.right({ ...base, verdict: 'same', differences: [] });
  }
  const differences = differencesOf(lines, own.right.lines);
  if (differences.length > 0) return E.right({ ...base, verdict: 'differs', differences });
  return E.right(
    stamp.sha256 === byHistory
      ? { ...base, verdict: 'sameFigures', differences }
      : { ...base, verdict: 'differs', differences, unseen: 'elsewhere' },
  );
};
