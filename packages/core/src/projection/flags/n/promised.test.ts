import { describe, expect, it } from 'vitest';
import {
  assigned,
  assignment,
  communeReports,
  duty,
  finding,
  made,
  noHelp,
  pair,
  pairStream,
  time,
} from '../../../../test/flags-fixture.ts';

describe('flag N, where help was pledged', () => {
  it('is raised with the sub-reason "pledged, not delivered"', () => {
    const history = assigned();
    const pledge = history.add('PledgeMade', '2012-06-01', {
      pledge: 'p1',
      assignment,
      ...pair,
      amount: 50_000_000,
      dueBy: '2012-12-31',
    });
    const report = communeReports(history, '2013-01-10', 'nil');
    const found = finding(history, '2013-01-10');
    expect(found).toMatchObject({
      verdict: 'RAISED',
      basis: 'nilLine',
      subReason: 'pledgedNotDelivered',
      events: [made, pledge, report],
    });
    expect(found.explanation).toEqual({
      vi: `${duty.vi} ${time.vi} ${noHelp.vi} Xã báo cáo không phát sinh đối với đơn vị (ngày 10 tháng 01 năm 2013). Đơn vị đã đăng ký hỗ trợ 50 triệu đồng (ngày 01 tháng 6 năm 2012) nhưng chưa bàn giao. Kết quả xem xét: cảnh báo “đã được giao nhưng không giúp đỡ” (bước đầu; đã đăng ký nhưng chưa bàn giao). Đề nghị đơn vị giải trình trong 15 ngày.`,
      en: `${duty.en} ${time.en} ${noHelp.en} The commune reported nothing from the agency (10 January 2013). The agency pledged 50 million VND (1 June 2012) and has not delivered. Result: flagged “assigned but did not help” (provisional; pledged, not delivered). The agency should explain itself within 15 days.`,
    });
  });

  it('is raised with that sub-reason for a pledge withdrawn only after the year', () => {
    const history = assigned();
    history.add('PledgeMade', '2012-06-01', {
      pledge: 'p1',
      assignment,
      ...pair,
      dueBy: '2012-12-31',
    });
    history.add('PledgeWithdrawn', '2013-01-05', { pledge: 'p1' }, pairStream);
    communeReports(history, '2013-01-10', 'nil');
    expect(finding(history, '2013-02-01').subReason).toBe('pledgedNotDelivered');
  });

  it('is raised with that sub-reason in the year in which the pledge was due, not in the next', () => {
    const history = assigned();
    history.add('PledgeMade', '2012-06-01', {
      pledge: 'p1',
      assignment,
      ...pair,
      dueBy: '2012-12-31',
    });
    communeReports(history, '2014-01-10', 'nil', '2013');
    const found = finding(history, '2014-02-01', 'N', '2013');
    expect(found.verdict).toBe('RAISED');
    expect(found).not.toHaveProperty('subReason');
  });

  it.each([
    ['withdrawn in the year', '2012-12-31', '2012-11-01'],
    ['not yet due', '2013-06-30', undefined],
  ])('is raised without that sub-reason for a pledge %s', (_, dueBy, withdrawnOn) => {
    const history = assigned();
    history.add('PledgeMade', '2012-06-01', { pledge: 'p1', assignment, ...pair, dueBy });
    if (withdrawnOn !== undefined) {
      history.add('PledgeWithdrawn', withdrawnOn, { pledge: 'p1' }, pairStream);
    }
    communeReports(history, '2013-01-10', 'nil');
    const found = finding(history, '2013-01-10');
    expect(found.verdict).toBe('RAISED');
    expect(found).not.toHaveProperty('subReason');
  });
});
