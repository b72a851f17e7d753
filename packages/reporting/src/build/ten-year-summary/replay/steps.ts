import { endOfDay, type Instant, type TenYearSummary } from '@donghanh/core';

/**
 * The moments of knowledge at which a summary is worth asking again: the end of the day on which each
 * of its years is counted, as far as these lie before its own moment. With its own, they are the steps
 * of the replay.
 */
export const replaySteps = ({
  years,
  asOf,
}: Pick<TenYearSummary, 'years' | 'asOf'>): readonly Instant[] =>
  years.map(({ countedOn }) => endOfDay(countedOn)).filter((moment) => moment < asOf.knownAt);
