import { describe, expect, it } from 'vitest';
import { asOf, history, told, viewOf } from '../../../test/history.ts';
import type { LocalDate } from '../../vocabulary/dates/local-date.ts';
import { becameOn, cameFromOn, communesByCode, lineage } from './index.ts';

const commune = (id: string, code: string, name: string, on: string) =>
  told('CommuneRegistered', { commune: id, code, kind: 'xa', name }, on);
const agency = (id: string, name: string) =>
  told('AgencyRegistered', { agency: id, kind: 'provincial', name }, '2012');
const day = (text: string) => text as LocalDate;
const basis = { meta: { document: { document: '831-nq-ubtvqh14', article: 'Điều 1' } } } as const;

const facts = history(
  commune('muong-noc-16762', '16762', 'Mường Nọc', '2011-10-12'),
  commune('que-son-16763', '16763', 'Quế Sơn', '2011-10-12'),
  told('CommuneRenamed', { commune: 'que-son-16763', name: 'Mường Nọc' }, '2020-01-01', basis),
  told('CommuneMerged', { commune: 'muong-noc-16762', into: 'que-son-16763' }, '2020-01-01', basis),
  agency('so-gtvt', 'Sở Giao thông vận tải'),
  agency('so-xay-dung', 'Sở Xây dựng'),
  told('AgencyMerged', { agency: 'so-gtvt', into: 'so-xay-dung' }, '2025-03-01'),
  agency('ubnd-tp-vinh', 'UBND thành phố Vinh'),
  told('AgencyDissolved', { agency: 'ubnd-tp-vinh' }, '2025-07-01'),
);

describe('lineage', () => {
  it('tells of every name and code its days, its act and its document, and who went into whom', () => {
    const at = asOf('2025-07-01');
    expect(viewOf(lineage, facts, at)).toEqual({
      asOf: at,
      communes: {
        identities: [
          {
            unit: 'muong-noc-16762',
            name: 'Mường Nọc',
            kind: 'xa',
            code: '16762',
            from: '2011-10-12',
            until: '2020-01-01',
            ref: 'commune-muong-noc-16762@0',
          },
          {
            unit: 'que-son-16763',
            name: 'Quế Sơn',
            kind: 'xa',
            code: '16763',
            from: '2011-10-12',
            until: '2020-01-01',
            ref: 'commune-que-son-16763@0',
          },
          {
            unit: 'que-son-16763',
            name: 'Mường Nọc',
            kind: 'xa',
            code: '16763',
            from: '2020-01-01',
            ref: 'commune-que-son-16763@1',
            document: { document: '831-nq-ubtvqh14', article: 'Điều 1' },
          },
        ],
        passages: [
          {
            from: 'muong-noc-16762',
            to: 'que-son-16763',
            on: '2020-01-01',
            how: 'merged',
            ref: 'commune-muong-noc-16762@1',
            document: { document: '831-nq-ubtvqh14', article: 'Điều 1' },
          },
        ],
      },
      agencies: {
        identities: [
          {
            unit: 'so-gtvt',
            kind: 'provincial',
            name: 'Sở Giao thông vận tải',
            from: '2012',
            until: '2025-03-01',
            ref: 'agency-so-gtvt@0',
          },
          {
            unit: 'so-xay-dung',
            kind: 'provincial',
            name: 'Sở Xây dựng',
            from: '2012',
            ref: 'agency-so-xay-dung@0',
          },
          {
            unit: 'ubnd-tp-vinh',
            kind: 'provincial',
            name: 'UBND thành phố Vinh',
            from: '2012',
            until: '2025-07-01',
            ref: 'agency-ubnd-tp-vinh@0',
          },
        ],
        passages: [
          {
            from: 'so-gtvt',
            to: 'so-xay-dung',
            on: '2025-03-01',
            how: 'merged',
            ref: 'agency-so-gtvt@1',
          },
        ],
      },
    });
  });

  it('says nothing of what had not happened by the asked day', () => {
    const before = viewOf(lineage, facts, asOf('2019-12-31'));
    expect(before.communes.passages).toEqual([]);
    expect(before.communes.identities.map(({ name, until }) => [name, until])).toEqual([
      ['Mường Nọc', undefined],
      ['Quế Sơn', undefined],
    ]);
  });

  it('follows an agency as it follows a commune; a dissolved one became nothing', () => {
    const { agencies } = viewOf(lineage, facts, asOf('2025-07-01'));
    expect(becameOn(agencies, 'so-gtvt', day('2025-02-28'))).toEqual([
      { unit: 'so-gtvt', whole: true, path: [] },
    ]);
    expect(becameOn(agencies, 'so-gtvt', day('2025-03-01'))).toEqual([
      { unit: 'so-xay-dung', whole: true, path: agencies.passages },
    ]);
    expect(cameFromOn(agencies, 'so-xay-dung', day('2015-01-01')).map((kin) => kin.unit)).toEqual([
      'so-xay-dung',
      'so-gtvt',
    ]);
    expect(becameOn(agencies, 'ubnd-tp-vinh', day('2025-07-01'))).toEqual([]);
    expect(becameOn(agencies, 'khong-co', day('2025-07-01'))).toEqual([]);
  });

  it('tells each way once and ends where communes went round in a circle', () => {
    const circle = history(
      commune('a', '00001', 'A', '2012-01-01'),
      commune('b', '00002', 'B', '2012-01-01'),
      told('CommuneMerged', { commune: 'a', into: 'b' }, '2013-01-01'),
      told('CommuneMerged', { commune: 'b', into: 'a' }, '2013-01-01'),
    );
    const { communes } = viewOf(lineage, circle, asOf('2014-01-01'));
    expect(becameOn(communes, 'a', day('2014-01-01'))).toEqual([]);
    expect(cameFromOn(communes, 'a', day('2012-06-01')).map((kin) => kin.unit)).toEqual(['a', 'b']);
  });

  it('leaves out a name that was replaced on its own first day', () => {
    const corrected = history(
      commune('a', '00001', 'Sai', '2012-01-01'),
      told('CommuneRenamed', { commune: 'a', name: 'Đúng', code: '00002' }, '2012-01-01'),
    );
    const view = viewOf(lineage, corrected, asOf('2014-01-01'));
    expect(view.communes.identities.map(({ name, code }) => [name, code])).toEqual([
      ['Đúng', '00002'],
    ]);
    expect(communesByCode(view, '00001', day('2013-01-01'))).toEqual([]);
  });
});
