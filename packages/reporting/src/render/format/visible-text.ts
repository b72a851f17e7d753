/**
 * Characters that a reader cannot see or that turn the direction of what follows: control and format
 * characters, bidirectional marks, halves of a pair. Ranges by hand: Unicode classes grow with the
 * version of the engine, and the bytes of a report must not.
 */
const unseen =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to show.
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff\u{e0000}-\u{e007f}]|\p{Surrogate}/gu;

// biome-ignore lint/suspicious/noControlCharactersInRegex: tabs and line ends become spaces.
const lineEnds = /[\t\n\u000b\f\r\u0085\u2028\u2029]+/g;

/** More marks on one letter than any spelling has: they would climb over the lines above. */
const piledMarks = /([\u0300-\u036f\u20d0-\u20ff]{3})[\u0300-\u036f\u20d0-\u20ff]+/g;

const plain = /^[ -~\u00a1-\u00ac\u00ae-\u02ff\u1e00-\u1eff\u2010-\u2027]*$/;

/**
 * The text of a stranger as it may stand on a page: one line, every unseen or turning character shown
 * as U+FFFD rather than obeyed, and at most `longest` characters, with a sign where it was cut. The
 * JSON of a report keeps the text whole.
 */
export const visibleText = (s: string, longest = 4000): string => {
  const seen = plain.test(s)
    ? s
    : s.replace(lineEnds, ' ').replace(unseen, '\ufffd').replace(piledMarks, '$1');
  if (seen.length <= longest) return seen;
  const characters = [...seen];
  return characters.length <= longest ? seen : `${characters.slice(0, longest).join('')} […]`;
};

/** The longest name that is printed whole: core accepts none that is longer. */
export const LONGEST_NAME = 300;
