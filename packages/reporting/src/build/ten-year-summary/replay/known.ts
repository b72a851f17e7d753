import { endOfDay, type Instant, type TenYearSummary, type YearRow } from '@donghanh/core';
import type { EarlierKnowledge } from '../../options.ts';

/** A year as it is known at a step. */
export interface KnownYear {
  readonly row: YearRow;
  /** How much of the cumulative sum is reconstructed, in đồng. */
  readonly cumulativeReconstructed: number;
}

/** The years as they are known at one moment. */
export interface Step {
  readonly knownAt: Instant;
  readonly years: readonly KnownYear[];
}

const known = (rows: readonly YearRow[]): readonly KnownYear[] => {
  let reconstructed = 0;
  return rows.map((row) => {
    reconstructed += row.delivered.reconstructed;
    return { row, cumulativeReconstructed: reconstructed };
  });
};

const earlierThan = (
  { asOf }: TenYearSummary,
  replays: readonly EarlierKnowledge[],
): readonly EarlierKnowledge[] =>
  [...new Map(replays.map((one) => [one.knownAt, one])).values()]
    .filter(({ knownAt }) => knownAt < asOf.knownAt)
    .sort((a, b) => (a.knownAt < b.knownAt ? -1 : 1));

/**
 * The steps of a replay in order: each earlier moment once, and last what the report itself knows. A
 * moment that is not before the report's own is left out.
 */
export const stepsOf = (
  view: TenYearSummary,
  replays: readonly EarlierKnowledge[],
): readonly Step[] =>
  [...earlierThan(view, replays), { knownAt: view.asOf.knownAt, years: view.years }].map(
    ({ knownAt, years }) => ({ knownAt, years: known(years) }),
  );

/** The year at a step; the years are the same at all of them. */
export const yearAt = ({ years }: Step, year: number): KnownYear | undefined =>
  years.find(({ row }) => row.year === year);

/** What was known of a year when it ended: at the first step that is not before its last day. */
export const knownThen = (
  steps: readonly Step[],
  { year, countedOn }: YearRow,
): KnownYear | undefined => {
  const step = steps.find(({ knownAt }) => knownAt >= endOfDay(countedOn)) ?? steps.at(-1);
  return step && yearAt(step, year);
};
