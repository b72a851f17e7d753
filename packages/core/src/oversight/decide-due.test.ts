import { describe, it } from 'vitest';
import { fact, given } from '../../test/given.ts';
import type { Draft } from '../event/define-event.ts';
import { SetAgencyDeadline, SetCommuneDeadline } from './report-commands.ts';
import { AgencyReportDue, CommuneReportDue } from './report-events.ts';

const commune = 'keng-du';
const agency = 'so-gtvt';
const units = {
  communes: { [commune]: ['2012-01-01'] },
  agencies: { [agency]: ['2012-03-01', '2025-03-01'] },
  documents: { 'cv-1': '2012-12-01' },
} as const;
const on = '2012-12-01';

describe('a commune is given a deadline', () => {
  const stream = `communefollowup-${commune}`;
  const deadline = { commune, period: '2012', due: '2013-01-10', to: 'district' } as const;
  const set = (more: object, ...before: Draft[]) =>
    given(...before)
      .knowing(units)
      .when(SetCommuneDeadline, { ...deadline, on, ...more });
  const already = fact(CommuneReportDue, on, deadline);

  it('by a day, to somebody, perhaps by a document', () => {
    set({}).records(stream, already);
    set({ document: 'cv-1' }).records(
      stream,
      fact(CommuneReportDue, on, { ...deadline, document: 'cv-1' }),
    );
    set({ document: 'cv-2' }).refuses('UnknownDocument', { document: 'cv-2' });
  });

  it('while it exists in the period', () => {
    given()
      .when(SetCommuneDeadline, { ...deadline, on })
      .refuses('UnknownCommune', { commune });
    set({ period: '2011' }).refuses('CommuneNotInPeriod', {
      id: commune,
      name: 'Tên keng-du',
      period: '2011',
      from: '2012-01-01',
    });
  });

  it('that can be met: not before the period, nor before it was set', () => {
    set({ due: on }).records(stream, fact(CommuneReportDue, on, { ...deadline, due: on }));
    set({ due: '2012-11-30' }).refuses('DueTooEarly', {
      period: '2012',
      due: '2012-11-30',
      earliest: on,
    });
    set({ period: '2013', due: '2012-12-31' }).refuses('DueTooEarly', {
      period: '2013',
      due: '2012-12-31',
      earliest: '2013-01-01',
    });
    set({ period: '2013', due: '2013-01-01' }).records(
      stream,
      fact(CommuneReportDue, on, { ...deadline, period: '2013', due: '2013-01-01' }),
    );
    set({ due: '2013-02-30' }).malformed('due');
  });

  it('to the district while there are districts', () => {
    set({ period: '2025', due: '2025-06-30' }).records(
      stream,
      fact(CommuneReportDue, on, { ...deadline, period: '2025', due: '2025-06-30' }),
    );
    set({ period: '2025', due: '2025-07-01' }).refuses('NoDistrictLevel', {
      on: '2025-07-01',
      endedOn: '2025-07-01',
    });
    const province = { period: '2025', due: '2025-07-01', to: 'province' } as const;
    set(province).records(stream, fact(CommuneReportDue, on, { ...deadline, ...province }));
  });

  it('or another one, of which the latest counts as the one before', () => {
    set({}, already).refuses('AlreadyDue', { period: '2012', due: '2013-01-10' });
    set({ to: 'province' }, already).records(
      stream,
      fact(CommuneReportDue, on, { ...deadline, to: 'province' }),
    );
    const moved = fact(CommuneReportDue, on, { ...deadline, due: '2013-01-20' });
    set({ due: '2013-01-20' }, already).records(stream, moved);
    set({}, already, moved).records(stream, already);
    set({ period: '2012-H2' }, already).records(
      stream,
      fact(CommuneReportDue, on, { ...deadline, period: '2012-H2' }),
    );
  });
});

describe('an agency is given a deadline', () => {
  const stream = `agencyfollowup-${agency}`;
  const deadline = { agency, period: '2012', due: '2013-01-15' } as const;
  const already = fact(AgencyReportDue, on, deadline);
  const set = (more: object, ...before: Draft[]) =>
    given(...before)
      .knowing(units)
      .when(SetAgencyDeadline, { ...deadline, on, ...more });

  it('under the rules of a commune', () => {
    set({}).records(stream, already);
    set({ due: '2013-01-16' }, already).records(
      stream,
      fact(AgencyReportDue, on, { ...deadline, due: '2013-01-16' }),
    );
    set({}, already).refuses('AlreadyDue', { period: '2012', due: '2013-01-15' });
    set({ due: '2012-11-30' }).refuses('DueTooEarly', {
      period: '2012',
      due: '2012-11-30',
      earliest: on,
    });
    set({ period: '2026', due: '2027-01-15' }).refuses('AgencyNotInPeriod', {
      id: agency,
      name: 'Tên so-gtvt',
      period: '2026',
      from: '2012-03-01',
      until: '2025-03-01',
    });
    set({ document: 'cv-2' }).refuses('UnknownDocument', { document: 'cv-2' });
    set({ agency: 'khac' }).refuses('UnknownAgency', { agency: 'khac' });
  });
});
