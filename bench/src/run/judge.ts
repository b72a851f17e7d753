import type { Median, Medians, Row } from '../rows.ts';

/** A row with what was found. */
export interface Judged {
  readonly row: Row;
  readonly ratio: number | undefined;
  /** Undefined where there is no goal, or nothing was found. */
  readonly reached: boolean | undefined;
  readonly ours: Median | undefined;
  readonly theirs: Median | undefined;
}

const ratioOf = (by: Row['by'], ours: Median, theirs: Median): number => {
  if (by === 'peak') return ours.peak / theirs.peak;
  if (by === 'cost') return ours.cpu / theirs.cpu;
  // How many times as fast: their time for one over ours.
  return theirs[by] / ours[by];
};

/** Compares medians with a row's goal. */
export const judge = (row: Row, medians: Medians): Judged => {
  const ours = medians[row.of[0]];
  const theirs = medians[row.of[1]];
  const ratio = ours && theirs && ratioOf(row.by, ours, theirs);
  const { goal } = row;
  const reached =
    goal === undefined || ratio === undefined
      ? undefined
      : 'atLeast' in goal
        ? ratio >= goal.atLeast
        : ratio <= goal.atMost;
  return { row, ratio, reached, ours, theirs };
};
