import type { EventRef } from '../../event/recorded.ts';
import type { ClearReason, FlagKind, Grade } from '../../oversight/code-lists.ts';
import type { PartialDate } from '../../vocabulary/dates/partial-date.ts';
import { intervalOf, type Period } from '../../vocabulary/dates/period.ts';
import type { AgencyId, CommuneId } from '../../vocabulary/ids.ts';
import type { FlagsAcc } from './acc.ts';
import { shared } from './days.ts';
import type { Grouped, NotedFact } from './noted.ts';
import type { FlagFinding } from './view.ts';

/** A verdict that somebody gave, as it is recorded. Judging again never changes it. */
export interface GivenVerdict {
  readonly kind: 'confirmed' | 'cleared' | 'criticised' | 'evaluated';
  /** Left out for an evaluation: it bears on flag I. */
  readonly flag?: FlagKind;
  readonly agency: AgencyId;
  /** Left out for a criticism that names no commune. */
  readonly commune?: CommuneId;
  readonly period: Period;
  readonly by: string;
  readonly on: PartialDate;
  /** The policy as its source names it. Left out: the fact does not say. */
  readonly policy?: string;
  readonly grade?: Grade;
  /** Points of 100. */
  readonly score?: number;
  readonly reason?: ClearReason;
  readonly event: EventRef;
}

const all = <T extends 'EvaluationMade' | 'CriticismIssued' | 'FlagConfirmed' | 'FlagCleared'>(
  groups: Grouped<T>,
): readonly NotedFact<T>[] => [...groups.values()].flat();

/** The verdicts given, in the order of the names of their facts. */
export const givenVerdicts = (acc: FlagsAcc): readonly GivenVerdict[] =>
  [
    ...all(acc.confirmations).map(({ data, on, ref }): GivenVerdict => {
      const { flag, agency, commune, period, by } = data;
      return { kind: 'confirmed', flag, agency, commune, period, by, on, event: ref };
    }),
    ...all(acc.clearings).map(({ data, on, ref }): GivenVerdict => {
      const { flag, agency, commune, period, by, reason } = data;
      return { kind: 'cleared', flag, agency, commune, period, by, on, reason, event: ref };
    }),
    ...all(acc.criticisms).map(({ data, on, ref }): GivenVerdict => {
      const { flag, agency, commune, period, by } = data;
      const where = commune === undefined ? {} : { commune };
      return { kind: 'criticised', flag, agency, ...where, period, by, on, event: ref };
    }),
    ...all(acc.evaluations).map(({ data, on, ref }): GivenVerdict => {
      const { agency, commune, period, evaluator: by, grade, score, policy } = data;
      return {
        kind: 'evaluated',
        agency,
        commune,
        period,
        by,
        on,
        grade,
        ...(score !== undefined && { score }),
        ...(policy !== undefined && { policy }),
        event: ref,
      };
    }),
  ].sort((a, b) => (a.event < b.event ? -1 : a.event > b.event ? 1 : 0));

/** Does a given verdict speak of what a finding is about? */
export const speaksOf = (
  given: GivenVerdict,
  finding: Pick<FlagFinding, 'agency' | 'commune' | 'period' | 'flag'>,
): boolean =>
  given.agency === finding.agency &&
  (given.commune ?? finding.commune) === finding.commune &&
  (given.flag ?? 'I') === finding.flag &&
  shared(intervalOf(given.period), intervalOf(finding.period)) !== undefined;
