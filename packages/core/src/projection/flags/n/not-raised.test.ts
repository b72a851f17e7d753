import { describe, expect, it } from 'vitest';
import {
  assigned,
  communeReports,
  duty,
  finding,
  help,
  made,
  pair,
  pairStream,
  results,
  time,
} from '../../../../test/flags-fixture.ts';

describe('flag N is NOT_RAISED', () => {
  it('where the commune confirms help', () => {
    const history = assigned();
    const given = history.add('ContributionDelivered', '2012-12-05', help);
    const found = finding(history, '2013-03-01');
    expect(found).toMatchObject({ verdict: 'NOT_RAISED', cause: 'unknown', missing: [] });
    expect(found).not.toHaveProperty('stage');
    expect(found).not.toHaveProperty('basis');
    expect(found.events).toEqual([made, given]);
    expect(results(found)).toBe('N1 pass, N2 pass, N3 fail, N4 fail');
    expect(found.explanation).toEqual({
      vi: `${duty.vi} ${time.vi} Trong kỳ, ghi nhận 1 lần hỗ trợ có đủ căn cứ, trị giá 44 triệu đồng (căn cứ cao nhất: mức E2, xã xác nhận). Kết quả xem xét: không cảnh báo.`,
      en: `${duty.en} ${time.en} In the period help is evidenced once, worth 44 million VND (best evidence: E2, the commune confirms). Result: not flagged.`,
    });
  });

  it('in a running year as soon as help is there, and in a year too short to be due', () => {
    const history = assigned('2012-11-01');
    history.add('ContributionDelivered', '2012-12-05', help);
    expect(finding(history, '2012-12-05').verdict).toBe('NOT_RAISED');
    expect(finding(history, '2013-12-05').verdict).toBe('NOT_RAISED');
  });

  it('by a line of the commune’s report', () => {
    const history = assigned();
    const report = communeReports(history, '2013-01-10', 'helped');
    const found = finding(history, '2013-03-01');
    expect(found.verdict).toBe('NOT_RAISED');
    expect(found.events).toEqual([made, report]);
    expect(found.explanation.vi).toBe(
      `${duty.vi} ${time.vi} Xã báo cáo đơn vị có hỗ trợ (ngày 10 tháng 01 năm 2013). Kết quả xem xét: không cảnh báo.`,
    );
    expect(found.explanation.en).toBe(
      `${duty.en} ${time.en} The commune reported help by the agency (10 January 2013). Result: not flagged.`,
    );
  });

  it('by a report that says both nothing and help of the agency', () => {
    const history = assigned();
    history.add('CommuneReportFiled', '2013-01-10', {
      commune: pair.commune,
      period: '2012',
      to: 'district',
      lines: [
        { agency: pair.agency, help: 'nil' },
        { agency: pair.agency, help: 'helped' },
      ],
    });
    expect(finding(history, '2013-03-01').verdict).toBe('NOT_RAISED');
  });

  it('by a report of the agency that nobody contradicted in time', () => {
    const history = assigned();
    history.add('AgencyReportFiled', '2013-01-10', {
      agency: pair.agency,
      period: '2012',
      lines: [{ commune: pair.commune, help: 'helped' }],
    });
    expect(finding(history, '2013-02-08').verdict).toBe('UNKNOWN');
    const found = finding(history, '2013-02-09');
    expect(found.verdict).toBe('NOT_RAISED');
    expect(found.explanation.vi).toBe(
      `${duty.vi} ${time.vi} Đơn vị báo cáo có hỗ trợ (ngày 10 tháng 01 năm 2013); sau 30 ngày không có phản ánh khác. Kết quả xem xét: không cảnh báo.`,
    );
  });

  it('by unvalued help, and by a joint gift whose shares are not known', () => {
    const unvalued = assigned();
    const { value: _, ...withoutValue } = help;
    unvalued.add('ContributionDelivered', '2012-12-05', { ...withoutValue, form: 'technical' });
    const found = finding(unvalued, '2013-03-01');
    expect(found.verdict).toBe('NOT_RAISED');
    expect(found.explanation.vi).toContain('1 lần hỗ trợ có đủ căn cứ, chưa quy ra tiền (');

    const joint = assigned();
    joint.add('ContributionDelivered', '2012-12-05', {
      ...help,
      joint: { gift: 'nha-2012', share: 'notSplit' },
    });
    joint.add('ContributionDelivered', '2012-12-06', { ...help, contribution: 'g2' });
    const shared = finding(joint, '2013-03-01');
    expect(shared.verdict).toBe('NOT_RAISED');
    expect(shared.explanation.vi).toContain(
      '2 lần hỗ trợ có đủ căn cứ, trị giá 44 triệu đồng, trong đó 1 lần chưa quy ra tiền (',
    );
  });

  it('by what the agency gave this commune as a volunteer', () => {
    const history = assigned();
    const { assignment: _, ...voluntary } = help;
    history.add('VoluntaryHelpDelivered', '2012-03-01', voluntary);
    communeReports(history, '2013-01-10', 'nil');
    expect(finding(history, '2013-03-01').verdict).toBe('NOT_RAISED');
  });

  it('by confirmed help, which outweighs a nil line; the commune is to look again', () => {
    const history = assigned();
    history.add('ContributionDelivered', '2012-12-05', help);
    communeReports(history, '2013-01-10', 'nil');
    const found = finding(history, '2013-03-01');
    expect(found).toMatchObject({
      verdict: 'NOT_RAISED',
      missing: [
        {
          vi: 'ý kiến của xã về dòng báo cáo không phát sinh',
          en: 'the commune’s word on its nil line',
        },
      ],
    });
    expect(found.explanation.vi).toContain(
      'Xã cũng có báo cáo không phát sinh, nhưng xác nhận về từng lần hỗ trợ có giá trị hơn dòng báo cáo chung.',
    );
  });

  it('where other help counts beside help that is contested', () => {
    const history = assigned();
    history.add('ContributionDelivered', '2012-12-05', help);
    history.add('ContributionDelivered', '2012-12-06', { ...help, contribution: 'g2' });
    history.add(
      'ContributionContested',
      '2013-01-05',
      { contribution: 'g1', by: 'UBND xã Hạ Sơn', why: 'Xã chưa nhận được' },
      pairStream,
    );
    expect(finding(history, '2013-03-01').verdict).toBe('NOT_RAISED');
  });
});
