import { describe, expect, it } from 'vitest';
import { asOf, history, type Told, told, viewOf } from '../../../../test/history.ts';
import type { LocalDate } from '../../../vocabulary/dates/local-date.ts';
import { tenYearSummary } from '../ten-year-summary.ts';

const commune = (id: string, code: string, name: string, district?: string): Told =>
  told(
    'CommuneRegistered',
    { commune: id, code, kind: 'xa', name, ...(district !== undefined && { district }) },
    '2012-01-01',
  );
const district = (id: string, code: string, name: string): Told =>
  told('DistrictRegistered', { district: id, code, kind: 'huyen', name }, '2012-01-01');
const agency = (id: string, name: string): Told =>
  told('AgencyRegistered', { agency: id, kind: 'provincial', name }, '2012-01-01');
const assigned = (agencyId: string, communeId: string): Told =>
  told(
    'AssignmentMade',
    {
      assignment: `${agencyId}~${communeId}~1`,
      agency: agencyId,
      commune: communeId,
      form: 'assigned',
      role: 'help',
      basis: { document: 'd' },
    },
    '2012-04-20',
  );

const units: readonly Told[] = [
  district('tuong-duong', '418', 'Tương Dương'),
  district('ky-son', '417', 'Kỳ Sơn'),
  commune('xieng-my', '16904', 'Xiêng My', 'tuong-duong'),
  commune('nga-my', '16907', 'Nga My', 'tuong-duong'),
  commune('que-son', '16763', 'Quế Sơn'),
  commune('hoa-son', '17647', 'Hòa Sơn'),
  agency('so-gtvt', 'Sở Giao thông vận tải'),
  agency('so-xay-dung', 'Sở Xây dựng'),
  agency('bao', 'Báo Nghệ An'),
];

const linesOf = (facts: readonly Told[], day = '2025-12-31') =>
  viewOf(tenYearSummary({ from: '2012-01-01' as LocalDate }), history(units, facts), asOf(day))
    .lineage;
const wordsOf = (...facts: readonly Told[]) => linesOf(facts).map(({ what }) => [what.vi, what.en]);

describe('what became of communes and agencies', () => {
  it('tells of mergers in the order of their dates, and of duties left behind', () => {
    const facts = [
      told('CommuneMerged', { commune: 'xieng-my', into: 'nga-my' }, '2025-07-01'),
      told('AgencyMerged', { agency: 'so-gtvt', into: 'so-xay-dung' }, '2025-03-01'),
      assigned('bao', 'xieng-my'),
      assigned('so-gtvt', 'nga-my'),
      told(
        'AssignmentTransferred',
        { assignment: 'so-gtvt~nga-my~1', to: 'so-xay-dung', basis: { document: 'd' } },
        '2025-03-01',
      ),
    ];
    expect(linesOf(facts)).toEqual([
      {
        what: {
          vi: 'Sở Giao thông vận tải sáp nhập vào Sở Xây dựng',
          en: 'Sở Giao thông vận tải merged into Sở Xây dựng',
        },
        on: '2025-03-01',
        event: 'agency-so-gtvt@1',
      },
      {
        what: {
          vi: 'xã Xiêng My (16904) sáp nhập vào xã Nga My (16907); 1 phân công theo sang xã mới',
          en: 'Xiêng My commune (16904) merged into Nga My commune (16907); 1 assignment carried to the new commune',
        },
        on: '2025-07-01',
        event: 'commune-xieng-my@1',
      },
    ]);
    expect(linesOf(facts, '2025-06-30')).toHaveLength(1);
  });

  it('counts the duties left behind by an agency', () => {
    const facts = [
      assigned('so-gtvt', 'nga-my'),
      assigned('so-gtvt', 'xieng-my'),
      assigned('bao', 'nga-my'),
      told('AgencyMerged', { agency: 'so-gtvt', into: 'so-xay-dung' }, '2025-03-01'),
      told('AgencyDissolved', { agency: 'bao' }, '2025-03-02'),
    ];
    expect(wordsOf(...facts)).toEqual([
      [
        'Sở Giao thông vận tải sáp nhập vào Sở Xây dựng; còn 2 phân công chưa được chuyển giao hoặc chấm dứt',
        'Sở Giao thông vận tải merged into Sở Xây dựng; 2 assignments not yet transferred or ended',
      ],
      [
        'Báo Nghệ An giải thể; còn 1 phân công chưa được chuyển giao hoặc chấm dứt',
        'Báo Nghệ An was dissolved; 1 assignment not yet transferred or ended',
      ],
    ]);
  });

  it('says a new name, kind or code of a unit that remains the same', () => {
    expect(
      wordsOf(
        told('CommuneRenamed', { commune: 'que-son', name: 'Mường Nọc' }, '2020-01-01'),
        told(
          'CommuneRenamed',
          { commune: 'hoa-son', name: 'Hòa Sơn', code: '17648' },
          '2020-01-02',
        ),
        told(
          'CommuneRenamed',
          { commune: 'nga-my', name: 'Nga My', kind: 'thiTran' },
          '2020-01-03',
        ),
        told('AgencyRenamed', { agency: 'bao', name: 'Báo và Đài Nghệ An' }, '2020-01-04'),
      ),
    ).toEqual([
      [
        'xã Quế Sơn (16763) đổi tên thành xã Mường Nọc (16763)',
        'Quế Sơn commune (16763) renamed Mường Nọc commune (16763)',
      ],
      ['xã Hòa Sơn (17647) đổi mã thành 17648', 'Hòa Sơn commune (17647) has the code 17648'],
      [
        'xã Nga My (16907) đổi tên thành thị trấn Nga My (16907)',
        'Nga My commune (16907) renamed Nga My township (16907)',
      ],
      ['Báo Nghệ An đổi tên thành Báo và Đài Nghệ An', 'Báo Nghệ An renamed Báo và Đài Nghệ An'],
    ]);
  });

  it('tells of splits, moves and ends', () => {
    expect(
      wordsOf(
        told('CommuneSplit', { commune: 'hoa-son', into: ['nga-my', 'moi'] }, '2013-01-01'),
        told('CommuneMoved', { commune: 'que-son', district: 'ky-son' }, '2013-01-02'),
        told('CommuneMoved', { commune: 'nga-my', district: 'ky-son' }, '2013-01-03'),
        told('CommuneMoved', { commune: 'nga-my' }, '2013-01-04'),
        told('DistrictDissolved', { district: 'ky-son' }, '2013-01-05'),
        told('AgencyDissolved', { agency: 'bao' }, '2013-01-06'),
        told('CommuneMoved', { commune: 'nga-my' }, '2013-01-07'),
      ).map(([vi]) => vi),
    ).toEqual([
      'xã Hòa Sơn (17647) chia tách vào xã Nga My (16907), xã moi',
      'xã Quế Sơn (16763) về huyện Kỳ Sơn',
      'xã Nga My (16907) chuyển từ huyện Tương Dương sang huyện Kỳ Sơn',
      'xã Nga My (16907) không còn thuộc huyện Kỳ Sơn',
      'huyện Kỳ Sơn kết thúc hoạt động',
      'Báo Nghệ An giải thể',
      'xã Nga My (16907) không thuộc huyện nào',
    ]);
  });

  it('leaves out what happened before the first day of the summary', () => {
    expect(linesOf([told('AgencyDissolved', { agency: 'bao' }, '2011-12-31')])).toEqual([]);
  });
});
