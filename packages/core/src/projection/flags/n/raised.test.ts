import { describe, expect, it } from 'vitest';
import {
  assigned,
  assignment,
  communeReports,
  duty,
  finding,
  help,
  made,
  noHelp,
  pair,
  time,
} from '../../../../test/flags-fixture.ts';

const provisional = {
  vi: 'Kết quả xem xét: cảnh báo “đã được giao nhưng không giúp đỡ” (bước đầu). Đề nghị đơn vị giải trình trong 15 ngày.',
  en: 'Result: flagged “assigned but did not help” (provisional). The agency should explain itself within 15 days.',
};

describe('flag N is RAISED', () => {
  it('by a nil line of the commune, and the agency is to be asked', () => {
    const history = assigned();
    history.add('DocumentIssued', '2013-01-10', {
      document: '12-bc-ubnd-2013',
      kind: 'report',
      issuer: 'UBND xã Hạ Sơn',
      title: 'Báo cáo năm 2012',
      number: '12/BC-UBND',
    });
    const report = history.add('CommuneReportFiled', '2013-01-10', {
      commune: pair.commune,
      period: '2012',
      to: 'district',
      lines: [{ agency: pair.agency, help: 'nil' }],
      document: '12-bc-ubnd-2013',
    });

    expect(finding(history, '2013-01-10')).toEqual({
      flag: 'N',
      verdict: 'RAISED',
      stage: 'provisional',
      basis: 'nilLine',
      assignment,
      agency: 'kho-bac',
      agencyName: 'Kho bạc Nhà nước Nghệ An',
      commune: 'ha-son-17092',
      communeName: 'Hạ Sơn',
      assignedBy: { document: '1310-qd-ubnd-2012', number: '1310/QĐ-UBND', article: 'Điều 1' },
      period: '2012',
      asOf: { effectiveOn: '2013-01-10', knownAt: '2199-12-31T23:59:59.999Z' },
      policy: { id: 'mac-dinh', version: 1 },
      criteria: [
        {
          id: 'N1',
          name: { vi: 'Thời gian được giao trong kỳ', en: 'Time assigned in the period' },
          result: 'pass',
          observed: { vi: '256 ngày', en: '256 days' },
          threshold: { vi: 'từ 180 ngày', en: '180 days or more' },
          events: [made],
        },
        {
          id: 'N2',
          name: { vi: 'Không có lý do miễn trừ', en: 'No excuse' },
          result: 'pass',
          observed: {
            vi: 'không tạm dừng, không có lý do được chấp nhận',
            en: 'neither suspended nor excused',
          },
          threshold: {
            vi: 'thời gian còn lại đủ mức xem xét',
            en: 'what remains is long enough to be considered',
          },
          events: [],
        },
        {
          id: 'N3',
          name: { vi: 'Không có hỗ trợ đủ căn cứ', en: 'No evidenced help' },
          result: 'pass',
          observed: { vi: 'không có', en: 'none' },
          threshold: {
            vi: 'không có hỗ trợ ở mức căn cứ E2 trở lên',
            en: 'no help evidenced at E2 or better',
          },
          events: [],
        },
        {
          id: 'N4',
          name: { vi: 'Có căn cứ về việc không giúp đỡ', en: 'Positive evidence of none' },
          result: 'pass',
          observed: { vi: 'xã báo cáo không phát sinh', en: 'a nil line of the commune' },
          threshold: {
            vi: 'xã báo cáo không phát sinh; quá hạn báo cáo, đã đôn đốc mà không trả lời; kết luận của cơ quan có thẩm quyền',
            en: 'a nil line of the commune; reports overdue and a reminder unanswered; a finding of an authority that names the agency',
          },
          events: [report],
        },
      ],
      missing: [],
      cause: 'agency',
      reconstructed: false,
      explanation: {
        vi: `${duty.vi} ${time.vi} ${noHelp.vi} Xã báo cáo không phát sinh đối với đơn vị (Báo cáo số 12/BC-UBND ngày 10 tháng 01 năm 2013 của UBND xã Hạ Sơn). ${provisional.vi}`,
        en: `${duty.en} ${time.en} ${noHelp.en} The commune reported nothing from the agency (Report 12/BC-UBND of 10 January 2013 by UBND xã Hạ Sơn). ${provisional.en}`,
      },
      events: [made, report],
    });
  });

  it('by nil lines of both half-years; one alone leaves the other open', () => {
    const history = assigned('2012-01-01');
    const first = communeReports(history, '2012-07-05', 'nil', '2012-H1');
    expect(finding(history, '2013-01-10')).toMatchObject({ verdict: 'UNKNOWN' });
    const second = communeReports(history, '2013-01-05', 'nil', '2012-H2');
    const found = finding(history, '2013-01-10');
    expect(found).toMatchObject({ verdict: 'RAISED', basis: 'nilLine' });
    expect(found.events).toEqual([made, first, second]);
  });

  it('by no reply: both reports overdue and the agency reminded in vain', () => {
    const history = assigned();
    const reminder = history.add('AgencyReminded', '2013-02-15', {
      agency: pair.agency,
      period: '2012',
    });
    const found = finding(history, '2013-03-02');
    expect(found).toMatchObject({ verdict: 'RAISED', stage: 'provisional', basis: 'noReply' });
    expect(found.events).toEqual([reminder, made]);
    expect(found.explanation).toEqual({
      vi: `${duty.vi} ${time.vi} ${noHelp.vi} Hạn báo cáo là ngày 15 tháng 01 năm 2013; xã và đơn vị đều chưa báo cáo đủ kỳ, quá hạn 46 ngày (mức xem xét: từ 30 ngày). Đơn vị được đôn đốc ngày 15 tháng 02 năm 2013, không trả lời trong 15 ngày (mức xem xét: từ 15 ngày). ${provisional.vi}`,
      en: `${duty.en} ${time.en} ${noHelp.en} Reports were due on 15 January 2013; neither the commune nor the agency has reported on the whole period, 46 days late (considered from 30 days). The agency was reminded on 15 February 2013 and has not answered for 15 days (considered from 15 days). ${provisional.en}`,
    });
  });

  it('by the criticism of the Chairman, its uncertain date told', () => {
    const history = assigned();
    history.add('DocumentIssued', '2013-04-09', {
      document: 'phe-binh-2013',
      kind: 'criticism',
      issuer: 'Chủ tịch UBND tỉnh Nghệ An',
      title: 'Phê bình các đơn vị không thực hiện nhiệm vụ giúp đỡ xã nghèo',
      uncertainDate: { candidates: ['2012-04-09', '2013-04-09'], note: 'Năm suy từ mã bài báo' },
    });
    const criticism = history.add('CriticismIssued', '2013-04-09', {
      agency: pair.agency,
      period: '2012',
      flag: 'N',
      by: 'Chủ tịch UBND tỉnh',
      what: 'Không thực hiện nhiệm vụ giúp đỡ xã nghèo được phân công',
      document: 'phe-binh-2013',
    });
    const found = finding(history, '2013-04-09');
    expect(found).toMatchObject({
      verdict: 'RAISED',
      stage: 'provisional',
      basis: 'authorityFinding',
      cause: 'agency',
      missing: [
        { vi: 'ngày chính xác của văn bản phê bình', en: 'the exact date of the criticism' },
      ],
      events: [criticism, made],
    });
    expect(found.explanation).toEqual({
      vi: `${duty.vi} ${time.vi} ${noHelp.vi} Chủ tịch UBND tỉnh phê bình đơn vị ngày 09 tháng 4 năm 2013 (Văn bản phê bình của Chủ tịch UBND tỉnh Nghệ An; nguồn không nêu số; ngày chưa xác định chắc chắn: ngày 09 tháng 4 năm 2012 hoặc ngày 09 tháng 4 năm 2013): “Không thực hiện nhiệm vụ giúp đỡ xã nghèo được phân công”. Còn thiếu: ngày chính xác của văn bản phê bình. ${provisional.vi}`,
      en: `${duty.en} ${time.en} ${noHelp.en} Chủ tịch UBND tỉnh criticised the agency on 9 April 2013 (Criticism by Chủ tịch UBND tỉnh Nghệ An; no number in the source; date uncertain: 9 April 2012 or 9 April 2013): “Không thực hiện nhiệm vụ giúp đỡ xã nghèo được phân công”. Missing: the exact date of the criticism. ${provisional.en}`,
    });
  });

  it('by programme budget and pledges as little as by nothing', () => {
    const history = assigned();
    history.add('ContributionDelivered', '2012-09-01', { ...help, stream: 'budget' });
    communeReports(history, '2013-01-10', 'nil');
    expect(finding(history, '2013-01-10').verdict).toBe('RAISED');
  });
});
