import { describe, expect, it } from 'vitest';
import {
  assigned,
  duty,
  finding,
  help,
  made,
  noHelp,
  pair,
  results,
  time,
  unassigned,
} from '../../../../test/flags-fixture.ts';

describe('flag N is UNKNOWN', () => {
  it('where nothing is known: silence names nobody', () => {
    const found = finding(assigned(), '2014-06-01');
    expect(found).toMatchObject({
      verdict: 'UNKNOWN',
      cause: 'unknown',
      missing: [
        { vi: 'báo cáo của xã năm 2012', en: 'the commune’s report for 2012' },
        { vi: 'báo cáo của đơn vị năm 2012', en: 'the agency’s report for 2012' },
        { vi: 'văn bản đôn đốc đơn vị', en: 'a reminder to the agency' },
      ],
      events: [made],
    });
    expect(results(found)).toBe('N1 pass, N2 pass, N3 pass, N4 unknown');
    expect(found.explanation).toEqual({
      vi: `${duty.vi} ${time.vi} ${noHelp.vi} Còn thiếu: báo cáo của xã năm 2012; báo cáo của đơn vị năm 2012; văn bản đôn đốc đơn vị. Kết quả xem xét: chưa đủ căn cứ. Đề nghị đôn đốc xã và đơn vị báo cáo.`,
      en: `${duty.en} ${time.en} ${noHelp.en} Missing: the commune’s report for 2012; the agency’s report for 2012; a reminder to the agency. Result: not enough is known. The commune and the agency should be urged to report.`,
    });
  });

  it('where only the commune was reminded: the agency is not named for another’s silence', () => {
    const history = assigned();
    history.add('CommuneReminded', '2013-02-15', { commune: pair.commune, period: '2012' });
    expect(finding(history, '2013-06-01')).toMatchObject({ verdict: 'UNKNOWN', cause: 'commune' });
  });

  it.each([
    [
      'the commune reports without a line about the agency',
      (history: ReturnType<typeof assigned>) =>
        history.add('CommuneReportFiled', '2013-01-10', {
          commune: pair.commune,
          period: '2012',
          to: 'district',
          lines: [],
        }),
    ],
    [
      'the agency reports nothing of its own',
      (history: ReturnType<typeof assigned>) =>
        history.add('AgencyReportFiled', '2013-03-10', {
          agency: pair.agency,
          period: '2012',
          lines: [{ commune: pair.commune, help: 'nil' }],
        }),
    ],
    [
      'the agency answers the reminder with an explanation',
      (history: ReturnType<typeof assigned>) =>
        history.add('ExplanationGiven', '2013-02-20', {
          ...pair,
          period: '2012',
          text: 'Đơn vị đang chuẩn bị',
        }),
    ],
  ])('where %s, since then it is no longer true that nobody replied', (_, answer) => {
    const history = assigned();
    history.add('AgencyReminded', '2013-02-15', { agency: pair.agency, period: '2012' });
    expect(finding(history, '2013-06-01')).toMatchObject({ verdict: 'RAISED', basis: 'noReply' });
    answer(history);
    expect(finding(history, '2013-06-01').verdict).toBe('UNKNOWN');
  });

  it.each(['2013-02-10', '2013-02-15'])(
    'where the agency reported in time, on other communes, whatever it was reminded of on %s',
    (reminded) => {
      const history = assigned();
      history.add('AgencyReportFiled', '2013-01-10', {
        agency: pair.agency,
        period: '2012',
        lines: [],
      });
      history.add('AgencyReminded', reminded, { agency: pair.agency, period: '2012' });
      expect(finding(history, '2013-06-01').verdict).toBe('UNKNOWN');
    },
  );

  it('where the commune reports in parts that make up the year, without a line', () => {
    const history = assigned();
    history.add('AgencyReminded', '2013-02-15', { agency: pair.agency, period: '2012-H2' });
    const report = (on: string, period: string) =>
      history.add('CommuneReportFiled', on, {
        commune: pair.commune,
        period,
        to: 'district',
        lines: [],
      });
    report('2012-07-05', '2012-H1');
    expect(finding(history, '2013-06-01')).toMatchObject({ verdict: 'RAISED', basis: 'noReply' });
    report('2013-03-05', '2012-H2');
    expect(finding(history, '2013-06-01')).toMatchObject({
      verdict: 'UNKNOWN',
      missing: [
        {
          vi: 'dòng báo cáo của xã về đơn vị',
          en: 'a line about the agency in the commune’s report',
        },
        { vi: 'báo cáo của đơn vị năm 2012' },
      ],
    });
  });

  it('where the agency answers on the very day of the reminder', () => {
    const history = assigned();
    history.add('AgencyReminded', '2013-02-15', { agency: pair.agency, period: '2012' });
    history.add('ExplanationGiven', '2013-02-15', { ...pair, period: '2012', text: 'Sẽ báo cáo' });
    expect(finding(history, '2013-06-01').verdict).toBe('UNKNOWN');
  });

  it('a commune that reported is not silent, though it was reminded', () => {
    const history = assigned();
    history.add('CommuneReportFiled', '2013-01-10', {
      commune: pair.commune,
      period: '2012',
      to: 'district',
      lines: [],
    });
    history.add('CommuneReminded', '2013-02-15', { commune: pair.commune, period: '2012' });
    expect(finding(history, '2013-06-01')).toMatchObject({ verdict: 'UNKNOWN', cause: 'unknown' });
  });

  it('and the agency’s own nil report is told', () => {
    const history = assigned();
    history.add('AgencyReportFiled', '2013-01-10', {
      agency: pair.agency,
      period: '2012',
      lines: [{ commune: pair.commune, help: 'nil' }],
    });
    expect(finding(history, '2013-03-01').explanation.vi).toBe(
      `${duty.vi} ${time.vi} ${noHelp.vi} Đơn vị tự báo cáo không phát sinh (ngày 10 tháng 01 năm 2013). Còn thiếu: báo cáo của xã năm 2012. Kết quả xem xét: chưa đủ căn cứ. Đề nghị đôn đốc xã và đơn vị báo cáo.`,
    );
  });

  it('while the commune may still object to what the agency reports', () => {
    const history = assigned();
    history.add('ContributionDelivered', '2012-12-20', { ...help, evidence: 'E1' });
    history.add('CriticismIssued', '2013-01-10', {
      agency: pair.agency,
      commune: 'keng-du-16822',
      period: '2012',
      flag: 'N',
      by: 'Chủ tịch UBND tỉnh',
      what: 'Không giúp đỡ xã Keng Đu',
    });
    const found = finding(history, '2013-01-18');
    expect(found.verdict).toBe('UNKNOWN');
    expect(found.explanation.vi).toContain(
      'Có 1 lần hỗ trợ được báo cáo, chưa được xã xác nhận và còn trong thời hạn phản ánh 30 ngày.',
    );
    expect(found.missing.map(({ vi }) => vi)).toContain('xác nhận của xã về hỗ trợ được báo cáo');
  });

  it('where the assignment’s units are not in the register: ids stand for names', () => {
    const history = unassigned();
    history.add('AssignmentMade', '2012-04-20', {
      assignment: 'so-gtvt~keng-du-16822~1',
      agency: 'so-gtvt',
      commune: 'keng-du-16822',
      form: 'assigned',
      role: 'sponsor',
      basis: { document: 'khong-ro', annexLine: 'dòng 17' },
    });
    const found = finding(history, '2013-06-01');
    expect(found).toMatchObject({ agencyName: 'so-gtvt', communeName: 'keng-du-16822' });
    expect(found.assignedBy).toEqual({ document: 'khong-ro' });
    expect(found.explanation.vi).toMatch(
      /^so-gtvt được phân công đỡ đầu xã keng-du-16822 theo văn bản khong-ro, phụ lục: dòng 17, từ ngày 20 tháng 4 năm 2012\. /,
    );
    expect(found.explanation.en).toMatch(
      /^so-gtvt was assigned to sponsor keng-du-16822 commune under document khong-ro, annex: dòng 17, from 20 April 2012\. /,
    );
  });
});
