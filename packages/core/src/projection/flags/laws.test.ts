import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { asOf, select, viewOf } from '../../../test/history.ts';
import { askedDay, recordedAt } from '../../../test/random/dates.ts';
import { oversightHistory, twoOversightOrders } from '../../../test/random/oversight.ts';
import { anyPolicy } from '../../../test/random/policy.ts';
import type { DomainEvent } from '../../catalogue/domain-event.ts';
import { defaultPolicy } from '../../policy/index.ts';
import type { AsOf } from '../../vocabulary/dates/as-of.ts';
import { collationKey } from '../../vocabulary/names/collation.ts';
import { foldAll } from '../projection.ts';
import { effectiveness } from './effectiveness.ts';
import type { FlagFinding } from './view.ts';

/** Generating a history costs more than judging it. */
const runs = { numRuns: 40 };

const asked: fc.Arbitrary<AsOf> = fc.oneof(
  askedDay.map((day) => asOf(day)),
  fc.tuple(askedDay, recordedAt).map(([day, known]) => asOf(day, known)),
);

describe('the laws of a projection hold for the flags', () => {
  test.prop([twoOversightOrders, anyPolicy, asked], runs)(
    'any order that keeps the order of each stream gives the same view',
    ({ one, other }, policy, at) => {
      const flags = effectiveness(policy);
      expect(viewOf(flags, one, at)).toEqual(viewOf(flags, other, at));
    },
  );

  test.prop([oversightHistory, anyPolicy, asked], runs)(
    'a view disturbs nothing, and can be asked for twice',
    (events, policy, at) => {
      const flags = effectiveness(policy);
      const acc = foldAll(flags, select(events, at));
      const before = structuredClone(acc);
      const first = flags.view(acc, at);
      expect(acc).toEqual(before);
      expect(flags.view(acc, at)).toEqual(first);
    },
  );

  test.prop([oversightHistory, asked, fc.nat({ max: 100 })], runs)(
    'catching up equals rebuilding',
    (events, at, half) => {
      const flags = effectiveness(defaultPolicy);
      const selected = select(events, at);
      const acc = foldAll(flags, selected.slice(0, half));
      flags.view(acc, at);
      const handles = new Set<string>(flags.handles);
      for (const event of selected.slice(half)) {
        if (handles.has(event.type)) flags.apply(acc, event);
      }
      expect(flags.view(acc, at)).toEqual(viewOf(flags, events, at));
    },
  );
});

/** What is known where nobody reports, evaluates or finds anything: units, documents, duties. */
const silent = new Set([
  'DocumentIssued',
  'DocumentReplaced',
  'AgencyRegistered',
  'AgencyRenamed',
  'CommuneRegistered',
  'CommuneRenamed',
  'AssignmentMade',
  'AssignmentAdjusted',
  'AssignmentSuspended',
  'AssignmentResumed',
  'AssignmentEnded',
  'PledgeMade',
  'PledgeAmended',
  'CommitmentSigned',
  'CommuneReminded',
  'CommuneReportDue',
  'AgencyReportDue',
]);

const raised = (findings: readonly FlagFinding[]) =>
  findings.filter(({ verdict }) => verdict === 'RAISED');

/** A fact that can speak against an agency: nothing reported, a reminder, a finding. */
const speaks = (event: DomainEvent): boolean => {
  switch (event.type) {
    case 'CommuneReportFiled':
      return event.data.lines.some(({ help }) => help === 'nil');
    case 'AgencyReminded':
      return true;
    case 'CriticismIssued':
    case 'FlagConfirmed':
      return event.data.flag === 'N';
    default:
      return false;
  }
};

describe('silence alone never names an agency', () => {
  test.prop([oversightHistory, anyPolicy, asked], runs)(
    'from assignments and promises nothing is raised, under any policy, on any day',
    (events, policy, at) => {
      const facts = events.filter(({ type }) => silent.has(type));
      expect(raised(viewOf(effectiveness(policy), facts, at).findings)).toEqual([]);
    },
  );

  test.prop([oversightHistory, anyPolicy, asked], { numRuns: 120 })(
    'without a nil line, a reminder to the agency or a finding, N is never raised, whatever else is known',
    (events, policy, at) => {
      const facts = events.filter((event) => !speaks(event));
      const { findings } = viewOf(effectiveness(policy), facts, at);
      expect(raised(findings).filter(({ flag }) => flag === 'N')).toEqual([]);
    },
  );

  test.prop([oversightHistory, anyPolicy, asked], runs)(
    'what is raised rests on a fact that says so',
    (events, policy, at) => {
      const types = new Map(events.map((e) => [`${e.stream}@${e.version}`, e.type]));
      const speaking = {
        nilLine: ['CommuneReportFiled'],
        noReply: ['AgencyReminded'],
        authorityFinding: ['CriticismIssued', 'FlagConfirmed'],
        evaluation: ['EvaluationMade'],
        criteria: ['OutcomeMeasured', 'CommitmentSigned', 'ContributionDelivered'],
      };
      for (const f of raised(viewOf(effectiveness(policy), events, at).findings)) {
        const wanted: readonly string[] = f.basis === undefined ? [] : speaking[f.basis];
        expect(f.events.some((ref) => wanted.includes(types.get(ref) ?? ''))).toBe(true);
      }
    },
  );
});

