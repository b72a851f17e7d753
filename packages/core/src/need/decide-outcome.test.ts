import { describe, it } from 'vitest';
import { fact, given } from '../../test/given.ts';
import { MeasureOutcome } from './commands.ts';
import { OutcomeMeasured } from './events.ts';

const commune = 'keng-du';
const agency = 'so-gtvt';
const stream = `need-${commune}`;
const units = {
  communes: { [commune]: ['2012-01-01', '2025-07-01'] },
  agencies: { [agency]: ['2012-01-01', '2025-03-01'] },
} as const;
const gone = {
  OutsideCommuneLife: { id: commune, name: 'Tên keng-du', from: '2012-01-01', until: '2025-07-01' },
  OutsideAgencyLife: { id: agency, name: 'Tên so-gtvt', from: '2012-01-01', until: '2025-03-01' },
};

describe('an outcome is measured', () => {
  const outcome = {
    agency,
    commune,
    indicator: 'Đàn dê',
    unit: 'con',
    baseline: '80',
    actual: '120',
    qualifier: 'over',
  } as const;
  const on = '2015-01-24';
  const measured = fact(OutcomeMeasured, on, outcome);

  it('in a commune that exists, of an agency that was there before', () => {
    given()
      .knowing(units)
      .when(MeasureOutcome, { ...outcome, on })
      .records(stream, measured);
    given()
      .when(MeasureOutcome, { ...outcome, on })
      .refuses('UnknownCommune', { commune });
    given()
      .knowing({ communes: units.communes })
      .when(MeasureOutcome, { ...outcome, on })
      .refuses('UnknownAgency', { agency });
    given()
      .knowing(units)
      .when(MeasureOutcome, { ...outcome, on: '2025-07-01' })
      .refuses('OutsideCommuneLife', { ...gone.OutsideCommuneLife, on: '2025-07-01' });
    given()
      .knowing({ ...units, agencies: { [agency]: ['2015-02-01'] } })
      .when(MeasureOutcome, { ...outcome, on })
      .refuses('TooEarly', { on, start: '2015-02-01' });
  });

  it('also of an agency that has ended: its help goes on working', () => {
    given()
      .knowing(units)
      .when(MeasureOutcome, { ...outcome, on: '2025-05-01' })
      .records(stream, fact(OutcomeMeasured, '2025-05-01', outcome));
  });

  it('on a document that is recorded', () => {
    given()
      .knowing(units)
      .when(MeasureOutcome, { ...outcome, document: 'bc-1', on })
      .refuses('UnknownDocument', { document: 'bc-1' });
  });

  it('once a day for each agency and result', () => {
    given(measured)
      .knowing(units)
      .when(MeasureOutcome, { ...outcome, actual: '121', on })
      .refuses('OutcomeAlreadyMeasured', { agency, commune, indicator: 'Đàn dê', on });
    given(measured)
      .knowing(units)
      .when(MeasureOutcome, { ...outcome, on: '2015-01-25' })
      .records(stream, fact(OutcomeMeasured, '2015-01-25', outcome));
    given(measured)
      .knowing(units)
      .when(MeasureOutcome, { ...outcome, indicator: 'Đàn bò', on })
      .records(stream, fact(OutcomeMeasured, on, { ...outcome, indicator: 'Đàn bò' }));
    given(measured)
      .knowing({ ...units, agencies: { khac: ['2012-01-01'] } })
      .when(MeasureOutcome, { ...outcome, agency: 'khac', on })
      .records(stream, fact(OutcomeMeasured, on, { ...outcome, agency: 'khac' }));
  });
});
