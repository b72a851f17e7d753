/**
 * What one character weighs at each level of the Vietnamese order. Weights are short strings whose
 * code units compare as the order wants; none contains U+0000, which separates the levels.
 */
export interface Weights {
  /** The letter: a ă â b …; empty for a mark that stands alone and for invisible characters. */
  readonly letter: string;
  /** The tone, and any foreign mark. */
  readonly tone: string;
  /** Small before capital. */
  readonly letterCase: string;
}

/** The Vietnamese alphabet with f, j, w, z in their Latin places. */
const alphabet = [...'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz'];

const SPACE = '\u0001';
const DASH = '\u0002';
const OTHER_SIGN = '\u0003';
const FIRST_DIGIT = 0x10;
const FIRST_LETTER = 0x20;
const OTHER_LETTER = '\u007f';

const letterWeights: ReadonlyMap<string, string> = new Map([
  ...alphabet.map((letter, i): [string, string] => [letter, String.fromCharCode(FIRST_LETTER + i)]),
  ...[...'0123456789'].map((digit, i): [string, string] => [
    digit,
    String.fromCharCode(FIRST_DIGIT + i),
  ]),
]);

const NO_TONE = '\u0001';
const FOREIGN_MARK = '\u0007';

/** Huyền, hỏi, ngã, sắc, nặng, in this order after ngang. */
const toneWeights: ReadonlyMap<string, string> = new Map([
  ['\u0300', '\u0002'],
  ['\u0309', '\u0003'],
  ['\u0303', '\u0004'],
  ['\u0301', '\u0005'],
  ['\u0323', '\u0006'],
]);

/** Breve, circumflex, horn: on a, e, o, u they make another letter, not a mark on the same one. */
const letterMarks = '\u0306\u0302\u031b';

const SMALL = '\u0001';
const CAPITAL = '\u0002';

/** Eth and African D look like Đ on paper and come from old keyboards: they sort beside it. */
const lookalikes: ReadonlyMap<string, string> = new Map([
  ['ð', 'đ'],
  ['ɖ', 'đ'],
]);

/** The text with code units shifted so that comparing them compares code points. */
export const inCodePointOrder = (s: string): string =>
  s.replace(/[\ud800-\uffff]/g, (unit) => {
    const code = unit.charCodeAt(0);
    return String.fromCharCode(code >= 0xe000 ? code - 0x800 : code + 0x2000);
  });

const markWeight = (mark: string): string =>
  toneWeights.get(mark) ?? FOREIGN_MARK + inCodePointOrder(mark);

const withoutLetter = (letter: string): Weights => ({ letter, tone: NO_TONE, letterCase: SMALL });

const letterOf = (char: string): Weights | undefined => {
  const lower = char.toLowerCase();
  const [base = '', ...marks] = lower.normalize('NFD');
  const maker = marks.find((mark) => letterMarks.includes(mark));
  const made = maker === undefined ? base : (base + maker).normalize('NFC');
  const isLetterOfItsOwn = letterWeights.has(made);
  const known = isLetterOfItsOwn ? made : (lookalikes.get(base) ?? base);
  const letter = letterWeights.get(known);
  if (letter === undefined) return undefined;
  const rest = isLetterOfItsOwn ? marks.filter((mark) => mark !== maker) : marks;
  const foreign = known === base || isLetterOfItsOwn ? '' : FOREIGN_MARK + base;
  return {
    letter,
    tone: NO_TONE + foreign + rest.map(markWeight).join(''),
    letterCase: char === lower ? SMALL : CAPITAL,
  };
};

const compute = (char: string): Weights => {
  const letter = letterOf(char);
  if (letter !== undefined) return letter;
  if (/\p{M}/u.test(char)) return { letter: '', tone: markWeight(char), letterCase: '' };
  const isControl = /\p{Cc}/u.test(char) && !/\s/u.test(char);
  if (isControl || /\p{Cf}/u.test(char)) return { letter: '', tone: '', letterCase: '' };
  if (/\s/u.test(char)) return withoutLetter(SPACE);
  if (/[\p{Pd}\u2212]/u.test(char)) return withoutLetter(DASH);
  const kind = /[\p{L}\p{N}]/u.test(char) ? OTHER_LETTER : OTHER_SIGN;
  return withoutLetter(kind + inCodePointOrder(char));
};

/** Weights already computed. All of Latin fits; what lies beyond is computed each time. */
const cache = new Map<string, Weights>();
const LAST_CACHED = '\u2fff';

/** The weights of one code point of an NFC text. */
export const weightsOf = (char: string): Weights => {
  const cached = cache.get(char);
  if (cached !== undefined) return cached;
  const weights = compute(char);
  if (char <= LAST_CACHED) cache.set(char, weights);
  return weights;
};
