import { describe, expect, it } from 'vitest';
import { history, told } from '../../../test/history.ts';
import type { LocalDate } from '../../vocabulary/dates/local-date.ts';
import type { AgencyId, CommuneId } from '../../vocabulary/ids.ts';
import { applyUnits, unitRegisters } from './registers.ts';
import { agencyNameOn, communeOn } from './unit-names.ts';

const day = (text: string): LocalDate => text as LocalDate;

describe('units over time', () => {
  const units = unitRegisters();
  const facts = history(
    told(
      'CommuneRegistered',
      { commune: 'que-son', code: '16763', kind: 'xa', name: 'Quế Sơn', district: 'que-phong' },
      '2012-01-01',
    ),
    told('CommuneRenamed', { commune: 'que-son', name: 'Kim Sơn', kind: 'thiTran' }, '2024-12-01'),
    // Learned later: it had another name from 2020, while it was still a xã.
    told('CommuneRenamed', { commune: 'que-son', name: 'Mường Nọc' }, '2020-01-01'),
    told('CommuneMoved', { commune: 'que-son' }, '2025-07-01'),
    told('AgencyRegistered', { agency: 'a', kind: 'press', name: 'Báo Nghệ An' }, '2012-01-01'),
    told('AgencyRenamed', { agency: 'a', name: 'Báo và Đài' }, '2025-03'),
  );
  for (const event of facts) applyUnits(units, event);
  const commune = (on: string) => communeOn(units, 'que-son' as CommuneId, day(on));

  it('have the name, kind and code of the day, the first ones before that', () => {
    const first = { name: 'Quế Sơn', kind: 'xa', code: '16763' };
    expect(commune('2011-01-01')).toMatchObject(first);
    expect(commune('2019-12-31')).toMatchObject(first);
    expect(commune('2020-01-01')).toMatchObject({ ...first, name: 'Mường Nọc' });
    expect(commune('2024-12-01')).toMatchObject({ ...first, name: 'Kim Sơn', kind: 'thiTran' });
    const name = (on: string) => agencyNameOn(units, 'a' as AgencyId, day(on));
    expect([name('2011-01-01'), name('2025-03-30'), name('2025-03-31')]).toEqual([
      'Báo Nghệ An',
      'Báo Nghệ An',
      'Báo và Đài',
    ]);
  });

  it('belong to no district once districts have ended', () => {
    expect(commune('2011-01-01').districtId).toBe('que-phong');
    expect(commune('2025-06-30').districtName).toBe('que-phong');
    expect(commune('2025-07-01')).toMatchObject({ districtId: '', districtName: '' });
  });
});
