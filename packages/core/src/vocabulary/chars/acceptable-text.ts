/** Control characters, but not tab, line feed and carriage return. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to refuse.
const unsafe = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/** True when the text is well-formed Unicode, NFC, without control characters, and not blank. */
const acceptableUnicode = (s: string): boolean =>
  s.trim() !== '' && !unsafe.test(s) && s.isWellFormed() && s === s.normalize('NFC');

/**
 * A visible character, then characters that are NFC whatever stands beside them, break no line, are
 * no control characters and no halves of a pair: ASCII, Latin with the Vietnamese letters, the
 * punctuation of printed text. Such text is acceptable, and one line. Nearly all text is so, and need
 * not be normalized to know it; other text is looked at with {@link acceptableUnicode}.
 */
const plainLine =
  /^[\u0021-\u007e\u00a1-\u02ff\u1e00-\u1eff\u2010-\u2027][\u0020-\u007e\u00a0-\u02ff\u1e00-\u1eff\u2010-\u2027]*$/;

/**
 * True when the text is well-formed Unicode, NFC, not blank, without control characters other than
 * tab and line ends.
 */
export const isAcceptableText = (s: string, longest: number): boolean =>
  s.length <= longest && (plainLine.test(s) || acceptableUnicode(s));

const lineBreak = /[\r\n\t\u2028\u2029]/;

/** As {@link isAcceptableText}, and one line without tabs. */
export const isAcceptableLine = (s: string, longest: number): boolean =>
  s.length <= longest && (plainLine.test(s) || (acceptableUnicode(s) && !lineBreak.test(s)));
