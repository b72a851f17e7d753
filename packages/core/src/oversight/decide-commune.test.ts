import { describe, expect, it } from 'vitest';
import { fact, given } from '../../test/given.ts';
import { FileCommuneReport, oversightCommands } from './commands.ts';
import { CommuneReportFiled } from './events.ts';

const commune = 'keng-du';
const agency = 'so-gtvt';
const communes = { [commune]: ['2012-01-01', '2025-07-01'], moi: ['2020-01-01'] } as const;
const agencies = { [agency]: ['2012-03-01', '2025-03-01'], moi: ['2020-01-01'] } as const;
const units = { communes, agencies };

it('the room has these commands', () => {
  expect(oversightCommands.map(({ type }) => type)).toEqual([
    'FileCommuneReport',
    'RemindCommune',
    'FileAgencyReport',
    'RemindAgency',
    'RequestExplanation',
    'GiveExplanation',
    'AcceptExcuse',
    'Evaluate',
    'Criticise',
    'ConfirmFlag',
    'ClearFlag',
    'SetCommuneDeadline',
    'SetAgencyDeadline',
    'ForwardCommuneReport',
    'VerifyCommuneReport',
  ]);
});

describe('a commune reports', () => {
  const stream = `communefollowup-${commune}`;
  const report = {
    commune,
    period: '2012',
    to: 'district',
    lines: [{ agency, help: 'nil' }],
  } as const;
  const on = '2012-12-10';
  const filed = fact(CommuneReportFiled, on, report);
  const file = (more: object, ...before: (typeof filed)[]) =>
    given(...before)
      .knowing(units)
      .when(FileCommuneReport, { ...report, on, ...more });

  it('which agency helps, and how', () => {
    file({}).records(stream, filed);
    file({ lines: [] }).records(stream, fact(CommuneReportFiled, on, { ...report, lines: [] }));
  });

  it('while it exists', () => {
    given()
      .when(FileCommuneReport, { ...report, on })
      .refuses('UnknownCommune', { commune });
    file({ period: '2025', to: 'province', on: '2025-07-01' }).refuses('OutsideCommuneLife', {
      id: commune,
      name: 'Tên keng-du',
      on: '2025-07-01',
      from: '2012-01-01',
      until: '2025-07-01',
    });
  });

  it('for a period that has begun', () => {
    file({ period: '2013' }).refuses('PeriodNotBegun', {
      period: '2013',
      on,
      begins: '2013-01-01',
    });
    file({ period: '2012-H2', on: '2012-06-30' }).refuses('PeriodNotBegun', {
      period: '2012-H2',
      on: '2012-06-30',
      begins: '2012-07-01',
    });
    file({ period: '2012-H2', on: '2012' }).records(
      stream,
      fact(CommuneReportFiled, '2012', { ...report, period: '2012-H2' }),
    );
    file({ period: '2012-H2', on: '2012-07-01' }).records(
      stream,
      fact(CommuneReportFiled, '2012-07-01', { ...report, period: '2012-H2' }),
    );
  });

  it('once for a period; a correction is the way to change it', () => {
    file({ on: '2013-01-05' }, filed).refuses('AlreadyReported', {
      id: commune,
      period: '2012',
      on,
    });
    file({ period: '2012-H2' }, filed).records(
      stream,
      fact(CommuneReportFiled, on, { ...report, period: '2012-H2' }),
    );
  });

  it('to the district while there are districts', () => {
    const late = { ...report, commune: 'moi', period: '2025', lines: [] } as const;
    const to = (addressee: 'district' | 'province', day: string) =>
      given()
        .knowing(units)
        .when(FileCommuneReport, { ...late, to: addressee, on: day });
    to('district', '2025-06-30').records(
      'communefollowup-moi',
      fact(CommuneReportFiled, '2025-06-30', late),
    );
    to('district', '2025-07-01').refuses('NoDistrictLevel', {
      on: '2025-07-01',
      endedOn: '2025-07-01',
    });
    to('district', '2025').records('communefollowup-moi', fact(CommuneReportFiled, '2025', late));
    to('province', '2025-07-01').records(
      'communefollowup-moi',
      fact(CommuneReportFiled, '2025-07-01', { ...late, to: 'province' }),
    );
  });

  it('with one line for each agency that existed in the period', () => {
    const line = { agency, help: 'helped' } as const;
    file({ lines: [line, { agency: 'moi', help: 'nil' }, { agency, help: 'nil' }] }).refuses(
      'LineTwice',
      { id: agency },
    );
    file({ lines: [line, { agency: 'khac', help: 'nil' }] }).refuses('UnknownAgency', {
      agency: 'khac',
    });
    file({ lines: [line, { agency: 'moi', help: 'nil' }] }).refuses('AgencyNotInPeriod', {
      id: 'moi',
      name: 'Tên moi',
      period: '2012',
      from: '2020-01-01',
    });
    // Merged in March, it helped in the quarter that is reported in April.
    const after = { period: '2025-Q1', on: '2025-04-10' };
    file(after).records(
      stream,
      fact(CommuneReportFiled, '2025-04-10', { ...report, period: '2025-Q1' }),
    );
    file({ period: '2025-03', on: '2025-04-10' }).refuses('AgencyNotInPeriod', {
      id: agency,
      name: 'Tên so-gtvt',
      period: '2025-03',
      from: '2012-03-01',
      until: '2025-03-01',
    });
    file({ period: '2012-03' }).records(
      stream,
      fact(CommuneReportFiled, on, { ...report, period: '2012-03' }),
    );
    const lastDay = { [agency]: ['2012-12-31'] } as const;
    given()
      .knowing({ communes, agencies: lastDay })
      .when(FileCommuneReport, { ...report, on })
      .records(stream, filed);
    file({ period: '2012-02' }).refuses('AgencyNotInPeriod', {
      id: agency,
      name: 'Tên so-gtvt',
      period: '2012-02',
      from: '2012-03-01',
      until: '2025-03-01',
    });
  });

  it('on a document that is recorded, in a period that is one', () => {
    file({ document: 'bc-1' }).refuses('UnknownDocument', { document: 'bc-1' });
    file({ period: '2012-Q5', lines: [{ agency, help: 'some' }] }).malformed(
      'period',
      'lines.0.help',
    );
  });
});
