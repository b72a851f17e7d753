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
  results,
} from '../../../../test/flags-fixture.ts';

describe('flag N is EXCUSED', () => {
  it('by an accepted excuse, with its cause', () => {
    const history = assigned();
    const excuse = history.add('ExcuseAccepted', '2013-03-05', {
      ...pair,
      period: '2012',
      cause: 'forceMajeure',
      text: 'Lũ quét chia cắt đường vào xã',
    });
    const found = finding(history, '2013-03-05');
    expect(found).toMatchObject({ verdict: 'EXCUSED', cause: 'forceMajeure' });
    expect(found.events).toEqual([excuse, made]);
    expect(results(found)).toBe('N1 fail, N2 fail, N3 pass, N4 unknown');
    expect(found.explanation).toEqual({
      vi: `${duty.vi} Năm 2012, phân công có hiệu lực 256 ngày, trừ 256 ngày tạm dừng hoặc có lý do được chấp nhận, còn 0 ngày (mức xem xét: từ 180 ngày). Cơ quan thường trực chấp nhận lý do ngày 05 tháng 3 năm 2013 (bất khả kháng): “Lũ quét chia cắt đường vào xã”. ${noHelp.vi} Kết quả xem xét: có lý do chính đáng.`,
      en: `${duty.en} In 2012 the assignment was in force for 256 days, less 256 days suspended or excused, which leaves 0 days (considered from 180 days). The standing body accepted an excuse on 5 March 2013 (force majeure): “Lũ quét chia cắt đường vào xã”. ${noHelp.en} Result: excused.`,
    });
  });

  it('where a suspension took the days that would have been due', () => {
    const history = assigned();
    history.add('AssignmentSuspended', '2012-06-05', { assignment, cause: 'Lũ quét' });
    history.add('AssignmentResumed', '2012-10-05', { assignment });
    communeReports(history, '2013-01-10', 'nil');
    const found = finding(history, '2013-03-01');
    expect(found).toMatchObject({ verdict: 'EXCUSED', cause: 'unknown' });
    expect(found.explanation.vi).toBe(
      `${duty.vi} Năm 2012, phân công có hiệu lực 256 ngày, trừ 122 ngày tạm dừng hoặc có lý do được chấp nhận, còn 134 ngày (mức xem xét: từ 180 ngày). Phân công tạm dừng từ ngày 05 tháng 6 năm 2012 đến hết ngày 04 tháng 10 năm 2012: “Lũ quét”. ${noHelp.vi} Kết quả xem xét: có lý do chính đáng.`,
    );
  });

  it('where the agency itself ended, by reorganisation', () => {
    const history = assigned();
    history.add('AgencyRegistered', '2000-01-01', {
      agency: 'so-x',
      kind: 'provincial',
      name: 'Sở X',
    });
    history.add('AgencyMerged', '2012-08-01', { agency: pair.agency, into: 'so-x' });
    communeReports(history, '2013-01-10', 'nil');
    const found = finding(history, '2013-03-01');
    expect(found).toMatchObject({
      verdict: 'EXCUSED',
      cause: 'reorganisation',
      agencyName: 'Kho bạc Nhà nước Nghệ An',
      agencyNameNow: 'Sở X',
    });
    expect(found.explanation.vi).toContain('Kho bạc Nhà nước Nghệ An (nay thuộc Sở X) được phân');
    expect(found.explanation.vi).toContain(
      'phân công có hiệu lực 103 ngày (mức xem xét: từ 180 ngày). Đơn vị kết thúc hoạt động từ ngày 01 tháng 8 năm 2012.',
    );
  });

  it('where agency and commune ended, by whichever ended first', () => {
    const ended = (agency: string, commune: string) => {
      const history = assigned();
      history.add('AgencyDissolved', agency, { agency: pair.agency });
      history.add('CommuneMerged', commune, { commune: pair.commune, into: 'minh-hop-17071' });
      return finding(history, '2013-03-01').explanation.vi;
    };
    expect(ended('2012-08-01', '2012-09-01')).toContain(
      'có hiệu lực 103 ngày (mức xem xét: từ 180 ngày). Đơn vị kết thúc hoạt động từ ngày 01 tháng 8 năm 2012.',
    );
    expect(ended('2012-09-01', '2012-08-01')).toContain(
      'có hiệu lực 103 ngày (mức xem xét: từ 180 ngày). Xã kết thúc hoạt động từ ngày 01 tháng 8 năm 2012.',
    );
  });

  it('and not for a year before the agency ended', () => {
    const history = assigned('2012-10-01');
    history.add('AgencyDissolved', '2014-08-01', { agency: pair.agency });
    const found = finding(history, '2015-03-01');
    expect(found).toMatchObject({ verdict: 'NOT_DUE', cause: 'unknown' });
    expect(found.explanation.vi).not.toContain('kết thúc hoạt động');
  });

  it('and a rest that leaves enough days excuses nothing', () => {
    const history = assigned();
    history.add('AssignmentSuspended', '2012-06-05', { assignment, cause: 'Lũ quét' });
    history.add('AssignmentResumed', '2012-07-05', { assignment });
    communeReports(history, '2013-01-10', 'nil');
    const found = finding(history, '2013-03-01');
    expect(found.verdict).toBe('RAISED');
    expect(found.explanation.vi).toContain(
      'trừ 30 ngày tạm dừng hoặc có lý do được chấp nhận, còn 226 ngày',
    );
  });
});
