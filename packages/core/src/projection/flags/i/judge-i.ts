import type { EventRef } from '../../../event/recorded.ts';
import type { FlagCase } from '../case/case.ts';
import { exemptionFacts } from '../case/case-days.ts';
import { silent } from '../case/reports.ts';
import { helpSaid } from '../explain/help-said.ts';
import { afterRaised, clearedSaid, stageOf } from '../explain/next.ts';
import { join } from '../explain/say.ts';
import { periodSaid, stillRunning } from '../explain/time.ts';
import type { Judgement } from '../judgement.ts';
import type { FlagBasis } from '../view.ts';
import { change } from './change.ts';
import type { Judged } from './criterion.ts';
import { delivery } from './delivery.ts';
import { evaluatedLow, evaluation } from './evaluation.ts';
import { fit } from './fit.ts';
import { gate } from './gate.ts';
import { granting, outcome } from './outcome.ts';
import { plan } from './plan.ts';
import { reporting } from './reporting.ts';
import { communeNote, observedOf, watched } from './said.ts';

type Decided = Omit<Judgement, 'criteria' | 'events'>;

/** The criteria of flag I. */
const criteriaI = (c: FlagCase): readonly Judged[] => [
  plan(c),
  delivery(c),
  fit(c),
  change(c),
  evaluation(c),
  reporting(c),
];

/** What raised it: an evaluation, else the criteria, else the word of an authority alone. */
const basisOf = (c: FlagCase, criteria: readonly Judged[]): FlagBasis => {
  if (evaluatedLow(c)) return 'evaluation';
  const withoutC5 = granting(criteria, ({ id }) => id === 'C5');
  return outcome(withoutC5, c.policy.minFails) === 'raised' ? 'criteria' : 'authorityFinding';
};

const raised = (c: FlagCase, criteria: readonly Judged[]): Decided => ({
  verdict: 'RAISED',
  stage: stageOf(c, 'I'),
  basis: basisOf(c, criteria),
  cause: 'agency',
  missing: [],
  observed: observedOf(c, criteria),
  next: afterRaised(c, 'I'),
});

const excusedByCommune = (c: FlagCase, criteria: readonly Judged[]): Decided => ({
  verdict: 'EXCUSED',
  cause: 'commune',
  missing: [],
  observed: observedOf(c, criteria),
  next: communeNote(criteria),
});

const open = (c: FlagCase, criteria: readonly Judged[]): Decided => {
  const settled = granting(criteria, ({ disputed }) => disputed === true);
  const disputed = outcome(settled, c.policy.minFails) === 'notRaised';
  const said = watched(criteria);
  return {
    verdict: disputed ? 'DISPUTED' : 'UNKNOWN',
    cause: silent(c.communeReports) ? 'commune' : 'unknown',
    missing: criteria.flatMap(({ id, result, missing }) =>
      id !== 'C6' && result === 'unknown' && missing !== undefined ? [missing] : [],
    ),
    observed: observedOf(c, criteria),
    ...(said && { next: said }),
  };
};

const notRaised = (c: FlagCase, criteria: readonly Judged[]): Decided => {
  const said = watched(criteria);
  return {
    verdict: 'NOT_RAISED',
    cause: 'unknown',
    missing: [],
    observed: observedOf(c, criteria),
    ...(said && { next: said }),
  };
};

const byCriteria = (c: FlagCase, criteria: readonly Judged[]): Decided => {
  const { minFails } = c.policy;
  const found = outcome(criteria, minFails);
  const ofCommune = ({ owedBy }: Judged) => owedBy === 'commune';
  const without = (which: (criterion: Judged) => boolean) =>
    outcome(granting(criteria, which), minFails);
  if (found === 'notRaised') return notRaised(c, criteria);
  if (found === 'raised') {
    const own = without((criterion) => ofCommune(criterion) && criterion.result === 'fail');
    if (own === 'raised') return raised(c, criteria);
    return own === 'open' ? open(c, criteria) : excusedByCommune(c, criteria);
  }
  return silent(c.communeReports) && without(ofCommune) === 'notRaised'
    ? excusedByCommune(c, criteria)
    : open(c, criteria);
};

const cleared = (c: FlagCase): Decided => {
  const excused = c.process.I.cleared?.data.reason === 'excuse';
  const said = clearedSaid(c, 'I');
  return {
    verdict: excused ? 'EXCUSED' : 'NOT_RAISED',
    stage: 'cleared',
    cause: 'unknown',
    missing: [],
    observed: join([periodSaid(c), helpSaid(c)]),
    ...(said && { next: said }),
  };
};

const running = (c: FlagCase, criteria: readonly Judged[]): Decided =>
  criteria.some(({ id, result }) => id === 'C5' && result === 'fail')
    ? raised(c, criteria)
    : {
        verdict: 'NOT_DUE',
        cause: 'unknown',
        missing: [],
        observed: join([observedOf(c, criteria), stillRunning(c)]),
      };

const decide = (c: FlagCase, n: Judgement, criteria: () => readonly Judged[]): Decided => {
  if (c.process.I.cleared !== undefined) return cleared(c);
  const shut = gate(c, n);
  if (shut !== undefined) return shut;
  return c.days.running ? running(c, criteria()) : byCriteria(c, criteria());
};

const processRefs = (c: FlagCase): readonly EventRef[] => {
  const { request, reply, cleared: lifted, findings } = c.process.I;
  const acts = [request, reply, lifted, ...findings.map(({ fact }) => fact)];
  return acts.flatMap((fact) => (fact === undefined ? [] : [fact.ref]));
};

/**
 * Judges flag I, "chưa thực sự hiệu quả" (§9.3), knowing what was found for flag N. In this order,
 * the first that holds:
 *
 * 1. cleared by the standing body: NOT_RAISED, or EXCUSED when it cleared for an excuse;
 * 2. nothing to judge (see {@link gate}): as flag N leaves it, NOT_DUE or EXCUSED;
 * 3. the year is still running: RAISED when an authority says so already, otherwise NOT_DUE;
 * 4. the criteria raise it: RAISED; EXCUSED when without what the commune owed they would not;
 * 5. what is not known could raise it: EXCUSED when the commune owes all of that and was reminded in
 *    vain; DISPUTED when disputed help alone decides; otherwise UNKNOWN;
 * 6. otherwise NOT_RAISED; a failing criterion is watched.
 */
export const judgeI = (c: FlagCase, n: Judgement): Judgement => {
  let found: readonly Judged[] = [];
  const decided = decide(c, n, () => {
    found = criteriaI(c);
    return found;
  });
  return {
    ...decided,
    criteria: found.map(({ id, name, result, observed, threshold, events }) => ({
      id,
      name,
      result,
      observed,
      threshold,
      events,
    })),
    events: [
      ...c.help.counted.flatMap(({ refs }) => refs),
      ...(decided.verdict === 'DISPUTED' ? c.help.disputed.flatMap(({ refs }) => refs) : []),
      ...exemptionFacts(c.days).map(({ ref }) => ref),
      ...processRefs(c),
    ],
  };
};
