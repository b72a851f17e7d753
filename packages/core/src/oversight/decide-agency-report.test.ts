import { describe, it } from 'vitest';
import { fact, given } from '../../test/given.ts';
import { FileAgencyReport } from './commands.ts';
import { AgencyReportFiled } from './events.ts';

const commune = 'keng-du';
const agency = 'so-gtvt';
const communes = { [commune]: ['2012-01-01', '2025-07-01'], moi: ['2020-01-01'] } as const;
const agencies = { [agency]: ['2012-03-01', '2025-03-01'], moi: ['2020-01-01'] } as const;
const units = { communes, agencies };

describe('an agency reports', () => {
  const stream = `agencyfollowup-${agency}`;
  const report = {
    agency,
    period: '2012',
    lines: [{ commune, help: 'helped' }],
  } as const;
  const on = '2012-12-20';
  const filed = fact(AgencyReportFiled, on, report);
  const file = (more: object, ...before: (typeof filed)[]) =>
    given(...before)
      .knowing(units)
      .when(FileAgencyReport, { ...report, on, ...more });

  it('while it exists, once for a period that has begun', () => {
    file({}).records(stream, filed);
    given()
      .when(FileAgencyReport, { ...report, on })
      .refuses('UnknownAgency', { agency });
    file({ period: '2024', on: '2025-03-01' }).refuses('OutsideAgencyLife', {
      id: agency,
      name: 'Tên so-gtvt',
      on: '2025-03-01',
      from: '2012-03-01',
      until: '2025-03-01',
    });
    file({ period: '2013' }).refuses('PeriodNotBegun', {
      period: '2013',
      on,
      begins: '2013-01-01',
    });
    file({ on: '2013' }, filed).refuses('AlreadyReported', { id: agency, period: '2012', on });
  });

  it('with one line for each commune that existed in the period', () => {
    const line = { commune, help: 'nil' };
    file({ lines: [line, line] }).refuses('LineTwice', { id: commune });
    file({ lines: [{ ...line, commune: 'khac' }] }).refuses('UnknownCommune', { commune: 'khac' });
    file({ lines: [line, { ...line, commune: 'moi' }] }).refuses('CommuneNotInPeriod', {
      id: 'moi',
      name: 'Tên moi',
      period: '2012',
      from: '2020-01-01',
    });
    file({ document: 'bc-1' }).refuses('UnknownDocument', { document: 'bc-1' });
  });
});
