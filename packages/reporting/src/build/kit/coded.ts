import type { Bilingual } from '@donghanh/core';
import type { NameValue, TextValue } from '../../model/value.ts';
import { name, text } from './values.ts';

/** What this package needs of a code list. */
interface Labels {
  readonly labels: Readonly<Record<string, Bilingual>>;
}

/** The text with a capital at its start, as the name of a row. */
export const capital = ({ vi, en }: Bilingual): Bilingual => ({
  vi: vi.charAt(0).toUpperCase() + vi.slice(1),
  en: en.charAt(0).toUpperCase() + en.slice(1),
});

/** The words of a code; a code that the list does not know is shown as it is. */
export const coded = (codes: Labels, code: string): TextValue | NameValue => {
  const label = Object.hasOwn(codes.labels, code) ? codes.labels[code] : undefined;
  return label === undefined ? name(code) : text(capital(label));
};
