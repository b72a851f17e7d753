import type { Policy } from '../../policy/policy.ts';
import type { AsOf } from '../../vocabulary/dates/as-of.ts';
import { yearOf } from '../../vocabulary/dates/local-date.ts';
import { type Period, yearPeriod } from '../../vocabulary/dates/period.ts';
import type { FlagKind } from '../../vocabulary/flag-kind.ts';
import type { Projection } from '../projection.ts';
import type { AssignmentRecord } from '../shared/assignments.ts';
import { combineParts } from '../shared/combine.ts';
import { frozen } from '../shared/frozen.ts';
import { inOrder } from '../shared/in-order.ts';
import { askedDay, combineLastFact } from '../shared/last-fact.ts';
import { applyFlags, type FlagsAcc, flagEvents, flagsAcc, pairOf } from './acc.ts';
import { flagCase } from './case/case.ts';
import { judgeable, unitEndOf } from './case/case-days.ts';
import { type HelpByPair, helpByPair, type PairFacts, pairFacts } from './case/pair.ts';
import { findingOf } from './finding.ts';
import { judgeI } from './i/judge-i.ts';
import { judgeN } from './n/judge-n.ts';
import type { FlagFinding, FlagsView, Verdict } from './view.ts';

/** The calendar years in which an assignment can be judged, up to the asked day. */
const yearsOf = (acc: FlagsAcc, record: AssignmentRecord, asOf: AsOf): readonly Period[] => {
  const days = judgeable(record, unitEndOf(acc, record), asOf.effectiveOn);
  if (days === undefined) return [];
  const first = yearOf(days.from);
  return Array.from({ length: yearOf(days.to) - first + 1 }, (_, i) => yearPeriod(first + i));
};

const noVerdicts = (): Record<Verdict, number> => ({
  RAISED: 0,
  NOT_RAISED: 0,
  UNKNOWN: 0,
  DISPUTED: 0,
  EXCUSED: 0,
  NOT_DUE: 0,
});

const countsOf = (findings: readonly FlagFinding[]): FlagsView['counts'] => {
  const counts: Record<FlagKind, Record<Verdict, number>> = { N: noVerdicts(), I: noVerdicts() };
  for (const { flag, verdict } of findings) counts[flag][verdict] += 1;
  return counts;
};

/** The findings under a policy; asked without a day, as of the day of the last fact. */
export const flagsView = (policy: Policy, acc: FlagsAcc, asked: AsOf): FlagsView => {
  const asOf = { ...asked, effectiveOn: askedDay(asked, acc.lastFact) ?? asked.effectiveOn };
  const help: HelpByPair = helpByPair(acc.help);
  const pairs = new Map<string, PairFacts>();
  const findings: FlagFinding[] = [];
  for (const record of acc.assignments.values()) {
    const key = pairOf(record);
    const pair = pairs.get(key) ?? pairFacts(acc, help, record, policy, asOf.effectiveOn);
    pairs.set(key, pair);
    for (const period of yearsOf(acc, record, asOf)) {
      const c = flagCase(acc, policy, asOf, record, period, pair);
      const n = judgeN(c);
      if (c.binding) findings.push(findingOf(c, 'N', n));
      findings.push(findingOf(c, 'I', judgeI(c, n)));
    }
  }
  return {
    asOf,
    policy: { id: policy.id, version: policy.version },
    findings: inOrder(findings, [
      { text: ({ period }) => period },
      { name: ({ agencyName }) => agencyName },
      { text: ({ agency }) => agency },
      { name: ({ communeName }) => communeName },
      { text: ({ commune }) => commune },
      { text: ({ assignment }) => assignment },
      { text: ({ flag }) => (flag === 'N' ? '0' : '1') },
    ]),
    counts: countsOf(findings),
  };
};

/**
 * The two flags of the programme under a policy: for each assignment and each calendar year it
 * touches, up to the asked day, one finding for "đã được giao nhưng không giúp đỡ" (N) and one for
 * "chưa thực sự hiệu quả" (I). S12d, S12e; §9 of the domain notes.
 *
 * - N is found only for who was *assigned*: an invitation or a twinning binds nobody, so there is no
 *   finding N for it at all. Help they gave may be judged for its effect (I).
 * - Per assignment, never averaged: help to one commune does not clear another. A joint gift whose
 *   shares are not known clears each of its givers.
 * - After an agency or a commune has ended there is nothing to judge, and no finding.
 * - What depends on time passing (grace, overdue reports, the term for objections, unanswered
 *   reminders) is computed from `asOf.effectiveOn`, never from a clock. Asked without dates, it is
 *   judged to the day of the last fact and no further: nobody is overdue on a day yet to come.
 *
 * The same history under another policy is another projection, and a separate result: both views
 * name their policy.
 */
export const effectiveness = (policy: Policy): Projection<FlagsAcc, FlagsView> => ({
  name: `flags-${policy.id}-${policy.version}`,
  version: 2,
  handles: flagEvents,
  init: flagsAcc,
  apply: applyFlags,
  combine: combineParts(combineLastFact),
  view: (acc, asOf) => frozen(flagsView(policy, acc, asOf)),
});
