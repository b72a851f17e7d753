import type { Bilingual } from '@donghanh/core';
import type { NameValue, TextValue } from '../../model/value.ts';
import { capital } from '../../words/index.ts';
import { name, text } from './values.ts';

/** What this package needs of a code list. */
interface Labels {
  readonly labels: Readonly<Record<string, Bilingual>>;
}

/** The words of a code; a code that the list does not know is shown as it is. */
export const coded = (codes: Labels, code: string): TextValue | NameValue => {
  const label = Object.hasOwn(codes.labels, code) ? codes.labels[code] : undefined;
  return label === undefined ? name(code) : text(capital(label));
};
