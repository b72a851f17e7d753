import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** The tools of Poppler, where this machine has them. */
export const hasPoppler = ['pdftotext', 'pdftoppm', 'pdffonts'].every((tool) =>
  existsSync(`/usr/bin/${tool}`),
);

const poppler = (tool: string, ...args: readonly string[]): Buffer =>
  execFileSync(`/usr/bin/${tool}`, args, {
    maxBuffer: 2 ** 28,
    stdio: ['ignore', 'pipe', 'ignore'],
  });

/** A page of a PDF as it is seen. */
export interface PrintedPage {
  /** Its words, in one line. */
  readonly text: string;
  /** The share of its middle that is not white: what stands above and below every page does not count. */
  readonly ink: number;
}

/** The head of a picture in greys: "P5", width, height, the value of white. */
const pgm = /P5\s+(\d+)\s+(\d+)\s+255\s/y;

const inksOf = (pictures: Buffer): readonly number[] => {
  const inks: number[] = [];
  const bytes = pictures.toString('latin1');
  for (let at = 0; at < bytes.length; ) {
    pgm.lastIndex = at;
    const [head, width, height] = pgm.exec(bytes) ?? [];
    if (head === undefined) throw new Error('no picture of a page');
    const [across, down] = [Number(width), Number(height)];
    const start = at + head.length;
    const middle = pictures.subarray(
      start + across * Math.floor(down * 0.09),
      start + across * Math.floor(down * 0.91),
    );
    inks.push(middle.filter((grey) => grey < 200).length / middle.length);
    at = start + across * down;
  }
  return inks;
};

/** The pages of a PDF: their words by `pdftotext`, and how much stands on them by `pdftoppm`. */
export const printedPages = (file: string): readonly PrintedPage[] => {
  const texts = poppler('pdftotext', file, '-').toString('utf8').split('\f').slice(0, -1);
  const inks = inksOf(poppler('pdftoppm', '-r', '24', '-gray', file));
  if (inks.length !== texts.length) throw new Error('pages were lost');
  return texts.map((text, i) => ({ text: text.replace(/\s+/g, ' '), ink: inks[i] ?? 0 }));
};

/** The fonts of a PDF, and whether each stands in the file. */
export const fontsOf = (file: string): readonly (readonly [name: string, inside: boolean])[] =>
  poppler('pdffonts', file)
    .toString('utf8')
    .trim()
    .split('\n')
    .slice(2)
    .map((line) => {
      const inside = /\s(yes|no)\s+(?:yes|no)\s+(?:yes|no)\s+\d+\s+\d+$/.exec(line)?.[1];
      return [line.split(/\s/)[0]?.replace(/^[A-Z]{6}\+/, '') ?? '', inside === 'yes'];
    });
