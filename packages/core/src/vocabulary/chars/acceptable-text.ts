/** Control characters, but not tab, line feed and carriage return. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to refuse.
const unsafe = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/** True when the text is well-formed Unicode, NFC, without control characters, and not blank. */
const acceptableUnicode = (s: string): boolean =>
  s.trim() !== '' && !unsafe.test(s) && s.isWellFormed() && s === s.normalize('NFC');

/**
 * 1 for a character that is NFC whatever stands beside it, is no control character and no half of a
 * pair: ASCII, Latin with the Vietnamese letters, and the punctuation of printed text. Others are not
 * refused for that: they make {@link isAcceptableText} ask Unicode.
 *
 * A table, because Vietnamese changes between these ranges at every other letter, which comparisons
 * pay for twice over.
 */
const PLAIN_END = 0x2028;
const plain = new Uint8Array(PLAIN_END);
plain[0x0a] = 1;
plain.fill(1, 0x20, 0x7f);
plain.fill(1, 0xa0, 0x300);
plain.fill(1, 0x1e00, 0x1f00);
plain.fill(1, 0x2010, PLAIN_END);

/** True for a character of the table. */
export const isPlain = (c: number): boolean => c < PLAIN_END && plain[c] === 1;

/**
 * True when the text is well-formed Unicode, NFC, not blank, without control characters other than
 * tab and line ends. Nearly all text is decided by character code, without normalizing it.
 */
export const isAcceptableText = (s: string, longest: number): boolean => {
  const length = s.length;
  if (length === 0 || length > longest) return false;
  // Text that begins with a visible character is not blank.
  const first = s.charCodeAt(0);
  if (first <= 0x20 || first === 0xa0) return acceptableUnicode(s);
  for (let i = 0; i < length; i += 1) {
    if (!isPlain(s.charCodeAt(i))) return acceptableUnicode(s);
  }
  return true;
};
