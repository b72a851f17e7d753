import { describe, expect, it } from 'vitest';
import { history, told } from '../../../test/history.ts';
import type { LocalDate } from '../../vocabulary/dates/local-date.ts';
import { applyScopes, communesInScope, type ScopeRegister } from './scopes.ts';

const day = (text: string): LocalDate => text as LocalDate;

describe('the scope of the programme', () => {
  it('is all its lists that hold on the day; without one, it is not known', () => {
    const scopes: ScopeRegister = new Map();
    const listed = (scope: string, commune: string, on: string) =>
      told('CommuneListed', { scope, commune }, on);
    const facts = history(
      told('ScopeDefined', { scope: 's1', kind: 'programme', name: 'Miền Tây' }, '2012-04-20'),
      listed('s1', 'x', '2012-04-20'),
      listed('s1', 'y', '2012-04-20'),
      told('CommuneDelisted', { scope: 's1', commune: 'y' }, '2015-01-01'),
      told('DistrictListed', { scope: 's1', district: 'ky-son' }, '2012-04-20'),
      told(
        'ScopeDefined',
        { scope: 's2', kind: 'difficultCommunes', name: 'Khu vực III' },
        '2012-04-20',
      ),
      listed('s2', 'w', '2012-04-20'),
      told('ScopeDefined', { scope: 's3', kind: 'programme', name: 'Đặc biệt' }, '2014-01-01'),
      listed('s3', 'z', '2014-01-01'),
      listed('s3', 'x', '2014-01-01'),
      told('ScopeEnded', { scope: 's1' }, '2022-07-29'),
    );
    for (const event of facts) applyScopes(scopes, event);
    const on = (text: string) => communesInScope(scopes, day(text));
    expect(on('2012-04-19')).toBeUndefined();
    expect(on('2013-01-01')).toEqual(['x', 'y']);
    expect(on('2014-01-01')).toEqual(['x', 'y', 'z']);
    expect(on('2015-01-01')).toEqual(['x', 'z']);
    expect(on('2022-07-29')).toEqual(['x', 'z']);
  });
});
