import type * as E from 'fp-ts/lib/Either.js';
import { expect } from 'vitest';
import type { ImportFailure } from '../src/ledger/exchange/failures.ts';
import type { Imported, ImportOptions, LineSource } from '../src/ledger/exchange/import-options.ts';
import type { Ledger } from '../src/ledger/ledger.ts';
import { left, linesOf, open, stored } from './ledger.ts';

/** Lines as a file gives them, some at a time. */
export const source = (lines: readonly string[], some = 3): LineSource =>
  async function* () {
    for (let i = 0; i < lines.length; i += some) yield lines.slice(i, i + some);
  };

/**
 * The lines of an export as format version 1 had them, without a chain: what other programs write, and
 * what can be edited.
 */
export const plainLinesOf = async (ledger: Ledger): Promise<readonly string[]> =>
  (await linesOf(ledger)).map((line) =>
    line
      .replace('"formatVersion":2', '"formatVersion":1')
      .replace(/,"(chain|head)":"[0-9a-f]{64}"\}$/, '}'),
  );

/** Takes lines into a ledger (left out: an empty one). */
export const take = (
  lines: readonly string[],
  ledger: Ledger = open(),
  options?: ImportOptions,
): Promise<E.Either<ImportFailure, Imported>> => ledger.importLines(source(lines), options)();

/** What is wrong with the lines: the failure, after a look that nothing of them was recorded. */
export const wrongWith = async (
  lines: readonly string[],
  ledger: Ledger = open(),
): Promise<ImportFailure> => {
  const before = await stored(ledger.store);
  const failure = left(await take(lines, ledger));
  expect(await stored(ledger.store)).toEqual(before);
  expect(failure.message).not.toMatch(/[\r\n]/);
  return failure;
};

/** The lines with one of them (from 1, as messages count) changed. */
export const changed = (
  lines: readonly string[],
  number: number,
  change: (line: string) => string,
): readonly string[] => lines.map((line, i) => (i === number - 1 ? change(line) : line));

/** Changes the JSON of a line. */
export const edited =
  (edit: (event: Record<string, unknown>) => object) =>
  (line: string): string =>
    JSON.stringify(edit(JSON.parse(line)));

/** Changes the data of a line. */
export const dataEdited = (fields: object): ((line: string) => string) =>
  edited((event) => ({ ...event, data: { ...(event['data'] as object), ...fields } }));
