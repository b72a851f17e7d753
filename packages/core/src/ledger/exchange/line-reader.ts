import type * as E from 'fp-ts/lib/Either.js';
import type { Catalogue } from '../../event/catalogue.ts';
import { checkLine, type Line } from './check-line.ts';

/**
 * Reads the lines of one file from its first on; undefined for a blank one. The first line that is
 * not blank is the header.
 */
export const lineReader = (
  catalogue: Catalogue,
): ((text: string) => E.Either<string, Line> | undefined) => {
  const check = checkLine(catalogue);
  let begun = false;
  return (text) => {
    if (text.trim() === '') return undefined;
    const first = !begun;
    begun = true;
    return check(text, first);
  };
};
