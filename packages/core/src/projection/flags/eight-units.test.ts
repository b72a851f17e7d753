import { describe, expect, it } from 'vitest';
import { type Book, book } from '../../../test/book.ts';
import { asOf, viewOf } from '../../../test/history.ts';
import { defaultPolicy } from '../../policy/index.ts';
import { effectiveness } from './effectiveness.ts';

/** The eight units of the criticism, each with a commune to help. */
const units = [
  ['chi-cuc-du-tru', 'Chi cục Dự trữ Nghệ - Tĩnh'],
  ['chi-cuc-thong-ke', 'Chi cục Thống kê Nghệ An'],
  ['kho-bac', 'Kho bạc Nhà nước Nghệ An'],
  ['nh-phat-trien', 'Chi nhánh Ngân hàng Phát triển Nghệ An'],
  ['bidv-phu-quy', 'Chi nhánh Ngân hàng Đầu tư và Phát triển Phủ Quỳ'],
  ['tx-cua-lo', 'Thị xã Cửa Lò'],
  ['vp-quan-khu-4', 'Văn phòng Quân khu IV'],
  ['agribank', 'Ngân hàng Nông nghiệp và Phát triển nông thôn'],
] as const;

const chairman = 'Chủ tịch UBND tỉnh Hồ Đức Phớc';

/** Assigned on 20/4/2012 by QĐ 1310; criticised, at the latest on 9/4/2013, for 2012. */
const programme = (): Book => {
  const history = book();
  history.add('DocumentIssued', '2012-04-20', {
    document: '1310-qd-ubnd-2012',
    kind: 'decision',
    issuer: 'UBND tỉnh Nghệ An',
    title: 'Phân công giúp đỡ các xã nghèo',
    number: '1310/QĐ-UBND',
  });
  history.add('DocumentIssued', '2013-04-09', {
    document: 'phe-binh-8-don-vi',
    kind: 'criticism',
    issuer: 'Chủ tịch UBND tỉnh Nghệ An',
    title: 'Phê bình 8 đơn vị',
    uncertainDate: { candidates: ['2012-04-09', '2013-04-09'], note: 'Năm suy từ mã bài báo' },
  });
  const others = [...units, ['so-gtvt', 'Sở Giao thông vận tải']] as const;
  for (const [agency, name] of others) {
    const commune = `xa-cua-${agency}`;
    history.add('AgencyRegistered', '2000-01-01', { agency, kind: 'other', name });
    history.add('AssignmentMade', '2012-04-20', {
      assignment: `${agency}~${commune}~1`,
      agency,
      commune,
      form: 'assigned',
      role: 'help',
      basis: { document: '1310-qd-ubnd-2012', article: 'Điều 1' },
    });
  }
  for (const [agency] of units) {
    history.add('CriticismIssued', '2013-04-09', {
      agency,
      period: '2012',
      flag: 'N',
      by: chairman,
      what: 'Không thực hiện nhiệm vụ giúp đỡ xã nghèo được phân công',
      document: 'phe-binh-8-don-vi',
    });
  }
  history.add('ContributionDelivered', '2022-01-15', {
    contribution: 'qua-tet-2022',
    assignment: 'kho-bac~xa-cua-kho-bac~1',
    agency: 'kho-bac',
    commune: 'xa-cua-kho-bac',
    kind: 'living',
    form: 'goods',
    fund: 'staff',
    stream: 'donation',
    evidence: 'E2',
  });
  return history;
};

const view = (on: string) => viewOf(effectiveness(defaultPolicy), programme().facts, asOf(on));

const raisedFor = (on: string, period: string) =>
  view(on)
    .findings.filter((f) => f.flag === 'N' && f.period === period && f.verdict === 'RAISED')
    .map((f) => f.agencyName);

describe('the eight units of the criticism', () => {
  it('are raised for 2012, in Vietnamese order, and nobody else is', () => {
    expect(raisedFor('2013-04-09', '2012')).toEqual([
      'Chi cục Dự trữ Nghệ - Tĩnh',
      'Chi cục Thống kê Nghệ An',
      'Chi nhánh Ngân hàng Đầu tư và Phát triển Phủ Quỳ',
      'Chi nhánh Ngân hàng Phát triển Nghệ An',
      'Kho bạc Nhà nước Nghệ An',
      'Ngân hàng Nông nghiệp và Phát triển nông thôn',
      'Thị xã Cửa Lò',
      'Văn phòng Quân khu IV',
    ]);
    expect(view('2013-04-09').counts.N).toEqual({
      RAISED: 8,
      NOT_RAISED: 0,
      UNKNOWN: 1,
      DISPUTED: 0,
      EXCUSED: 0,
      NOT_DUE: 9,
    });
  });

  it('were not raised the day before, nor for any other year', () => {
    expect(raisedFor('2013-04-08', '2012')).toEqual([]);
    for (const year of ['2013', '2014', '2021', '2022']) {
      expect(raisedFor('2023-06-01', year)).toEqual([]);
    }
  });

  it('each with the criticism as evidence, and the uncertainty of its date', () => {
    const found = view('2013-04-09').findings.filter((f) => f.verdict === 'RAISED');
    for (const f of found) {
      expect(f.basis).toBe('authorityFinding');
      expect(f.events).toContain(`agencyfollowup-${f.agency}@0`);
      expect(f.explanation.vi).toContain(
        'ngày chưa xác định chắc chắn: ngày 09 tháng 4 năm 2012 hoặc ngày 09 tháng 4 năm 2013',
      );
    }
    expect(found).toHaveLength(8);
  });

  it('Kho bạc, seen giving in January 2022, is NOT_RAISED for 2022 and still raised for 2012', () => {
    const khoBac = view('2022-06-28').findings.filter(
      (f) => f.agency === 'kho-bac' && f.flag === 'N',
    );
    expect(khoBac.map((f) => `${f.period} ${f.verdict}`)).toEqual([
      '2012 RAISED',
      '2013 UNKNOWN',
      '2014 UNKNOWN',
      '2015 UNKNOWN',
      '2016 UNKNOWN',
      '2017 UNKNOWN',
      '2018 UNKNOWN',
      '2019 UNKNOWN',
      '2020 UNKNOWN',
      '2021 UNKNOWN',
      '2022 NOT_RAISED',
    ]);
  });

  it('a unit about which nothing is known is UNKNOWN, never raised', () => {
    const unit = view('2022-06-28').findings.filter((f) => f.agency === 'so-gtvt');
    expect(new Set(unit.map((f) => f.verdict))).toEqual(new Set(['UNKNOWN', 'NOT_DUE']));
    expect(unit.find((f) => f.flag === 'N' && f.period === '2012')?.verdict).toBe('UNKNOWN');
  });
});
