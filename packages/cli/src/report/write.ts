import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TextFile } from '@donghanh/reporting';
import * as E from 'fp-ts/lib/Either.js';
import { type Failed, refusedRun } from '../io/exit.ts';

const tried = (file: string, work: () => void): E.Either<Failed, void> => {
  try {
    work();
    return E.right(undefined);
  } catch (error) {
    return E.left(
      refusedRun(`${file} could not be written: ${(error as Error).message}`, 'CannotWrite'),
    );
  }
};

/** Writes one file. */
export const writeFile = (file: string, content: string | Uint8Array): E.Either<Failed, void> =>
  tried(file, () => writeFileSync(file, content));

/** Writes files into a folder, which is made when it is not there. Others in it stay. */
export const writeFolder = (folder: string, files: readonly TextFile[]): E.Either<Failed, void> =>
  tried(folder, () => {
    mkdirSync(folder, { recursive: true });
    for (const { name, text } of files) writeFileSync(join(folder, name), text);
  });
