import type { Median } from '../rows.ts';
import type { Judged } from './judge.ts';

const HEAD = ['what', 'against', 'ratio', 'goal', '', 'ours', 'theirs', 'peak MB'] as const;

const short = (n: number): string =>
  n >= 1e6
    ? `${(n / 1e6).toFixed(2)} M/s`
    : n >= 1e4
      ? `${(n / 1e3).toFixed(0)} k/s`
      : `${n.toFixed(0)}/s`;

const rate = (median: Median | undefined, by: 'clock' | 'cpu'): string =>
  median === undefined ? '–' : short(1 / median[by]);

const ratioText = (ratio: number | undefined): string =>
  ratio === undefined ? '–' : ratio >= 100 ? ratio.toFixed(0) : ratio.toFixed(2);

const goalText = ({ row: { goal } }: Judged): string =>
  goal === undefined ? '' : 'atLeast' in goal ? `≥ ${goal.atLeast}` : `≤ ${goal.atMost}`;

const cells = (judged: Judged): readonly string[] => {
  const { row, ratio, reached, ours, theirs } = judged;
  const by = row.by === 'clock' ? 'clock' : 'cpu';
  return [
    row.what,
    row.against,
    ratioText(ratio),
    goalText(judged),
    reached === undefined ? '' : reached ? 'yes' : 'NO',
    rate(ours, by),
    rate(theirs, by),
    `${ours?.peak ?? '–'} / ${theirs?.peak ?? '–'}`,
  ];
};

/** The rows as a table of plain text. Numbers to the right. */
export const table = (rows: readonly Judged[]): string => {
  const lines = [HEAD, ...rows.map(cells)];
  const widths = HEAD.map((_, i) => Math.max(...lines.map((line) => (line[i] ?? '').length)));
  return lines
    .map((line) =>
      line
        .map((cell, i) =>
          i < 2 || i === 4 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};
