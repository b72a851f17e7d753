import { fc } from '@fast-check/vitest';
import type { DomainEvent } from '../../src/catalogue/domain-event.ts';
import { history, type Told, told } from '../history.ts';
import { agencies, agency, communes, fact, some } from './facts.ts';
import { agencyFollowUp, communeFollowUp } from './follow-up.ts';
import { interleaved } from './interleave.ts';
import { streams } from './streams.ts';

const needs = (id: string): fc.Arbitrary<readonly Told[]> => {
  const stream = `need-${id}`;
  const amount = fc.integer({ min: 0, max: 20 }).map(String);
  const measured = { commune: id, indicator: 'Bò', unit: 'con' };
  return some(
    8,
    fact(fc.tuple(agency, amount), ([a, value], on, m) =>
      told('BaselineMeasured', { ...measured, agency: a, value }, on, m),
    ),
    fact(fc.tuple(agency, amount), ([a, value], on, m) =>
      told('TargetSet', { ...measured, agency: a, value, by: '2020-12-31' }, on, m),
    ),
    fact(agency, (a, on, m) =>
      told('SupportPlanProposed', { commune: id, agency: a, plan: 'pa', items: [] }, on, m),
    ),
    fact(fc.boolean(), (priority, on, m) =>
      told(
        'NeedIdentified',
        { commune: id, need: 'bo', what: 'Bò', kind: 'economy', priority, source: 'request' },
        on,
        m,
      ),
    ),
    fact(fc.constant(undefined), (_, on, m) =>
      told('NeedsSurveyed', { commune: id, participants: [], needs: [] }, on, { ...m, stream }),
    ),
    fact(fc.tuple(agency, fc.boolean(), fc.boolean()), ([a, linkedToNeeds, linkedToGoal], on, m) =>
      told(
        'SupportPlanApproved',
        { agency: a, commune: id, items: [], linkedToNeeds, linkedToGoal },
        on,
        { ...m, stream },
      ),
    ),
    fact(
      fc.tuple(agency, amount, amount, amount, fc.boolean()),
      ([a, actual, baseline, target, all], on, m) =>
        told(
          'OutcomeMeasured',
          {
            agency: a,
            commune: id,
            indicator: 'Bò',
            unit: 'con',
            actual,
            ...(all && { baseline, target }),
          },
          on,
          { ...m, stream },
        ),
    ),
  );
};

/** A pair assigned early, in whatever form, whose gifts are evidenced, contested and confirmed. */
const help = (a: string, c: string): fc.Arbitrary<readonly Told[]> => {
  const stream = `assignment-${a}~${c}`;
  const pair = { assignment: `${a}~${c}~1`, agency: a, commune: c };
  const id = fc.constantFrom('g1', 'g2', 'g3');
  const level = fc.constantFrom('E1' as const, 'E1' as const, 'E2' as const, 'E3' as const);
  const value = fc.option(fc.integer({ min: 0, max: 9 }), { nil: undefined });
  return fc
    .tuple(
      fc.constantFrom(
        'assigned' as const,
        'assigned' as const,
        'assigned' as const,
        'invited' as const,
      ),
      some(
        6,
        fact(
          fc.tuple(id, level, value, fc.boolean()),
          ([contribution, evidence, v, priority], on, m) =>
            told(
              'ContributionDelivered',
              {
                ...pair,
                contribution,
                evidence,
                kind: 'living',
                form: 'goods',
                fund: 'own',
                stream: 'donation',
                ...(v !== undefined && { value: v }),
                priorityNeed: priority,
                commitment: 'c1',
              },
              on,
              m,
            ),
        ),
        fact(fc.tuple(id, level), ([contribution, evidence], on, m) =>
          told('ContributionConfirmed', { contribution, evidence, by: 'Xã' }, on, { ...m, stream }),
        ),
        fact(id, (contribution, on, m) =>
          told('ContributionContested', { contribution, by: 'Xã', why: 'Sai' }, on, {
            ...m,
            stream,
          }),
        ),
        fact(fc.integer({ min: 1, max: 9 }), (amount, on, m) =>
          told(
            'CommitmentSigned',
            { ...pair, commitment: 'c1', amount, dueBy: '2014-12-31' },
            on,
            m,
          ),
        ),
        fact(fc.constant(undefined), (_, on, m) =>
          told('AssignmentSuspended', { assignment: pair.assignment, cause: 'Lũ' }, on, m),
        ),
        fact(fc.constant(undefined), (_, on, m) =>
          told('AssignmentResumed', { assignment: pair.assignment }, on, m),
        ),
      ),
    )
    .map(([form, rest]) => [
      told(
        'AssignmentMade',
        { ...pair, form, role: 'help', basis: { document: 'd1' } },
        '2012-06-01',
        { recordedAt: '2012-06-15T03:00:00.000Z' },
      ),
      ...rest,
    ]);
};

/** Streams on which the flags rest: help, needs, reports, hearings, evaluations, acts. */
const oversightStreams: fc.Arbitrary<readonly (readonly Told[])[]> = fc.tuple(
  help('a', 'z'),
  help('b', 'y'),
  help('c', 'x'),
  help('c', 'y'),
  ...communes.map(communeFollowUp),
  ...communes.map(needs),
  ...agencies.map(agencyFollowUp),
);

const picks = fc.array(fc.nat({ max: 50 }), { minLength: 1, maxLength: 60 });

/** Two orders of one history in which anything bears on the flags. */
export const twoOversightOrders: fc.Arbitrary<{
  readonly one: readonly DomainEvent[];
  readonly other: readonly DomainEvent[];
}> = fc.tuple(streams, oversightStreams, picks, picks).map(([units, lines, a, b]) => {
  const recorded = [...units, ...lines].map((line) => history(line));
  return { one: interleaved(recorded, a), other: interleaved(recorded, b) };
});

/** One such history. */
export const oversightHistory: fc.Arbitrary<readonly DomainEvent[]> = twoOversightOrders.map(
  ({ one }) => one,
);
