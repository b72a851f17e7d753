import type { Criterion, FlagFinding } from '../../projection/flags/view.ts';

/**
 * What made a verdict differ. `policy`: the other policy alone does it, on the same facts.
 * `knowledge`: the other dates alone do it, under the same policy. `either`: each alone does.
 * `together`: only both do.
 */
export type TurnedBy = 'policy' | 'knowledge' | 'either' | 'together';

/** One criterion on both sides; left out where a side did not look at it. */
export interface TurnedCriterion {
  readonly id: string;
  readonly before?: Criterion;
  readonly after?: Criterion;
}

/** Verdict and stage: what a reader is told. */
type Told = Pick<FlagFinding, 'verdict' | 'stage'> | undefined;

/** The four verdicts: each policy on the facts of each side. */
export interface FourFindings {
  readonly before: Told;
  readonly after: Told;
  /** The policy of after on the facts of before. */
  readonly policyOnly: Told;
  /** The policy of before on the facts of after. */
  readonly factsOnly: Told;
}

const told = (finding: Told): string => `${finding?.verdict ?? '-'} ${finding?.stage ?? ''}`;

/** What made the difference; undefined when both sides say the same. */
export const turnedBy = (four: FourFindings): TurnedBy | undefined => {
  const [before, after] = [told(four.before), told(four.after)];
  if (before === after) return undefined;
  const byPolicy = told(four.policyOnly) === after;
  const byFacts = told(four.factsOnly) === after;
  if (byPolicy) return byFacts ? 'either' : 'policy';
  return byFacts ? 'knowledge' : 'together';
};

/** The criteria whose result differs, in the order of the findings. */
export const turnedCriteria = (
  before: FlagFinding | undefined,
  after: FlagFinding | undefined,
): readonly TurnedCriterion[] => {
  const one = new Map(before?.criteria.map((criterion) => [criterion.id, criterion]));
  const other = new Map(after?.criteria.map((criterion) => [criterion.id, criterion]));
  return [...new Set([...one.keys(), ...other.keys()])].flatMap((id) => {
    const [was, is] = [one.get(id), other.get(id)];
    if (was?.result === is?.result) return [];
    return [{ id, ...(was && { before: was }), ...(is && { after: is }) }];
  });
};
