import { type Ledger, type ReplayFailure, type TenYearSummary, yearlySeries } from '@donghanh/core';
import { type EarlierKnowledge, replaySteps } from '@donghanh/reporting';
import * as E from 'fp-ts/lib/Either.js';

// #region known-earlier
/** The years of a summary as they were known when each of them ended: one replay for each. */
export const knownEarlier = async (
  ledger: Ledger,
  summary: TenYearSummary,
  onProgress: (done: number, all: number) => void,
): Promise<E.Either<ReplayFailure, readonly EarlierKnowledge[]>> => {
  const { effectiveOn } = summary.asOf;
  const series = yearlySeries({ from: summary.from, to: summary.to });
  const steps = replaySteps(summary);
  const known: EarlierKnowledge[] = [];
  for (const knownAt of steps) {
    const years = await ledger.project(series, { effectiveOn, knownAt })();
    if (E.isLeft(years)) return years;
    known.push({ knownAt, years: years.right });
    onProgress(known.length, steps.length);
  }
  return E.right(known);
};
// #endregion known-earlier
