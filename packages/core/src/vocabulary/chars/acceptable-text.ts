/** Control characters, but not tab, line feed and carriage return. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to refuse.
const unsafe = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/** True when the text is well-formed Unicode, NFC, without control characters, and not blank. */
const acceptableUnicode = (s: string): boolean =>
  s.trim() !== '' && !unsafe.test(s) && s.isWellFormed() && s === s.normalize('NFC');

/**
 * True for a character that is NFC whatever stands beside it, is no control character and no half of
 * a pair: ASCII, Latin with the Vietnamese letters, and the punctuation of printed text. Others are
 * not refused for that: they make {@link isAcceptableText} ask Unicode.
 */
export const isPlain = (c: number): boolean =>
  (c >= 0x20 && c < 0x7f) ||
  (c >= 0xa0 && c < 0x300) ||
  (c >= 0x1e00 && c < 0x1f00) ||
  (c >= 0x2010 && c < 0x2028) ||
  c === 0x0a;

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
