import { describe, expect, it } from 'vitest';
import type { Book } from '../../../test/book.ts';
import { assigned, assignment, communeReports, help, pair } from '../../../test/flags-fixture.ts';
import { left, right } from '../../../test/ledger.ts';
import { ledgerOf } from '../../../test/put-facts.ts';
import { defaultPolicy } from '../../policy/index.ts';
import { compareVerdicts, type VerdictPair } from './compare-verdicts.ts';

const known = '2013-02-01T00:00:00.000Z';
const then = { effectiveOn: '2013-06-30', knownAt: '2013-06-30' };
const now = { effectiveOn: '2013-06-30' };
const strict = { ...defaultPolicy, id: 'nghiem' as const, version: 1 };

/** The commune reports no help; a gift of 2012 is recorded in 2014. */
const nilAndLate = (late = true): Book => {
  const history = assigned();
  communeReports(history, '2013-01-10', 'nil');
  history.add(
    'FlagConfirmed',
    '2013-03-01',
    { ...pair, period: '2012', flag: 'N', by: 'Sở LĐTBXH' },
    { recordedAt: known },
  );
  if (late) {
    history.add('ContributionDelivered', '2012-11-30', help, {
      recordedAt: '2014-01-01T00:00:00.000Z',
    });
  }
  return history;
};

const judged = async (
  history: Book,
  before: { policy?: object; asOf?: typeof now },
  after: { policy?: object; asOf?: typeof now } = {},
) => {
  const ledger = await ledgerOf(history.facts);
  const way = ({ policy, asOf = now }: typeof after) => ({
    policy: { ...defaultPolicy, ...policy },
    asOf,
  });
  return right(await compareVerdicts(ledger)(way(before), way(after))());
};

const lines = (verdicts: readonly VerdictPair[]) =>
  verdicts.map(
    ({ period, flag, before, after, turnedBy, criteria }) =>
      `${period} ${flag}: ${before?.verdict ?? '-'} → ${after?.verdict ?? '-'}, by ${turnedBy ?? '-'}, ${criteria.map((c) => `${c.id} ${c.before?.result ?? '-'} → ${c.after?.result ?? '-'}`).join(', ')}`,
  );

describe('verdicts judged again', () => {
  it('stand side by side, with what turned them: a late fact', async () => {
    const { before, after, verdicts } = await judged(nilAndLate(), { asOf: then });
    const { id, version } = defaultPolicy;
    expect(before.policy).toEqual({ id, version });
    expect(after.asOf.effectiveOn).toBe('2013-06-30');
    expect(verdicts.map(({ period, flag }) => `${period} ${flag}`)).toEqual([
      '2012 N',
      '2012 I',
      '2013 N',
      '2013 I',
    ]);
    const [n] = verdicts;
    expect([n?.before?.verdict, n?.after?.verdict, n?.turnedBy]).toEqual([
      'RAISED',
      'NOT_RAISED',
      'knowledge',
    ]);
    expect(n?.criteria.map((c) => [c.id, c.before?.result, c.after?.result])).toContainEqual([
      'N3',
      'pass',
      'fail',
    ]);
    expect(n).toMatchObject({ assignment, ...pair });
  });

  it('or another policy', async () => {
    const { after, verdicts } = await judged(
      nilAndLate(false),
      {},
      {
        policy: { ...strict, graceDays: 300 },
      },
    );
    expect(after.policy).toEqual({ id: 'nghiem', version: 1 });
    expect(lines(verdicts)[0]).toBe('2012 N: RAISED → NOT_DUE, by policy, N1 pass → fail');
  });

  it('say nothing turned where nothing did', async () => {
    const { verdicts } = await judged(nilAndLate(), {});
    expect(verdicts.map(({ turnedBy }) => turnedBy)).toEqual(Array(4).fill(undefined));
    expect(verdicts.flatMap(({ criteria }) => criteria)).toEqual([]);
  });

  it('name what only one side had to judge', async () => {
    const { verdicts } = await judged(nilAndLate(false), {
      asOf: { effectiveOn: '2012-12-31' },
    });
    expect(lines(verdicts).slice(-2)).toEqual([
      expect.stringMatching(/^2013 N: - → .+, by knowledge/),
      expect.stringMatching(/^2013 I: - → .+, by knowledge/),
    ]);
  });

  it('leave the verdicts that were given beside them, as they are', async () => {
    const history = nilAndLate();
    history.add('EvaluationMade', '2013-02-01', {
      ...pair,
      period: '2012',
      evaluator: 'Ban Chỉ đạo',
      grade: 'good',
      score: 82,
      policy: 'QĐ 1',
    });
    history.add('CriticismIssued', '2013-03-05', {
      agency: pair.agency,
      period: '2012',
      flag: 'N',
      by: 'Chủ tịch',
      what: 'Không giúp',
    });
    history.add('FlagCleared', '2014-02-01', {
      ...pair,
      period: '2012',
      flag: 'N',
      by: 'Sở LĐTBXH',
      reason: 'lateEvidence',
      text: 'Biên bản nộp bổ sung',
    });
    const asOf = { effectiveOn: '2014-06-30' };
    const { verdicts } = await judged(history, { asOf: then }, { asOf });
    const at = (version: number) => `agencyfollowup-kho-bac@${version}`;
    const about = { agency: pair.agency, period: '2012' };
    const both = { ...about, commune: pair.commune };
    const confirmed = { kind: 'confirmed', flag: 'N', ...both, by: 'Sở LĐTBXH' };
    expect(verdicts[0]?.given).toEqual([
      { ...confirmed, on: '2013-03-01', event: at(0) },
      { kind: 'criticised', flag: 'N', ...about, by: 'Chủ tịch', on: '2013-03-05', event: at(2) },
      {
        ...confirmed,
        kind: 'cleared',
        reason: 'lateEvidence',
        on: '2014-02-01',
        event: at(3),
      },
    ]);
    const evaluated = { kind: 'evaluated', ...both, by: 'Ban Chỉ đạo', on: '2013-02-01' };
    expect(verdicts[1]?.given).toEqual([
      { ...evaluated, grade: 'good', score: 82, policy: 'QĐ 1', event: at(1) },
    ]);
    expect(verdicts[2]?.given).toEqual([]);
  });

  it('are refused for dates that do not exist', async () => {
    const ledger = await ledgerOf([]);
    const wrong = { policy: defaultPolicy, asOf: { effectiveOn: '2013-02-30' } };
    const right = { policy: defaultPolicy, asOf: now };
    expect(left(await compareVerdicts(ledger)(right, wrong)())).toMatchObject({
      _tag: 'InvalidAsOf',
    });
  });
});
