/** How wide letters of Times are, in parts of an em. Marks above and below a letter take no room. */
const classes: readonly (readonly [string, number])[] = [
  ["ijltI.,:;'|!", 0.28],
  ['frsJ()[]-/ ', 0.36],
  ['ABCDEFGHKLNOPQRSTUVXYZĐmw%', 0.72],
  ['MW', 0.92],
];

const widths: ReadonlyMap<string, number> = new Map(
  classes.flatMap(([letters, width]) => [...letters].map((letter) => [letter, width] as const)),
);

/** Most small letters and all digits. */
const USUAL = 0.5;

/** About the width of a text in Times, in ems: fonts are not at hand where a document is written. */
export const emsOf = (text: string): number => {
  let ems = 0;
  for (const letter of text.normalize('NFD')) {
    if (letter >= '\u0300' && letter <= '\u036f') continue;
    ems += widths.get(letter) ?? USUAL;
  }
  return ems;
};
