import { refinedText } from './codec/refined.ts';

/** Control characters (but not tab and newline), lone surrogates. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to refuse.
const unsafe = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/** True when the text is well-formed Unicode, NFC, without control characters, and not blank. */
const acceptable = (s: string, longest: number): boolean =>
  s.length <= longest &&
  s.trim() !== '' &&
  !unsafe.test(s) &&
  s.isWellFormed() &&
  s === s.normalize('NFC');

/**
 * Free text that people wrote: NFC, no control characters, not blank, at most 4,000 UTF-16 units.
 * Names and quotations are kept as written otherwise: nothing is trimmed or folded.
 */
export const Text = refinedText<string>(
  'Text',
  'text (NFC, not blank, no control characters, at most 4000)',
  (s) => acceptable(s, 4000),
  { minLength: 1, maxLength: 4000 },
);

/** The name of an agency, a place or a person: as {@link Text}, one line, at most 300 units. */
export type Name = string & { readonly __brand: 'Name' };
export const Name = refinedText<Name>(
  'Name',
  'a name (one line, NFC, not blank, at most 300)',
  (s) => acceptable(s, 300) && !/[\r\n\t\u2028\u2029]/.test(s),
  { minLength: 1, maxLength: 300 },
);
