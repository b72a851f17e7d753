import { describe, it } from 'vitest';
import { fact, given } from '../../test/given.ts';
import type { Draft } from '../event/define-event.ts';
import { RemindAgency, RemindCommune } from './commands.ts';
import {
  AgencyReminded,
  AgencyReportFiled,
  CommuneReminded,
  CommuneReportFiled,
} from './events.ts';

const commune = 'keng-du';
const agency = 'so-gtvt';
const communes = { [commune]: ['2012-01-01', '2025-07-01'], moi: ['2020-01-01'] } as const;
const agencies = { [agency]: ['2012-03-01', '2025-03-01'], moi: ['2020-01-01'] } as const;
const units = { communes, agencies };

// One set of rules for both, so one set of cases.
const reminders = [
  {
    who: 'a commune',
    id: commune,
    unknown: ['UnknownCommune', { commune }],
    outside: ['OutsideCommuneLife', '2012-01-01', '2025-07-01'],
    stream: `communefollowup-${commune}`,
    filed: (on: string, period = '2012') =>
      fact(CommuneReportFiled, on, { commune, period, to: 'district', lines: [] }),
    reminded: (on: string, period = '2012') => fact(CommuneReminded, on, { commune, period }),
    remind: (on: string, more: object, ...before: Draft[]) =>
      given(...before)
        .knowing(units)
        .when(RemindCommune, { commune, period: '2012', on, ...more }),
    blind: (on: string) => given().when(RemindCommune, { commune, period: '2012', on }),
  },
  {
    who: 'an agency',
    id: agency,
    unknown: ['UnknownAgency', { agency }],
    outside: ['OutsideAgencyLife', '2012-03-01', '2025-03-01'],
    stream: `agencyfollowup-${agency}`,
    filed: (on: string, period = '2012') =>
      fact(AgencyReportFiled, on, { agency, period, lines: [] }),
    reminded: (on: string, period = '2012') => fact(AgencyReminded, on, { agency, period }),
    remind: (on: string, more: object, ...before: Draft[]) =>
      given(...before)
        .knowing(units)
        .when(RemindAgency, { agency, period: '2012', on, ...more }),
    blind: (on: string) => given().when(RemindAgency, { agency, period: '2012', on }),
  },
] as const;

describe.each(reminders)('$who is reminded', (reporter) => {
  const { id, stream, filed, reminded, remind } = reporter;

  it('while it exists, of a period that has begun', () => {
    remind('2013-02-01', {}).records(stream, reminded('2013-02-01'));
    const [unknown, details] = reporter.unknown;
    reporter.blind('2013-02-01').refuses(unknown, details);
    const [tag, from, until] = reporter.outside;
    remind(until, {}).refuses(tag, { id, name: `Tên ${id}`, on: until, from, until });
    remind('2012-12-31', { period: '2013' }).refuses('PeriodNotBegun', {
      period: '2013',
      on: '2012-12-31',
      begins: '2013-01-01',
    });
    remind('2013-02-01', { document: 'cv-1' }).refuses('UnknownDocument', { document: 'cv-1' });
  });

  it('not when its report came in before', () => {
    remind('2013-02-01', {}, filed('2013-01-31')).refuses('AlreadyReported', {
      id,
      period: '2012',
      on: '2013-01-31',
    });
    // It came in that day, or later, or perhaps later, or for another period.
    for (const other of [filed('2013-02-01'), filed('2013-03'), filed('2013')]) {
      remind('2013-02-01', {}, other).records(stream, reminded('2013-02-01'));
    }
    remind('2013-02', {}, filed('2013-02-10')).records(stream, reminded('2013-02'));
    remind('2013-02-01', {}, filed('2013-01-01', '2012-H1')).records(
      stream,
      reminded('2013-02-01'),
    );
  });

  it('once a day', () => {
    remind('2013-02-01', {}, reminded('2013-02-01')).refuses('AlreadyReminded', {
      id,
      period: '2012',
      on: '2013-02-01',
    });
    remind('2013-02-02', {}, reminded('2013-02-01')).records(stream, reminded('2013-02-02'));
    remind('2013-02-01', {}, reminded('2013-02-01', '2012-H1')).records(
      stream,
      reminded('2013-02-01'),
    );
  });
});
