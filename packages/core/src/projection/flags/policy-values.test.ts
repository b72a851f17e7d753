import { describe, expect, it } from 'vitest';
import { type Effect, effective, history2013 } from '../../../test/effect-fixture.ts';
import { assigned, communeReports, finding, help, pair } from '../../../test/flags-fixture.ts';
import type { Policy } from '../../policy/index.ts';
import { Policy as policyCodec } from '../../policy/policy.ts';
import type { Decimal } from '../../vocabulary/amounts/decimal.ts';
import type { Vnd } from '../../vocabulary/amounts/vnd.ts';
import type { FlagFinding } from './view.ts';

/** The values that say which policy it is and since when: they decide no verdict. */
type Identity = 'id' | 'version' | 'effectiveFrom' | 'document';
type Value = Exclude<keyof Policy, Identity>;

/** One history, and two values of the policy between which the answer turns. */
interface Turn<V extends Value> {
  readonly history: () => ReturnType<typeof assigned>;
  readonly on: string;
  readonly flag?: 'I';
  /** Left out: the verdict. */
  readonly answer?: (found: FlagFinding) => string;
  readonly values: readonly [one: Policy[V], other: Policy[V]];
  readonly answers: readonly [one: string, other: string];
}

const nil = () => {
  const history = assigned();
  communeReports(history, '2013-01-10', 'nil');
  return history;
};

const reminded = (on: string) => () => {
  const history = assigned();
  history.add('AgencyReminded', on, { agency: pair.agency, period: '2012' });
  return history;
};

const gave = (evidence: 'E1' | 'E2', begin = assigned) => {
  const history = begin();
  history.add('ContributionDelivered', '2012-12-20', { ...help, evidence });
  return history;
};

const askedToExplain = () => {
  const history = nil();
  history.add('ExplanationRequested', '2013-02-01', {
    ...pair,
    period: '2012',
    flag: 'N',
    replyBy: '2013-02-02',
  });
  return history;
};

/** C1 fails, so that one more failure raises flag I. */
const oneFailed: Effect = { ...effective, plan: { needs: true, goal: false } };
const effect = (more: Effect) => ({
  history: () => history2013({ ...oneFailed, ...more }),
  on: '2014-03-01',
  flag: 'I' as const,
});
const half: readonly [Decimal, Decimal] = ['0.5' as Decimal, '0.500001' as Decimal];

/**
 * Every value of the policy, on both sides of its threshold, with everything else the same. A value
 * that is added to the policy asks for its turn here: without one this file does not compile.
 */
const turns: { readonly [V in Value]: Turn<V> } = {
  graceDays: {
    history: nil,
    on: '2013-02-01',
    values: [256, 257],
    answers: ['RAISED', 'NOT_DUE'],
  },
  reportDueDays: {
    history: reminded('2013-01-05'),
    on: '2013-02-14',
    values: [15, 16],
    answers: ['RAISED', 'UNKNOWN'],
  },
  reportToleranceDays: {
    history: reminded('2013-01-05'),
    on: '2013-02-14',
    values: [30, 31],
    answers: ['RAISED', 'UNKNOWN'],
  },
  reminderDays: {
    history: reminded('2013-02-15'),
    on: '2013-03-02',
    values: [15, 16],
    answers: ['RAISED', 'UNKNOWN'],
  },
  replyDays: {
    history: askedToExplain,
    on: '2013-02-17',
    answer: ({ explanation }) => (/đang chờ giải trình/.test(explanation.vi) ? 'waits' : 'over'),
    values: [15, 16],
    answers: ['over', 'waits'],
  },
  contestDays: {
    history: () => gave('E1'),
    on: '2013-01-19',
    values: [30, 31],
    answers: ['NOT_RAISED', 'UNKNOWN'],
  },
  minDays: {
    history: () => history2013(effective),
    on: '2014-03-01',
    flag: 'I',
    values: [621, 622],
    answers: ['NOT_RAISED', 'NOT_DUE'],
  },
  deliveryRatio: {
    ...effect({ gifts: [{ value: 25_000_000, priority: true }] }),
    values: half,
    answers: ['NOT_RAISED', 'RAISED'],
  },
  fitShare: {
    ...effect({
      gifts: [
        { value: 50_000_000, priority: true },
        { value: 50_000_000, priority: false },
      ],
    }),
    values: half,
    answers: ['NOT_RAISED', 'RAISED'],
  },
  outcomeRatio: {
    ...effect({ actual: '120' }),
    values: half,
    answers: ['NOT_RAISED', 'RAISED'],
  },
  minScore: {
    ...effect({ score: 50 }),
    values: [50, 50.5],
    answers: ['NOT_RAISED', 'RAISED'],
  },
  minFails: {
    ...effect({ actual: '90' }),
    values: [2, 3],
    answers: ['RAISED', 'NOT_RAISED'],
  },
  minEvidence: {
    history: () => gave('E2'),
    on: '2013-01-02',
    values: ['E2', 'E3'],
    answers: ['NOT_RAISED', 'UNKNOWN'],
  },
  minQualifyingValue: {
    history: () => gave('E2', nil),
    on: '2013-02-01',
    values: [44_000_000 as Vnd, 44_000_001 as Vnd],
    answers: ['NOT_RAISED', 'RAISED'],
  },
  noneEvidence: {
    history: nil,
    on: '2013-02-01',
    values: [['nilLine'], ['noReply', 'authorityFinding']],
    answers: ['RAISED', 'UNKNOWN'],
  },
};

const names = Object.keys(turns) as readonly Value[];

describe('each value of the policy turns an answer between two neighbouring values', () => {
  it.each(names)('%s', (name) => {
    const { history, on, flag = 'N', answer, values, answers } = turns[name];
    const told = history();
    const period = flag === 'I' ? '2013' : '2012';
    const found = values.map((value) => finding(told, on, flag, period, { [name]: value }));
    expect(found.map(answer ?? (({ verdict }) => verdict))).toEqual(answers);
  });

  it('of which none is left out', () => {
    const identity: readonly string[] = ['id', 'version', 'effectiveFrom'] satisfies Identity[];
    const fields = Object.keys(policyCodec.required);
    expect(fields.filter((field) => !identity.includes(field)).sort()).toEqual(names.toSorted());
    expect(Object.keys(policyCodec.optional)).toEqual(['document']);
  });
});
