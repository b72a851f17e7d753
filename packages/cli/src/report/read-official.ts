import { readFileSync } from 'node:fs';
import { type Official, type OfficialMisfits, readOfficial } from '@donghanh/reporting';
import * as E from 'fp-ts/lib/Either.js';

/** Reads what makes a report an official document from a JSON file; what is wrong comes as one line. */
export const readOfficialFile = (file: string): E.Either<string, Official> => {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    return E.left(`${file}: ${(error as Error).message}`);
  }
  return E.mapLeft((misfits: OfficialMisfits) => `${file}: ${misfits.message}`)(
    readOfficial(value),
  );
};
