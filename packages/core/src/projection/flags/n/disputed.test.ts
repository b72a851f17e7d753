import { describe, expect, it } from 'vitest';
import {
  assigned,
  communeReports,
  duty,
  finding,
  help,
  made,
  noHelp,
  pair,
  pairStream,
  results,
  time,
} from '../../../../test/flags-fixture.ts';

describe('flag N is DISPUTED', () => {
  const next = {
    vi: 'Còn thiếu: kết quả kiểm tra của huyện, tỉnh. Kết quả xem xét: thông tin trái ngược nhau. Đề nghị cơ quan thường trực kiểm tra, làm rõ với xã và đơn vị.',
    en: 'Missing: a check by the district or the province. Result: the sources contradict each other. The standing body should check with the commune and the agency.',
  };

  it('where the only help is contested, however well evidenced', () => {
    const history = assigned();
    const given = history.add('ContributionDelivered', '2012-12-05', { ...help, evidence: 'E3' });
    const objection = history.add(
      'ContributionContested',
      '2013-01-05',
      { contribution: 'g1', by: 'UBND xã Hạ Sơn', why: 'Xã chưa nhận được bò' },
      pairStream,
    );
    const found = finding(history, '2013-03-01');
    expect(found).toMatchObject({ verdict: 'DISPUTED', events: [made, given, objection] });
    expect(results(found)).toBe('N1 pass, N2 pass, N3 unknown, N4 unknown');
    expect(found.explanation).toEqual({
      vi: `${duty.vi} ${time.vi} ${noHelp.vi} Có 1 lần hỗ trợ được báo cáo nhưng bị phản ánh khác: “Xã chưa nhận được bò” (ngày 05 tháng 01 năm 2013). ${next.vi}`,
      en: `${duty.en} ${time.en} ${noHelp.en} Help was reported once and is contested: “Xã chưa nhận được bò” (5 January 2013). ${next.en}`,
    });
  });

  it('until somebody vouches for the help after the objection', () => {
    const history = assigned();
    history.add('ContributionDelivered', '2012-12-05', { ...help, evidence: 'E1' });
    history.add(
      'ContributionContested',
      '2013-01-05',
      { contribution: 'g1', by: 'UBND xã Hạ Sơn', why: 'Xã chưa nhận được bò' },
      pairStream,
    );
    history.add(
      'ContributionConfirmed',
      '2013-02-01',
      { contribution: 'g1', evidence: 'E3', by: 'UBND huyện Quỳ Hợp' },
      pairStream,
    );
    expect(finding(history, '2013-01-31').verdict).toBe('DISPUTED');
    const found = finding(history, '2013-02-01');
    expect(found.verdict).toBe('NOT_RAISED');
    expect(found.explanation.vi).toContain('mức E3, huyện, tỉnh kiểm tra');
  });

  it.each([
    ['at E1', '2013-02-01', 'E1'],
    ['on the day of the objection, when nobody can tell which came first', '2013-01-05', 'E3'],
  ] as const)('still, when it is confirmed %s', (_, on, evidence) => {
    const history = assigned();
    history.add('ContributionDelivered', '2012-12-05', help);
    history.add(
      'ContributionContested',
      '2013-01-05',
      { contribution: 'g1', by: 'UBND xã Hạ Sơn', why: 'Xã chưa nhận được bò' },
      pairStream,
    );
    history.add('ContributionConfirmed', on, { contribution: 'g1', evidence, by: 'X' }, pairStream);
    expect(finding(history, '2013-03-01').verdict).toBe('DISPUTED');
  });

  it('where the agency’s report says otherwise than the commune’s before it', () => {
    const history = assigned();
    communeReports(history, '2013-01-10', 'nil');
    history.add('AgencyReportFiled', '2013-02-10', {
      agency: pair.agency,
      period: '2012',
      lines: [{ commune: pair.commune, help: 'helped' }],
    });
    expect(finding(history, '2013-06-01').verdict).toBe('DISPUTED');
  });

  it('in the year of the finding only', () => {
    const history = assigned();
    for (const year of ['2012', '2013']) {
      history.add('ContributionDelivered', `${year}-12-05`, {
        ...help,
        contribution: `g-${year}`,
        evidence: 'E1',
      });
    }
    history.add('CriticismIssued', '2014-04-09', {
      agency: pair.agency,
      period: '2013',
      flag: 'N',
      by: 'Chủ tịch UBND tỉnh',
      what: 'Không giúp đỡ',
    });
    expect(finding(history, '2014-06-01', 'N', '2012').verdict).toBe('NOT_RAISED');
    expect(finding(history, '2014-06-01', 'N', '2013').verdict).toBe('DISPUTED');
  });

  it('where a nil line speaks against what only the agency says', () => {
    const history = assigned();
    history.add('ContributionDelivered', '2012-12-05', { ...help, evidence: 'E1' });
    communeReports(history, '2013-01-10', 'nil');
    const found = finding(history, '2013-03-01');
    expect(found.verdict).toBe('DISPUTED');
    expect(found.explanation).toEqual({
      vi: `${duty.vi} ${time.vi} ${noHelp.vi} Có 1 lần hỗ trợ được báo cáo nhưng xã báo cáo không phát sinh (ngày 10 tháng 01 năm 2013). ${next.vi}`,
      en: `${duty.en} ${time.en} ${noHelp.en} Help was reported once, but the commune reported nothing (10 January 2013). ${next.en}`,
    });
  });

  it('but not by a nil line filed before the help was given', () => {
    const history = assigned();
    history.add('ContributionDelivered', '2012-12-25', { ...help, evidence: 'E1' });
    communeReports(history, '2012-12-14', 'nil');
    expect(finding(history, '2013-01-10').verdict).toBe('UNKNOWN');
    expect(finding(history, '2013-03-01').verdict).toBe('NOT_RAISED');
  });

  it('where an authority’s finding speaks against what only the agency says', () => {
    const history = assigned();
    history.add('ContributionDelivered', '2012-12-05', { ...help, evidence: 'E1' });
    history.add('CriticismIssued', '2013-04-09', {
      agency: pair.agency,
      period: '2012',
      flag: 'N',
      by: 'Chủ tịch UBND tỉnh',
      what: 'Không giúp đỡ',
    });
    const found = finding(history, '2013-05-01');
    expect(found.verdict).toBe('DISPUTED');
    expect(found.explanation.vi).toContain(
      'Có 1 lần hỗ trợ được báo cáo, trái với kết luận của cơ quan có thẩm quyền. Chủ tịch UBND tỉnh phê bình đơn vị ngày 09 tháng 4 năm 2013: “Không giúp đỡ”.',
    );
  });

  it('where the commune’s own reports contradict each other', () => {
    const history = assigned();
    communeReports(history, '2012-10-05', 'helped', '2012-Q3');
    communeReports(history, '2013-01-10', 'nil');
    expect(finding(history, '2013-03-01').verdict).toBe('DISPUTED');
  });
});