describe('every finding', () => {
  test.prop([oversightHistory, anyPolicy, asked], runs)(
    'agrees with its criteria',
    (events, policy, at) => {
      for (const f of viewOf(effectiveness(policy), events, at).findings) {
        const results = f.criteria.map(({ result }) => result);
        if (f.flag === 'N') {
          expect(results).toHaveLength(4);
          if (f.verdict === 'RAISED') {
            expect(results).toEqual(['pass', 'pass', 'pass', 'pass']);
            expect(policy.noneEvidence).toContain(f.basis);
          }
          if (f.verdict === 'NOT_RAISED') {
            expect(results[2] === 'fail' || f.stage === 'cleared').toBe(true);
          }
        } else if (f.verdict === 'RAISED') {
          const fails = (ids: string) =>
            f.criteria.filter((c) => c.result === 'fail' && ids.includes(c.id)).length;
          expect(
            fails('C5') === 1 || (fails('C1 C2 C3 C4') >= policy.minFails && fails('C2 C3 C4') > 0),
          ).toBe(true);
        }
        expect(f.stage !== undefined).toBe(f.verdict === 'RAISED' || f.stage === 'cleared');
        expect(f.basis !== undefined).toBe(f.verdict === 'RAISED');
        expect(f.cause === 'agency').toBe(f.verdict === 'RAISED');
      }
    },
  );

  test.prop([oversightHistory, anyPolicy, asked], runs)(
    'names its facts, each once, all of them known',
    (events, policy, at) => {
      const known = new Map(select(events, at).map((e) => [`${e.stream}@${e.version}`, e]));
      for (const f of viewOf(effectiveness(policy), events, at).findings) {
        expect([...new Set(f.events)].sort()).toEqual(f.events);
        const facts = f.events.map((ref) => known.get(ref));
        expect(facts).not.toContain(undefined);
        expect(f.reconstructed).toBe(
          facts.some((e) => e?.meta.source?.confidence === 'reconstructed'),
        );
        for (const c of f.criteria) {
          expect(c.events.filter((ref) => !f.events.includes(ref))).toEqual([]);
        }
      }
    },
  );

  test.prop([oversightHistory, anyPolicy, asked], runs)(
    'can be read out in both languages',
    (events, policy, at) => {
      for (const f of viewOf(effectiveness(policy), events, at).findings) {
        const { vi, en } = f.explanation;
        for (const text of [vi, en]) {
          expect(text.startsWith(f.agencyName)).toBe(true);
          expect(text).toContain(f.period);
          expect(text).toContain(f.communeName);
          expect(text).toMatch(/[.]$/);
          expect(text).not.toMatch(/undefined|NaN|\[object| {2}|\.\.|\( | \)| [.,;:]|\(\)/);
        }
        expect(vi).toContain('Kết quả xem xét: ');
        expect(en).toContain('Result: ');
      }
    },
  );
});

describe('the list of findings', () => {
  test.prop([oversightHistory, anyPolicy, asked], runs)(
    'is in order, counted, and has no N for who was not assigned',
    (events, policy, at) => {
      const { findings, counts } = viewOf(effectiveness(policy), events, at);
      const keys = findings.map((f) =>
        [
          f.period,
          collationKey(f.agencyName),
          f.agency,
          collationKey(f.communeName),
          f.commune,
          f.assignment,
          f.flag === 'N' ? '0' : '1',
        ].join('\n'),
      );
      expect(keys).toEqual(keys.toSorted());
      expect(new Set(keys).size).toBe(keys.length);
      for (const flag of ['N', 'I'] as const) {
        for (const [verdict, count] of Object.entries(counts[flag])) {
          const own = findings.filter((f) => f.flag === flag && f.verdict === verdict);
          expect(own).toHaveLength(count);
        }
      }
      const invited = new Set<string>(
        events.flatMap((e) =>
          e.type === 'AssignmentMade' && e.data.form !== 'assigned' ? [e.data.assignment] : [],
        ),
      );
      expect(findings.filter((f) => f.flag === 'N' && invited.has(f.assignment))).toEqual([]);
    },
  );
});

it('the generated histories reach every verdict of both flags', () => {
  const reached = new Map<string, number>();
  const sample = fc.sample(fc.tuple(oversightHistory, askedDay), { seed: 2012, numRuns: 300 });
  for (const [events, day] of sample as readonly (readonly [readonly DomainEvent[], string])[]) {
    for (const f of viewOf(effectiveness(defaultPolicy), events, asOf(day)).findings) {
      const key = `${f.flag} ${f.verdict}`;
      reached.set(key, (reached.get(key) ?? 0) + 1);
    }
  }
  expect([...reached.keys()].sort()).toEqual([
    'I DISPUTED',
    'I EXCUSED',
    'I NOT_DUE',
    'I NOT_RAISED',
    'I RAISED',
    'I UNKNOWN',
    'N DISPUTED',
    'N EXCUSED',
    'N NOT_DUE',
    'N NOT_RAISED',
    'N RAISED',
    'N UNKNOWN',
  ]);
});
