import { describe, it } from 'vitest';
import { fact, given } from '../../../test/given.ts';
import { MeasureBaseline, ReportResult, SetTarget } from './commands.ts';
import { BaselineMeasured, ResultReported, TargetSet } from './events.ts';

const commune = 'keng-du';
const agency = 'so-gtvt';
const stream = `need-${commune}`;
const units = {
  communes: { [commune]: ['2012-01-01', '2025-07-01'] },
  agencies: { [agency]: ['2012-01-01', '2025-03-01'] },
} as const;
const goats = { commune, agency, indicator: 'Đàn dê', unit: 'con', value: '80' };
const on = '2012-05-29';

describe('a baseline is measured', () => {
  const measured = fact(BaselineMeasured, on, goats);

  it('once a day for each agency, result and unit', () => {
    given()
      .knowing(units)
      .when(MeasureBaseline, { ...goats, on })
      .records(stream, measured);
    given(measured)
      .knowing(units)
      .when(MeasureBaseline, { ...goats, value: '81', on })
      .refuses('BaselineAlreadyMeasured', {
        agency,
        commune,
        indicator: 'Đàn dê',
        on,
        value: '80',
      });
    given(measured)
      .knowing(units)
      .when(MeasureBaseline, { ...goats, unit: 'hộ', on })
      .records(stream, fact(BaselineMeasured, on, { ...goats, unit: 'hộ' }));
  });

  it('of an agency that was there before, in a commune that exists, on a known document', () => {
    given()
      .when(MeasureBaseline, { ...goats, on })
      .refuses('UnknownCommune', { commune });
    given()
      .knowing({ communes: units.communes })
      .when(MeasureBaseline, { ...goats, on })
      .refuses('UnknownAgency', { agency });
    given()
      .knowing({ ...units, agencies: { [agency]: ['2013-01-01'] } })
      .when(MeasureBaseline, { ...goats, on })
      .refuses('TooEarly', { on, start: '2013-01-01' });
    given()
      .knowing(units)
      .when(MeasureBaseline, { ...goats, document: 'bc-1', on })
      .refuses('UnknownDocument', { document: 'bc-1' });
  });
});

describe('a target is set', () => {
  const target = { ...goats, value: '120', by: '2015-12-31' };
  const set = fact(TargetSet, on, target);

  it('once a day for each agency, result and unit, for a day to come', () => {
    given()
      .knowing(units)
      .when(SetTarget, { ...target, on })
      .records(stream, set);
    given(set)
      .knowing(units)
      .when(SetTarget, { ...target, value: '130', on })
      .refuses('TargetAlreadySet', { agency, commune, indicator: 'Đàn dê', on, value: '120' });
    given()
      .knowing(units)
      .when(SetTarget, { ...target, by: '2012-05-28', on })
      .refuses('DueBeforeSet', { on, by: '2012-05-28' });
    given(set)
      .knowing(units)
      .when(SetTarget, { ...target, value: '130', on: '2013' })
      .records(stream, fact(TargetSet, '2013', { ...target, value: '130' }));
  });

  it('while both exist, on a known document', () => {
    given()
      .when(SetTarget, { ...target, on })
      .refuses('UnknownCommune', { commune });
    given()
      .knowing({ communes: units.communes })
      .when(SetTarget, { ...target, on })
      .refuses('UnknownAgency', { agency });
    given()
      .knowing(units)
      .when(SetTarget, { ...target, document: 'kh-1', on })
      .refuses('UnknownDocument', { document: 'kh-1' });
  });
});

describe('a result is reported', () => {
  const result = {
    commune,
    agency,
    result: 'nha-2014',
    kind: 'housing',
    what: 'Nhà ở cho hộ nghèo',
    quantity: '3',
    unit: 'nhà',
    value: 120_000_000,
    beneficiaries: 3,
    contribution: 'g1',
    period: '2014',
  } as const;
  const reported = fact(ResultReported, on, result);

  it('once under its name, as some of something', () => {
    given()
      .knowing(units)
      .when(ReportResult, { ...result, on })
      .records(stream, reported);
    given(reported)
      .knowing(units)
      .when(ReportResult, { ...result, on: '2015' })
      .refuses('IdTaken', { id: 'nha-2014', commune, on });
    for (const quantity of ['0', '-1']) {
      given()
        .knowing(units)
        .when(ReportResult, { ...result, quantity, on })
        .refuses('QuantityMisfit', { result: 'nha-2014', quantity });
    }
  });

  it('of units that are registered, on a known document', () => {
    given()
      .when(ReportResult, { ...result, on })
      .refuses('UnknownCommune', { commune });
    given()
      .knowing({ communes: units.communes })
      .when(ReportResult, { ...result, on })
      .refuses('UnknownAgency', { agency });
    given()
      .knowing(units)
      .when(ReportResult, { ...result, document: 'bc-1', on })
      .refuses('UnknownDocument', { document: 'bc-1' });
  });
});
