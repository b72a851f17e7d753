import { isAcceptableLine, isAcceptableText } from './chars/acceptable-text.ts';
import { refinedText } from './codec/refined.ts';

/**
 * Free text that people wrote: NFC, no control characters, not blank, at most 4,000 UTF-16 units.
 * Names and quotations are kept as written otherwise: nothing is trimmed or folded.
 */
export const Text = refinedText<string>(
  'Text',
  'text (NFC, not blank, no control characters, at most 4000)',
  (s) => isAcceptableText(s, 4000),
  { minLength: 1, maxLength: 4000 },
);

/** The name of an agency, a place or a person: as {@link Text}, one line, at most 300 units. */
export type Name = string & { readonly __brand: 'Name' };
export const Name = refinedText<Name>(
  'Name',
  'a name (one line, NFC, not blank, at most 300)',
  (s) => isAcceptableLine(s, 300),
  { minLength: 1, maxLength: 300 },
);
