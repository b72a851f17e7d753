import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Answered } from './answers.ts';

/** The page that shows the answers. */
export const page = fileURLToPath(new URL('../README.md', import.meta.url));

/** A word as a shell takes it. */
const quoted = (word: string): string => (/^[\p{L}\p{N}./~@-]+$/u.test(word) ? word : `"${word}"`);

/** The command line of a question. */
export const commandLine = ({ words }: Answered): string =>
  ['donghanh', 'audit', ...words].map(quoted).join(' ');

/** The longest answer that is shown whole; of a longer one, this many lines and how many follow. */
const MOST = 24;

const shown = (text: string): string => {
  const lines = text.trimEnd().split('\n');
  const rest = lines.length - MOST;
  return rest <= 0 ? lines.join('\n') : `${lines.slice(0, MOST).join('\n')}\n… (còn ${rest} dòng)`;
};

/** The command and its answer, as the page shows them. */
const block = (answered: Answered): string =>
  `\`\`\`text\n$ ${commandLine(answered)}\n${shown(answered.text)}\n\`\`\``;

/** The page with each answer in its place: between `<!-- answer: 1 -->` and `<!-- end -->`. */
export const withAnswers = (text: string, all: readonly Answered[]): string =>
  all.reduce(
    (before, answered) =>
      before.replace(
        new RegExp(`(<!-- answer: ${answered.number} -->\\n)[^]*?(<!-- end -->)`),
        (_, begin: string, end: string) => `${begin}\n${block(answered)}\n\n${end}`,
      ),
    text,
  );

/** The page as it stands. */
export const readPage = (): string => readFileSync(page, 'utf8');
