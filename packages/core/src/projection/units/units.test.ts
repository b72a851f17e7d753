import { describe, expect, it } from 'vitest';
import { recorded } from '../../../test/record.ts';
import type { DomainEvent } from '../../catalogue/domain-event.ts';
import { always } from '../../vocabulary/dates/as-of.ts';
import type { LocalDate } from '../../vocabulary/dates/local-date.ts';
import { foldAll } from '../projection.ts';
import { communesMeant, communesMeantOn, units } from './units.ts';

const events: readonly DomainEvent[] = [
  recorded(
    'DistrictRegistered',
    { district: 'que-phong', code: '415', kind: 'huyen', name: 'Quế Phong' },
    { stream: 'district-que-phong', effectiveOn: '2011' },
  ),
  recorded(
    'CommuneRegistered',
    {
      commune: 'que-son-16763',
      code: '16763',
      kind: 'xa',
      name: 'Quế Sơn',
      district: 'que-phong',
    },
    { stream: 'commune-que-son-16763', effectiveOn: '2011-10-12' },
  ),
  recorded(
    'CommuneRenamed',
    { commune: 'que-son-16763', name: 'Mường Nọc' },
    { stream: 'commune-que-son-16763', version: 1, effectiveOn: '2020-01-01' },
  ),
  recorded(
    'CommuneRegistered',
    { commune: 'muong-noc-16762', code: '16762', kind: 'xa', name: 'Mường Nọc' },
    { stream: 'commune-muong-noc-16762', effectiveOn: '2011-10-12' },
  ),
  recorded(
    'CommuneMerged',
    { commune: 'muong-noc-16762', into: 'que-son-16763' },
    { stream: 'commune-muong-noc-16762', version: 1, effectiveOn: '2020-01-01' },
  ),
  recorded(
    'AgencyRegistered',
    { agency: 'so-gtvt', kind: 'provincial', name: 'Sở Giao thông vận tải' },
    { stream: 'agency-so-gtvt', effectiveOn: '2012' },
  ),
];
const on = (day: string) =>
  units.view(foldAll(units, events), { ...always, effectiveOn: day as LocalDate });

describe('the registers of units', () => {
  it('give each unit as it was on the day', () => {
    expect(on('2019-12-31').communes).toEqual([
      {
        commune: 'muong-noc-16762',
        name: 'Mường Nọc',
        kind: 'xa',
        code: '16762',
        district: '',
        from: '2011-10-12',
        known: [{ name: 'Mường Nọc', code: '16762', from: '2011-10-12' }],
      },
      {
        commune: 'que-son-16763',
        name: 'Quế Sơn',
        kind: 'xa',
        code: '16763',
        district: 'Quế Phong',
        from: '2011-10-12',
        known: [
          { name: 'Quế Sơn', code: '16763', from: '2011-10-12' },
          { name: 'Mường Nọc', code: '16763', from: '2020-01-01' },
        ],
      },
    ]);
    expect(on('2019-12-31').districts).toEqual([
      { district: 'que-phong', name: 'Quế Phong', kind: 'huyen', code: '415', from: '2011' },
    ]);
    expect(on('2019-12-31').agencies).toEqual([
      { agency: 'so-gtvt', name: 'Sở Giao thông vận tải', kind: 'provincial', from: '2012' },
    ]);
  });

  it('give the end of a unit from its day on', () => {
    const [ended, stays] = on('2020-01-01').communes;
    expect([ended?.name, ended?.end]).toEqual([
      'Mường Nọc',
      { on: '2020-01-01', how: 'merged', into: ['que-son-16763'] },
    ]);
    expect([stays?.name, stays?.end]).toEqual(['Mường Nọc', undefined]);
  });

  it('find every commune a person may mean', () => {
    const ids = (text: string) => communesMeant(on('2022-06-28'), text).map((c) => c.commune);
    expect(ids('que-son-16763')).toEqual(['que-son-16763']);
    expect(ids('16762')).toEqual(['muong-noc-16762']);
    expect(ids('xã Mường Nọc')).toEqual(['muong-noc-16762', 'que-son-16763']);
    expect(ids('QUẾ SƠN')).toEqual(['que-son-16763']);
    expect(ids('Keng Đu')).toEqual([]);
  });

  it('find who bore a name or a code on a day, where several bore it over time', () => {
    const all = on('2199-12-31');
    const ids = (text: string, day: string) =>
      communesMeantOn(all, text, day as LocalDate).map(({ commune }) => commune);
    expect(communesMeant(all, 'Mường Nọc')).toHaveLength(2);
    expect(ids('Mường Nọc', '2019-12-31')).toEqual(['muong-noc-16762']);
    expect(ids('Mường Nọc', '2020-01-01')).toEqual(['que-son-16763']);
    expect(ids('muong-noc-16762', '2020-01-01')).toEqual(['muong-noc-16762']);
    expect(ids('Quế Sơn', '2020-01-01')).toEqual(['que-son-16763']);
    expect(ids('Mường Nọc', '2010-01-01')).toHaveLength(2);
    expect(ids('Atlantis', '2020-01-01')).toEqual([]);
  });
});
