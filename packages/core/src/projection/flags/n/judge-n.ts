import type { EventRef } from '../../../event/recorded.ts';
import type { FlagCase } from '../case/case.ts';
import { causeOf, exemptionFacts } from '../case/case-days.ts';
import { silent } from '../case/reports.ts';
import type { Weighed } from '../case/weigh.ts';
import { disputesSaid, overruledSaid, pendingSaid } from '../explain/doubts.ts';
import { helpSaid } from '../explain/help-said.ts';
import { afterRaised, clearedSaid, outdatedFindings, stageOf } from '../explain/next.ts';
import { noneSaid, ownNilSaid, promisesSaid } from '../explain/none-said.ts';
import { join, say } from '../explain/say.ts';
import { exemptionsSaid, stillRunning, timeAssigned } from '../explain/time.ts';
import type { Judgement } from '../judgement.ts';
import { criteriaN, isExcused, noneRefs } from './criteria-n.ts';
import { missingForDispute, missingForVerdict, uncertainDates } from './missing-n.ts';

type Decided = Omit<Judgement, 'criteria' | 'events'>;

const refsOf = (claims: readonly Weighed[]): readonly EventRef[] =>
  claims.flatMap(({ refs, contradiction }) =>
    contradiction?.by === 'nilLine'
      ? [...refs, ...contradiction.lines.map(({ report }) => report.ref)]
      : refs,
  );

/** The acts of authorities about flag N in the year. */
const processRefs = (c: FlagCase): readonly EventRef[] => {
  const { request, reply, cleared, findings } = c.process.N;
  const acts = [request, reply, cleared, ...findings.map(({ fact }) => fact)];
  return acts.flatMap((fact) => (fact === undefined ? [] : [fact.ref]));
};

const helped = (c: FlagCase): Decided => ({
  verdict: 'NOT_RAISED',
  ...(c.process.N.cleared && { stage: 'cleared' as const }),
  cause: 'unknown',
  missing: c.help.counted.some(({ contradiction }) => contradiction?.by === 'nilLine')
    ? [say('ý kiến của xã về dòng báo cáo không phát sinh', 'the commune’s word on its nil line')]
    : [],
  observed: join([timeAssigned(c), helpSaid(c)]),
  ...next(clearedSaid(c, 'N') ?? outdatedFindings(c, 'N')),
});

const cleared = (c: FlagCase): Decided => {
  const excused = c.process.N.cleared?.data.reason === 'excuse';
  return {
    verdict: excused ? 'EXCUSED' : 'NOT_RAISED',
    stage: 'cleared',
    cause: excused ? causeOf(c.days) : 'unknown',
    missing: [],
    observed: join([timeAssigned(c), helpSaid(c), noneSaid(c)]),
    ...next(clearedSaid(c, 'N')),
  };
};

const running = (c: FlagCase): Decided => ({
  verdict: 'NOT_DUE',
  cause: 'unknown',
  missing: [],
  observed: join([timeAssigned(c), helpSaid(c), pendingSaid(c), stillRunning(c)]),
});

const excused = (c: FlagCase): Decided => ({
  verdict: 'EXCUSED',
  cause: causeOf(c.days),
  missing: [],
  observed: join([timeAssigned(c), exemptionsSaid(c), helpSaid(c)]),
});

const withinGrace = (c: FlagCase): Decided => ({
  verdict: 'NOT_DUE',
  cause: 'unknown',
  missing: [],
  observed: join([timeAssigned(c), exemptionsSaid(c), helpSaid(c)]),
});

const toldByDispute = (c: FlagCase): 'nilLine' | undefined =>
  c.help.disputed.some(({ contradiction }) => contradiction?.by === 'nilLine')
    ? 'nilLine'
    : undefined;

const disputed = (c: FlagCase): Decided => ({
  verdict: 'DISPUTED',
  cause: 'unknown',
  missing: missingForDispute(),
  observed: join([timeAssigned(c), helpSaid(c), disputesSaid(c), noneSaid(c, toldByDispute(c))]),
  next: say(
    'Đề nghị cơ quan thường trực kiểm tra, làm rõ với xã và đơn vị.',
    'The standing body should check with the commune and the agency.',
  ),
});

const raised = (c: FlagCase, basis: NonNullable<Judgement['basis']>): Decided => {
  const promised = promisesSaid(c);
  return {
    verdict: 'RAISED',
    stage: stageOf(c, 'N'),
    basis,
    ...(promised && c.help.counted.length === 0 && { subReason: 'pledgedNotDelivered' as const }),
    cause: 'agency',
    missing: uncertainDates(c),
    observed: join([
      timeAssigned(c),
      exemptionsSaid(c),
      helpSaid(c),
      overruledSaid(c),
      noneSaid(c),
      c.help.counted.length === 0 ? promised : undefined,
    ]),
    next: afterRaised(c, 'N'),
  };
};

const unknown = (c: FlagCase): Decided => ({
  verdict: 'UNKNOWN',
  cause: silent(c.communeReports) ? 'commune' : 'unknown',
  missing: missingForVerdict(c),
  observed: join([timeAssigned(c), helpSaid(c), pendingSaid(c), overruledSaid(c), ownNilSaid(c)]),
  next: say(
    'Đề nghị đôn đốc xã và đơn vị báo cáo.',
    'The commune and the agency should be urged to report.',
  ),
});

const next = (said: Judgement['next']): { readonly next?: NonNullable<Judgement['next']> } =>
  said === undefined ? {} : { next: said };

const decide = (c: FlagCase): Decided => {
  if (c.help.helped) return helped(c);
  if (c.process.N.cleared !== undefined) return cleared(c);
  if (c.days.running) return running(c);
  if (c.days.counted < c.policy.graceDays) return isExcused(c) ? excused(c) : withinGrace(c);
  if (c.help.disputed.length > 0) return disputed(c);
  const basis = c.help.pending.length === 0 ? c.none[0]?.kind : undefined;
  return basis === undefined ? unknown(c) : raised(c, basis);
};

/**
 * Judges flag N, "đã được giao nhưng không giúp đỡ" (§9.2). In this order, the first that holds:
 *
 * 1. help that counts: NOT_RAISED, also in a year that is still running or barely begun;
 * 2. cleared by the standing body: NOT_RAISED, or EXCUSED when it cleared for an excuse;
 * 3. the year is still running: NOT_DUE, since help may yet come;
 * 4. fewer days in force than the grace: EXCUSED when suspension, excuse or the end of a unit took
 *    the rest, otherwise NOT_DUE;
 * 5. help claimed and contradicted: DISPUTED;
 * 6. help claimed that the commune may still contest: UNKNOWN;
 * 7. positive evidence of none: RAISED;
 * 8. otherwise UNKNOWN. Silence names nobody.
 */
export const judgeN = (c: FlagCase): Judgement => {
  const decided = decide(c);
  return {
    ...decided,
    criteria: criteriaN(c),
    events: [
      ...refsOf([...c.help.counted, ...c.help.pending, ...c.help.disputed, ...c.help.overruled]),
      ...c.none.flatMap(noneRefs),
      ...[...c.nilLines, ...c.ownNilLines].map(({ report }) => report.ref),
      ...exemptionFacts(c.days).map(({ ref }) => ref),
      ...(decided.subReason === undefined ? [] : c.promises.flatMap(({ refs }) => refs)),
      ...processRefs(c),
    ],
  };
};
