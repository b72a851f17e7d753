const marks = /[\u0300-\u036f\u20d0-\u20ff]/g;

/** How many columns of a terminal a text takes: composed letters are one each. */
export const widthOf = (text: string): number =>
  [...text.normalize('NFC').replace(marks, '')].length;

/** The text with spaces to `width`, before it for numbers. */
export const padded = (text: string, width: number, toTheRight: boolean): string => {
  const space = ' '.repeat(Math.max(0, width - widthOf(text)));
  return toTheRight ? space + text : text + space;
};

/** A word longer than a line is cut: a name of ten thousand letters must not widen the page. */
const pieces = (word: string, width: number): readonly string[] => {
  if (widthOf(word) <= width) return [word];
  const characters = [...word];
  const cut: string[] = [];
  for (let at = 0; at < characters.length; at += width) {
    cut.push(characters.slice(at, at + width).join(''));
  }
  return cut;
};

/** The lines of a text no wider than `width`; one empty line for no text. */
export const wrapped = (text: string, width: number): readonly string[] => {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((part) => pieces(part, width))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthOf(longer) <= width) {
      line = longer;
    } else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
};
