import { describe, expect, it } from 'vitest';
import {
  assigned,
  assignment,
  communeReports,
  finding,
  findings,
  help,
  pair,
  pairStream,
} from '../../../../test/flags-fixture.ts';
import { defaultPolicy, type Policy } from '../../../policy/index.ts';
import type { Vnd } from '../../../vocabulary/amounts/vnd.ts';

const n = (history: ReturnType<typeof assigned>, on: string, policy: Partial<Policy> = {}) =>
  finding(history, on, 'N', '2012', policy).verdict;

describe('each value of the policy that bears on flag N, on both sides of its threshold', () => {
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
    const promised = given(4_000_000);
    promised.add('PledgeMade', '2012-06-01', { pledge: 'p1', assignment, ...pair });
    const found = finding(promised, '2013-02-01', 'N', '2012', least);
    expect(found.verdict).toBe('RAISED');
    expect(found).not.toHaveProperty('subReason');
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
