import { describe, it } from 'vitest';
import { fact, given } from '../../test/given.ts';
import { MeasureIndicator } from './commands.ts';
import { IndicatorMeasured } from './events.ts';

const rate = {
  indicator: 'poorRate',
  area: 'province',
  areaId: 'Nghệ An',
  standard: 'income2011',
  value: '22.89',
} as const;
const on = '2011-12-31';
const stream = 'indicator-province.nghe-an';
const measured = (more: object = {}, day = on) =>
  fact(IndicatorMeasured, day, { ...rate, ...more });

describe('an indicator is measured', () => {
  it('of a province or the nation, in the stream of its name', () => {
    given()
      .when(MeasureIndicator, { ...rate, on })
      .records(stream, measured());
    given()
      .when(MeasureIndicator, { ...rate, area: 'nation', areaId: 'Việt Nam', on })
      .records('indicator-nation.viet-nam', measured({ area: 'nation', areaId: 'Việt Nam' }));
  });

  it('of a name that can be filed', () => {
    for (const areaId of ['東京', `${'Nghệ An '.repeat(15)}A`]) {
      given()
        .when(MeasureIndicator, { ...rate, areaId, on })
        .refuses('AreaNameMisfit', { area: 'province', areaId });
    }
    const longest = 'A'.repeat(120);
    given()
      .when(MeasureIndicator, { ...rate, areaId: longest, on })
      .records(`indicator-province.${'a'.repeat(120)}`, measured({ areaId: longest }));
  });

  it('of a commune or district that exists on that day', () => {
    const known = {
      communes: { 'keng-du': ['2011-01-01', '2025-07-01'] },
      districts: { 'ky-son': ['2011-01-01', '2025-07-01'] },
    } as const;
    const commune = { ...rate, area: 'commune', areaId: 'keng-du' } as const;
    const district = { ...rate, area: 'district', areaId: 'ky-son' } as const;
    given()
      .knowing(known)
      .when(MeasureIndicator, { ...commune, on })
      .records('indicator-commune.keng-du', fact(IndicatorMeasured, on, commune));
    given()
      .knowing(known)
      .when(MeasureIndicator, { ...district, on })
      .records('indicator-district.ky-son', fact(IndicatorMeasured, on, district));
    given()
      .knowing(known)
      .when(MeasureIndicator, { ...commune, areaId: 'Keng Đu', on })
      .refuses('UnknownCommune', { commune: 'Keng Đu' });
    given()
      .knowing(known)
      .when(MeasureIndicator, { ...district, areaId: 'keng-du', on })
      .refuses('UnknownDistrict', { district: 'keng-du' });
    const late = { on: '2025-12-31', from: '2011-01-01', until: '2025-07-01' };
    given()
      .knowing(known)
      .when(MeasureIndicator, { ...commune, on: '2025-12-31' })
      .refuses('OutsideCommuneLife', { id: 'keng-du', name: 'Tên keng-du', ...late });
    given()
      .knowing(known)
      .when(MeasureIndicator, { ...district, on: '2025-12-31' })
      .refuses('OutsideDistrictLife', { id: 'ky-son', name: 'Tên ky-son', ...late });
  });

  it.each(['-0.01', '100.01', '2289'])('not at %s percent', (value) => {
    given()
      .when(MeasureIndicator, { ...rate, value, on })
      .refuses('RateOutOfRange', { indicator: 'poorRate', value });
  });

  it.each(['0', '100'])('at %s percent', (value) => {
    given()
      .when(MeasureIndicator, { ...rate, value, on })
      .records(stream, measured({ value }));
  });

  it.each(['0', '-5', '1234.5'])('not of %s households', (households) => {
    given()
      .when(MeasureIndicator, { ...rate, households, on })
      .refuses('HouseholdsMisfit', { households });
  });

  it('not published before its day', () => {
    const publish = (publishedOn: string, day: string) =>
      given().when(MeasureIndicator, { ...rate, households: '1428', publishedOn, on: day });
    publish('2011-12-30', on).refuses('PublishedTooEarly', { on, publishedOn: '2011-12-30' });
    publish(on, on).records(stream, measured({ households: '1428', publishedOn: on }));
    publish('2011-11-30', '2011').records(
      stream,
      measured({ households: '1428', publishedOn: '2011-11-30' }, '2011'),
    );
  });

  it('once for a day, a standard and a publication', () => {
    given(measured())
      .when(MeasureIndicator, { ...rate, value: '23', on })
      .refuses('IndicatorAlreadyMeasured', {
        indicator: 'poorRate',
        areaId: 'Nghệ An',
        standard: 'income2011',
        on,
        value: '22.89',
      });
    const others = [
      { indicator: 'nearPoorRate' },
      { standard: 'multi2016' },
      { publishedOn: '2012-02-01' },
      // A name that falls together with the first.
      { areaId: 'Nghê An' },
    ] as const;
    for (const other of others) {
      given(measured())
        .when(MeasureIndicator, { ...rate, ...other, on })
        .records(stream, measured(other));
    }
    given(measured())
      .when(MeasureIndicator, { ...rate, on: '2012-12-31' })
      .records(stream, measured({}, '2012-12-31'));
  });
});
