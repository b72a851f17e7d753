import { describe, it } from 'vitest';
import { fact, given } from '../../test/given.ts';
import { DissolveDistrict, RegisterDistrict } from './commands.ts';
import { DistrictDissolved, DistrictRegistered } from './events.ts';

const kySon = { district: 'ky-son', code: '417', kind: 'huyen', name: 'Kỳ Sơn' } as const;
const registered = (on: string) => fact(DistrictRegistered, on, kySon);
const dissolved = (on: string) => fact(DistrictDissolved, on, { district: 'ky-son' });

describe('a district is registered', () => {
  it('once', () => {
    given()
      .when(RegisterDistrict, { ...kySon, on: '2012-01-01' })
      .records('district-ky-son', registered('2012-01-01'));
    given(registered('2012-01-01'))
      .when(RegisterDistrict, { ...kySon, on: '2013-01-01' })
      .refuses('UnitAlreadyRegistered', { id: 'ky-son', from: '2012-01-01' });
  });

  it('with a date and known fields only', () => {
    given()
      .when(RegisterDistrict, { ...kySon, code: '41', on: '2012-13' })
      .malformed('code', 'on');
    const inverted = { ...kySon, on: '2012', commune: 'keng-du-16822' };
    given().when(RegisterDistrict, inverted).malformed('commune');
  });
});

describe('a district is dissolved', () => {
  const end = { district: 'ky-son', on: '2025-07-01' };

  it('when it is registered', () => {
    given(registered('2012-01-01'))
      .when(DissolveDistrict, end)
      .records('district-ky-son', dissolved('2025-07-01'));
    given().when(DissolveDistrict, end).refuses('UnknownDistrict', { district: 'ky-son' });
  });

  it('once, whatever the day', () => {
    given(registered('2012-01-01'), dissolved('2025-07-01'))
      .when(DissolveDistrict, { ...end, on: '2024-01-01' })
      .refuses('UnitAlreadyEnded', { id: 'ky-son', end: '2025-07-01' });
  });

  it('behind its first day', () => {
    given(registered('2012-01-01'))
      .when(DissolveDistrict, { ...end, on: '2011-12-31' })
      .refuses('OutsideDistrictLife', {
        id: 'ky-son',
        name: 'Kỳ Sơn',
        on: '2011-12-31',
        from: '2012-01-01',
      });
    given(registered('2012-01-01'))
      .when(DissolveDistrict, { ...end, on: '2012-01-01' })
      .refuses('TooEarly', { on: '2012-01-01', start: '2012-01-02' });
    given(registered('2012-01-01'))
      .when(DissolveDistrict, { ...end, on: '2012-01-02' })
      .records('district-ky-son', dissolved('2012-01-02'));
  });
});
