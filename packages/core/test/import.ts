import type * as E from 'fp-ts/lib/Either.js';
import { expect } from 'vitest';
import type { ImportFailure } from '../src/ledger/exchange/failures.ts';
import type { Imported, ImportOptions, LineSource } from '../src/ledger/exchange/import-options.ts';
import type { Ledger } from '../src/ledger/ledger.ts';
import { left, open, stored } from './ledger.ts';

/** Lines as a file gives them, some at a time. */
export const source = (lines: readonly string[], some = 3): LineSource =>
  async function* () {
    for (let i = 0; i < lines.length; i += some) yield lines.slice(i, i + some);
  };

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
