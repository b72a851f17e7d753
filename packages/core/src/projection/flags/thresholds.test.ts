import { describe, expect, it } from 'vitest';
import { asked, type Effect, effective, history2013 } from '../../../test/effect-fixture.ts';
import {
  assigned,
  assignment,
  communeReports,
  finding,
  findings,
  help,
  pair,
  pairStream,
} from '../../../test/flags-fixture.ts';
import { defaultPolicy, type Policy } from '../../policy/index.ts';
import type { Decimal } from '../../vocabulary/amounts/decimal.ts';
import type { Vnd } from '../../vocabulary/amounts/vnd.ts';

const n = (history: ReturnType<typeof assigned>, on: string, policy: Partial<Policy> = {}) =>
  finding(history, on, 'N', '2012', policy).verdict;

const i = (effect: Effect, policy: Partial<Policy> = {}) =>
  finding(history2013(effect), asked, 'I', '2013', policy).verdict;

/** C1 fails, so that one more failure raises flag I. */
const oneFailed: Effect = { ...effective, plan: { needs: true, goal: false } };

describe('each value of the policy, on both sides of its threshold', () => {
  it('graceDays, of the days that count', () => {
    const nil = (from: string) => {
      const history = assigned(from);
      communeReports(history, '2013-01-10', 'nil');
      return history;
    };
    expect(n(nil('2012-07-05'), '2013-02-01')).toBe('RAISED'); // 180 days
    expect(n(nil('2012-07-06'), '2013-02-01')).toBe('NOT_DUE'); // 179
    expect(n(nil('2012-07-06'), '2013-02-01', { graceDays: 179 })).toBe('RAISED');
    const rested = nil('2012-07-05');
    rested.add('AssignmentSuspended', '2012-08-01', { assignment, cause: 'Lũ' });
    rested.add('AssignmentResumed', '2012-08-02', { assignment });
    expect(n(rested, '2013-02-01')).toBe('EXCUSED');
  });

  it('reportDueDays and reportToleranceDays, for no reply', () => {
    const history = assigned();
    history.add('AgencyReminded', '2013-01-05', { agency: pair.agency, period: '2012' });
    expect(n(history, '2013-02-13')).toBe('UNKNOWN'); // due 15/1, 29 days late
    expect(n(history, '2013-02-14')).toBe('RAISED');
    expect(n(history, '2013-02-13', { reportToleranceDays: 29 })).toBe('RAISED');
    expect(n(history, '2013-02-13', { reportDueDays: 14 })).toBe('RAISED');
    expect(n(history, '2013-02-14', { reportDueDays: 16 })).toBe('UNKNOWN');
  });

  it('reminderDays, counted from the reminder and not before the report is due', () => {
    const history = assigned();
    history.add('AgencyReminded', '2013-02-15', { agency: pair.agency, period: '2012' });
    expect(n(history, '2013-03-01')).toBe('UNKNOWN'); // 14 days
    expect(n(history, '2013-03-02')).toBe('RAISED');
    expect(n(history, '2013-03-01', { reminderDays: 14 })).toBe('RAISED');
    const early = assigned();
    early.add('AgencyReminded', '2012-12-01', { agency: pair.agency, period: '2012' });
    expect(n(early, '2013-01-29', { reportToleranceDays: 0 })).toBe('UNKNOWN');
    expect(n(early, '2013-01-30', { reportToleranceDays: 0 })).toBe('RAISED');
  });

  it('replyDays, at the least, for the explanation', () => {
    const history = assigned();
    communeReports(history, '2013-01-10', 'nil');
    history.add('ExplanationRequested', '2013-02-01', {
      ...pair,
      period: '2012',
      flag: 'N',
      replyBy: '2013-02-02',
    });
    const waits = (on: string, policy: Partial<Policy> = {}) =>
      finding(history, on, 'N', '2012', policy).explanation.vi.includes('đang chờ giải trình');
    expect(waits('2013-02-16')).toBe(true);
    expect(waits('2013-02-17')).toBe(false);
    expect(waits('2013-02-17', { replyDays: 16 })).toBe(true);
    const provisional = assigned();
    communeReports(provisional, '2013-01-10', 'nil');
    expect(
      finding(provisional, '2013-02-01', 'N', '2012', { replyDays: 20 }).explanation.vi,
    ).toMatch(/Đề nghị đơn vị giải trình trong 20 ngày\.$/);
  });

  it('contestDays, for what only the agency says', () => {
    const history = assigned();
    history.add('ContributionDelivered', '2012-12-20', { ...help, evidence: 'E1' });
    expect(n(history, '2013-01-18')).toBe('UNKNOWN'); // 29 days
    expect(n(history, '2013-01-19')).toBe('NOT_RAISED');
    expect(n(history, '2013-01-18', { contestDays: 29 })).toBe('NOT_RAISED');
  });

  it('minDays, that the assignment has run, less its rests', () => {
    const given = (from: string) => {
      const history = assigned(from);
      history.add('ContributionDelivered', '2013-09-05', help);
      return history;
    };
    const verdict = (history: ReturnType<typeof assigned>, policy: Partial<Policy> = {}) =>
      finding(history, '2014-03-01', 'I', '2013', policy).verdict;
    expect(verdict(given('2013-01-01'))).toBe('UNKNOWN'); // 365 days
    expect(verdict(given('2013-01-02'))).toBe('NOT_DUE'); // 364
    expect(verdict(given('2013-01-02'), { minDays: 364 })).toBe('UNKNOWN');
    const rested = given('2013-01-01');
    rested.add('AssignmentSuspended', '2013-02-01', { assignment, cause: 'Lũ' });
    rested.add('AssignmentResumed', '2013-02-02', { assignment });
    expect(verdict(rested)).toBe('NOT_DUE');
  });

  it('deliveryRatio, exactly', () => {
    const delivered = (value: number): Effect => ({
      ...oneFailed,
      gifts: [{ value, priority: true }],
    });
    expect(i(delivered(25_000_000))).toBe('NOT_RAISED');
    expect(i(delivered(24_999_999))).toBe('RAISED');
    expect(i(delivered(24_999_999), { deliveryRatio: '0.499999' as Decimal })).toBe('NOT_RAISED');
  });

  it('fitShare, exactly', () => {
    const fitting = (value: number): Effect => ({
      ...oneFailed,
      gifts: [
        { value, priority: true },
        { value: 50_000_000, priority: false },
      ],
    });
    expect(i(fitting(50_000_000))).toBe('NOT_RAISED');
    expect(i(fitting(49_999_999))).toBe('RAISED');
    expect(i(fitting(49_999_999), { fitShare: '0.4' as Decimal })).toBe('NOT_RAISED');
  });

  it('outcomeRatio, exactly', () => {
    expect(i({ ...oneFailed, actual: '120' })).toBe('NOT_RAISED');
    expect(i({ ...oneFailed, actual: '119.999999' })).toBe('RAISED');
    expect(i({ ...oneFailed, actual: '119' }, { outcomeRatio: '0.4' as Decimal })).toBe(
      'NOT_RAISED',
    );
  });

  it('minScore', () => {
    expect(i({ ...effective, score: 50 })).toBe('NOT_RAISED');
    expect(i({ ...effective, score: 49.5 })).toBe('RAISED');
    expect(i({ ...effective, score: 49.5 }, { minScore: 49 })).toBe('NOT_RAISED');
  });

  it('minFails, one of C2 to C4 among them', () => {
    const late: Effect = { ...effective, actual: '90' };
    expect(i(late)).toBe('NOT_RAISED');
    expect(i(late, { minFails: 1 })).toBe('RAISED');
    expect(i(oneFailed, { minFails: 1 })).toBe('NOT_RAISED');
    expect(i({ ...oneFailed, actual: '90' })).toBe('RAISED');
    expect(i({ ...oneFailed, actual: '90' }, { minFails: 3 })).toBe('NOT_RAISED');
  });

  it('minEvidence, which counts at once; below it only in time and uncontested', () => {
    const given = (evidence: 'E1' | 'E2' | 'E3') => {
      const history = assigned();
      history.add('ContributionDelivered', '2012-12-20', { ...help, evidence });
      return history;
    };
    expect(n(given('E2'), '2013-01-02')).toBe('NOT_RAISED');
    expect(n(given('E1'), '2013-01-02')).toBe('UNKNOWN');
    expect(n(given('E1'), '2013-01-02', { minEvidence: 'E1' })).toBe('NOT_RAISED');
    expect(n(given('E2'), '2013-01-02', { minEvidence: 'E3' })).toBe('UNKNOWN');
    expect(n(given('E3'), '2013-01-02', { minEvidence: 'E3' })).toBe('NOT_RAISED');
    expect(n(given('E2'), '2013-01-19', { minEvidence: 'E3' })).toBe('NOT_RAISED');
  });

  it('evidence once given does not sink', () => {
    const history = assigned();
    history.add('ContributionDelivered', '2012-12-20', { ...help, evidence: 'E3' });
    history.add(
      'ContributionConfirmed',
      '2012-12-28',
      { contribution: 'g1', evidence: 'E2', by: 'UBND xã Hạ Sơn' },
      pairStream,
    );
    expect(n(history, '2013-01-02', { minEvidence: 'E3' })).toBe('NOT_RAISED');
  });

  it('minQualifyingValue, of the year’s help together; what has no price is not measured', () => {
    const given = (...values: readonly (number | undefined)[]) => {
      const history = assigned();
      for (const [index, value] of values.entries()) {
        const { value: _, ...rest } = help;
        history.add('ContributionDelivered', '2012-12-05', {
          ...rest,
          contribution: `g${index}`,
          ...(value !== undefined && { value }),
        });
      }
      communeReports(history, '2013-01-10', 'nil');
      return history;
    };
    const least = { minQualifyingValue: 10_000_000 as Vnd };
    expect(n(given(4_000_000, 6_000_000), '2013-02-01', least)).toBe('NOT_RAISED');
    expect(n(given(4_000_000, 5_999_999), '2013-02-01', least)).toBe('RAISED');
    expect(n(given(4_000_000, 5_999_999), '2013-02-01')).toBe('NOT_RAISED');
    expect(n(given(4_000_000, undefined), '2013-02-01', least)).toBe('NOT_RAISED');
    expect(
      finding(given(4_000_000, 5_999_999), '2013-02-01', 'N', '2012', least).explanation.vi,
    ).toContain(
      'trị giá 9,999999 triệu đồng (căn cứ cao nhất: mức E2, xã xác nhận). Trị giá này thấp hơn mức tối thiểu 10 triệu đồng. Xã báo cáo không phát sinh',
    );
  });

  it('noneEvidence: which kinds count, and which is named first', () => {
    const history = assigned();
    communeReports(history, '2013-01-10', 'nil');
    history.add('CriticismIssued', '2013-02-01', {
      agency: pair.agency,
      period: '2012',
      flag: 'N',
      by: 'Chủ tịch UBND tỉnh',
      what: 'Không giúp đỡ',
    });
    const basis = (noneEvidence: Policy['noneEvidence']) =>
      finding(history, '2013-03-01', 'N', '2012', { noneEvidence }).basis;
    expect(basis(['nilLine', 'authorityFinding'])).toBe('nilLine');
    expect(basis(['authorityFinding', 'nilLine'])).toBe('authorityFinding');
    expect(basis(['noReply'])).toBeUndefined();
    expect(n(history, '2013-03-01', { noneEvidence: ['noReply'] })).toBe('UNKNOWN');
    expect(n(history, '2013-03-01', { noneEvidence: [] })).toBe('UNKNOWN');
  });
});

describe('a policy is judged beside another, never instead of it', () => {
  it('each finding names its own', () => {
    const history = assigned();
    communeReports(history, '2013-01-10', 'nil');
    const strict: Partial<Policy> = { id: 'qd-2017', version: 2, graceDays: 300 };
    expect(findings(history, '2013-02-01', strict)[0]).toMatchObject({
      policy: { id: 'qd-2017', version: 2 },
      verdict: 'NOT_DUE',
    });
    expect(findings(history, '2013-02-01')[0]).toMatchObject({
      policy: { id: defaultPolicy.id, version: 1 },
      verdict: 'RAISED',
    });
  });
});
