import { describe, expect, it } from 'vitest';
import { asOf, history, type Told, told, viewOf } from '../../../test/history.ts';
import { given } from '../../../test/small-province/help.ts';
import type { LocalDate } from '../../vocabulary/dates/local-date.ts';
import { tenYearSummary } from './ten-year-summary.ts';

const summaryOf = (day: string, ...facts: readonly Told[]) =>
  viewOf(tenYearSummary({ from: '2012-01-01' as LocalDate }), history(facts), asOf(day));

const district = (id: string, code: string, name: string): Told =>
  told('DistrictRegistered', { district: id, code, kind: 'huyen', name }, '2012-01-01');
const commune = (id: string, code: string, name: string, of: string): Told =>
  told('CommuneRegistered', { commune: id, code, kind: 'xa', name, district: of }, '2012-01-01');
const units: readonly Told[] = [
  district('ky-son', '417', 'Kỳ Sơn'),
  district('hoang-mai', '432', 'Hoàng Mai'),
  commune('x', '00001', 'Đồng Văn', 'ky-son'),
  commune('y', '00002', 'Châu Tiến', 'ky-son'),
];
const assigned = (agency: string, communeId: string): Told =>
  told(
    'AssignmentMade',
    {
      assignment: `${agency}~${communeId}~1`,
      agency,
      commune: communeId,
      form: 'assigned',
      role: 'help',
      basis: { document: 'd' },
    },
    '2012-04-20',
  );

describe('what a district received', () => {
  it('is what its communes received while they were its own', () => {
    const { byDistrict } = summaryOf(
      '2025-12-31',
      ...units,
      told('CommuneMoved', { commune: 'x', district: 'hoang-mai' }, '2013-04-03'),
      told('CommuneMoved', { commune: 'x' }, '2025-07-01'),
      given('a', 'x', 'g1', '2013-04-02', { value: 1 }),
      given('a', 'x', 'g2', '2013-04-03', { value: 2 }),
      given('a', 'x', 'g3', '2025-07-01', { value: 4 }),
      given('a', 'y', 'g1', '2014-01-01', { value: 8 }),
    );
    expect(byDistrict.map((row) => [row.district, row.name, row.delivered.value])).toEqual([
      ['', '', 4],
      ['hoang-mai', 'Hoàng Mai', 2],
      ['ky-son', 'Kỳ Sơn', 9],
    ]);
  });
});

describe('what a kind of agency delivered', () => {
  it('puts an agency that nobody registered under "other"', () => {
    const { byAgencyKind } = summaryOf(
      '2012-12-31',
      told('AgencyRegistered', { agency: 'b', kind: 'bank', name: 'B' }, '2012-01-01'),
      given('a', 'x', 'g1', '2012-06-01', { value: 1 }),
      given('b', 'x', 'g1', '2012-06-01', { value: 2 }),
    );
    expect(Object.entries(byAgencyKind).map(([kind, amount]) => [kind, amount?.value])).toEqual([
      ['bank', 2],
      ['other', 1],
    ]);
  });
});

describe('agencies and communes with several on the other side', () => {
  it('come with the most first, then by name', () => {
    const { agenciesWithSeveral, communesWithSeveral } = summaryOf(
      '2012-12-31',
      ...units,
      ...['a', 'b', 'c'].map((agency) =>
        told(
          'AgencyRegistered',
          { agency, kind: 'bank', name: { a: 'Đài', b: 'Công an', c: 'Ban' }[agency] ?? '' },
          '2012-01-01',
        ),
      ),
      assigned('a', 'x'),
      assigned('a', 'y'),
      assigned('b', 'x'),
      assigned('b', 'y'),
      assigned('b', 'z'),
      assigned('c', 'x'),
      assigned('c', 'y'),
    );
    expect(agenciesWithSeveral.map((line) => [line.id, line.others.map(({ id }) => id)])).toEqual([
      ['b', ['y', 'x', 'z']],
      ['c', ['y', 'x']],
      ['a', ['y', 'x']],
    ]);
    expect(communesWithSeveral.map((line) => [line.name, line.others.length])).toEqual([
      ['Châu Tiến', 3],
      ['Đồng Văn', 3],
    ]);
  });
});

describe('volunteers', () => {
  it('count gifts without a value, and nothing of a joint gift that counts elsewhere', () => {
    const voluntary = (agency: string, contribution: string, more: object) =>
      told(
        'VoluntaryHelpDelivered',
        {
          contribution,
          agency,
          commune: 'x',
          kind: 'living',
          form: 'goods',
          fund: 'staff',
          stream: 'donation',
          evidence: 'E1',
          ...more,
        },
        '2012-06-01',
      );
    const joint = { value: 80, joint: { gift: 'j', share: 'notSplit' } } as const;
    const summary = summaryOf(
      '2012-12-31',
      voluntary('v', 'v1', {}),
      voluntary('v', 'v2', joint),
      voluntary('v', 'v3', { value: 5 }),
      voluntary('u', 'v1', { value: 7, stream: 'budget' }),
      given('a', 'x', 'g1', '2012-06-01', joint),
    );
    expect(summary.volunteers).toEqual([
      {
        agency: 'v',
        name: 'v',
        gifts: 3,
        value: { value: 5, reconstructed: 0, events: ['voluntary-v~x@2'] },
      },
    ]);
    expect(summary.totals.delivered.value).toBe(80);
    expect(summary.totals.unvalued.value).toBe(0);
  });

  it('are those of the span only', () => {
    const on = (day: string, contribution: string) =>
      told(
        'VoluntaryHelpDelivered',
        {
          contribution,
          agency: 'v',
          commune: 'x',
          kind: 'living',
          form: 'goods',
          fund: 'staff',
          stream: 'donation',
          evidence: 'E1',
          value: 1,
        },
        day,
      );
    const { volunteers } = summaryOf('2012-12-31', on('2011-12-31', 'v1'), on('2012-01-01', 'v2'));
    expect(volunteers.map((line) => [line.gifts, line.value.value])).toEqual([[1, 1]]);
  });
});
