import { describe, expect, it } from 'vitest';
import { criterion, effective, history2013, i2013 } from '../../../../test/effect-fixture.ts';
import { assigned, finding, pair } from '../../../../test/flags-fixture.ts';

const agency = { agency: pair.agency, period: '2012' } as const;
const commune = { commune: pair.commune, period: '2012', to: 'district' } as const;

/** Nobody reports; the agency was reminded on 5/1/2013. By the policy all is due on 15/1. */
const silence = () => {
  const history = assigned();
  history.add('AgencyReminded', '2013-01-05', agency);
  return history;
};
const n = (history: ReturnType<typeof assigned>, on: string) => finding(history, on).verdict;

describe('flag N counts from the deadlines that were set', () => {
  it('the agency’s, on both sides of it', () => {
    const history = silence();
    history.add('AgencyReportDue', '2012-12-01', { ...agency, due: '2013-01-25' });
    expect(n(silence(), '2013-02-14')).toBe('RAISED');
    expect(n(history, '2013-02-23')).toBe('UNKNOWN'); // 29 days late
    expect(n(history, '2013-02-24')).toBe('RAISED');
  });

  it('the commune’s, on both sides of it', () => {
    const history = silence();
    history.add('CommuneReportDue', '2012-12-01', { ...commune, due: '2013-01-25' });
    expect(n(history, '2013-02-23')).toBe('UNKNOWN');
    expect(n(history, '2013-02-24')).toBe('RAISED');
  });

  it('an earlier one as well; a reminder is answered from that day on', () => {
    const history = silence();
    history.add('AgencyReportDue', '2012-12-01', { ...agency, due: '2013-01-02' });
    history.add('CommuneReportDue', '2012-12-01', { ...commune, due: '2013-01-02' });
    expect(n(history, '2013-01-31')).toBe('UNKNOWN');
    expect(n(history, '2013-02-01')).toBe('RAISED');
  });

  it('says by when each should have reported, and names the facts', () => {
    const history = silence();
    const own = history.add('AgencyReportDue', '2012-12-01', { ...agency, due: '2013-01-25' });
    const found = finding(history, '2013-02-24');
    expect(found.explanation.vi).toContain(
      'Hạn báo cáo của xã là ngày 15 tháng 01 năm 2013, của đơn vị là ngày 25 tháng 01 năm 2013; cả hai đều chưa báo cáo đủ kỳ, quá hạn 40 ngày và 30 ngày (mức xem xét: từ 30 ngày).',
    );
    expect(found.explanation.en).toContain(
      'The commune’s report was due on 15 January 2013, the agency’s on 25 January 2013; neither has reported on the whole period, 40 days and 30 days late (considered from 30 days).',
    );
    expect(found.events).toContain(own);
    expect(found.criteria[3]).toMatchObject({ id: 'N4', events: expect.arrayContaining([own]) });
  });

  it('only those that end the year, and of one period the latest set', () => {
    const history = silence();
    const due = (period: string, day: string, on: string) =>
      history.add('AgencyReportDue', on, { agency: pair.agency, period, due: day });
    due('2012-H1', '2013-06-01', '2012-05-01');
    due('2013', '2014-06-01', '2013-01-02');
    expect(n(history, '2013-02-14')).toBe('RAISED');
    due('2012-H2', '2013-03-01', '2012-10-01');
    expect(n(history, '2013-02-14')).toBe('UNKNOWN');
    due('2012-H2', '2013-01-20', '2012-12-01');
    expect(n(history, '2013-02-18')).toBe('UNKNOWN');
    expect(n(history, '2013-02-19')).toBe('RAISED');
    due('2012-Q4', '2013-01-21', '2012-09-01');
    expect(n(history, '2013-02-19')).toBe('UNKNOWN');
    expect(n(history, '2013-02-20')).toBe('RAISED');
  });
});

describe('flag I shows reporting discipline by the deadline that was set', () => {
  const reported = (on: string, due?: string) => {
    const history = history2013(effective);
    const own =
      due && history.add('AgencyReportDue', '2013-12-01', { ...agency, period: '2013', due });
    history.add('AgencyReportFiled', on, { ...agency, period: '2013', lines: [] });
    return { history, own };
  };
  const c6 = (on: string, due?: string) => criterion(reported(on, due).history, 'C6').slice(0, 4);

  it('on both sides of it', () => {
    expect(c6('2014-02-13')).toBe('pass'); // due on 15/1 by the policy, 30 days tolerated
    expect(c6('2014-02-14')).toBe('fail');
    expect(c6('2014-02-14', '2014-01-16')).toBe('pass');
    expect(c6('2014-02-13', '2014-01-14')).toBe('fail');
    expect(c6('2014-02-12', '2014-01-14')).toBe('pass');
  });

  it('and names the fact', () => {
    const { history, own } = reported('2014-02-14', '2014-01-16');
    expect(i2013(history).criteria.find(({ id }) => id === 'C6')?.events).toContain(own);
  });
});
