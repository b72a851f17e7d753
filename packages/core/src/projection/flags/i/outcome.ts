import type { Judged } from './criterion.ts';

/** What the criteria say together: `open` where the unknown ones could change it. */
export type Outcome = 'raised' | 'notRaised' | 'open';

const counting = new Set(['C1', 'C2', 'C3', 'C4']);
/** Those that show effect; C1 shows only that it was planned for. */
const ofEffect = new Set(['C2', 'C3', 'C4']);

/** How many of C1 to C4 fail. */
export const failing = (criteria: readonly Judged[]): readonly Judged[] =>
  criteria.filter(({ id, result }) => counting.has(id) && result === 'fail');

/** Do these fails raise the flag: at least `minFails`, one of them of C2 to C4? */
const enough = (criteria: readonly Judged[], minFails: number): boolean =>
  criteria.length >= minFails && criteria.some(({ id }) => ofEffect.has(id));

/**
 * Weighs C1 to C5 (§9.3). RAISED when C5 fails, or when at least `minFails` of C1 to C4 fail, one of
 * C2 to C4 among them. Otherwise open as long as what is not known, were it to fail, would raise it:
 * an evaluation that is not on record may yet be.
 */
export const outcome = (criteria: readonly Judged[], minFails: number): Outcome => {
  const fails = failing(criteria);
  const evaluated = criteria.find(({ id }) => id === 'C5')?.result;
  if (evaluated === 'fail' || enough(fails, minFails)) return 'raised';
  const unknown = criteria.filter(({ id, result }) => counting.has(id) && result === 'unknown');
  const could = evaluated === 'unknown' || enough([...fails, ...unknown], minFails);
  // Without an unknown criterion `could` is what was decided above: not enough.
  return could ? 'open' : 'notRaised';
};

/** The criteria with some of them taken as met. */
export const granting = (
  criteria: readonly Judged[],
  granted: (criterion: Judged) => boolean,
): readonly Judged[] =>
  criteria.map((criterion) =>
    granted(criterion) ? { ...criterion, result: 'pass' as const } : criterion,
  );
