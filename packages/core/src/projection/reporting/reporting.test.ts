import { describe, expect, it } from 'vitest';
import type { Book } from '../../../test/book.ts';
import { assigned, communeReports, pair } from '../../../test/flags-fixture.ts';
import { asOf, viewOf } from '../../../test/history.ts';
import { defaultPolicy } from '../../policy/index.ts';
import { always } from '../../vocabulary/dates/as-of.ts';
import { reporting } from './reporting.ts';
import type { CommuneReportLine } from './view.ts';

const view = (history: Book, on: string) =>
  viewOf(reporting(defaultPolicy), history.facts, asOf(on));
const { agency, commune } = pair;
const of = { commune, period: '2012' } as const;
const ofAgency = { agency, period: '2012' } as const;
const district = 'UBND huyện Quỳ Hợp';

/** The commune's line for 2012. */
const line = (history: Book, on: string): CommuneReportLine => {
  const found = view(history, on).communes.filter(({ period }) => period === '2012');
  expect(found).toHaveLength(1);
  return found[0] as CommuneReportLine;
};

describe('a report that is owed', () => {
  it('is missing once its day is over, and reminders wait for it', () => {
    const history = assigned();
    const first = history.add('CommuneReminded', '2013-01-05', of);
    const second = history.add('CommuneReminded', '2013-02-01', of);
    expect(view(history, '2013-02-14')).toEqual({
      asOf: asOf('2013-02-14'),
      policy: { id: 'mac-dinh', version: 1 },
      communes: [
        {
          commune,
          communeName: 'Hạ Sơn',
          district: '',
          districtName: '',
          period: '2012',
          due: { day: '2013-01-15', setBy: 'policy' },
          status: 'missing',
          daysLate: 30,
          reminders: [
            { on: '2013-01-05', event: first, days: 40, answered: false },
            { on: '2013-02-01', event: second, days: 13, answered: false },
          ],
          nilLines: [],
          checks: [],
          waiting: { at: 'commune', since: '2013-01-15', days: 30 },
        },
        {
          commune,
          communeName: 'Hạ Sơn',
          district: '',
          districtName: '',
          period: '2013',
          due: { day: '2014-01-15', setBy: 'policy' },
          status: 'notDue',
          daysLate: 0,
          reminders: [],
          nilLines: [],
          checks: [],
        },
      ],
      districts: [
        {
          district: '',
          districtName: '',
          period: '2012',
          communes: 1,
          notDue: 0,
          onTime: 0,
          late: 0,
          missing: 1,
          waiting: { commune: 1, district: 0, province: 0 },
        },
        {
          district: '',
          districtName: '',
          period: '2013',
          communes: 1,
          notDue: 1,
          onTime: 0,
          late: 0,
          missing: 0,
          waiting: { commune: 0, district: 0, province: 0 },
        },
      ],
      agencies: [
        {
          agency,
          agencyName: 'Kho bạc Nhà nước Nghệ An',
          period: '2012',
          due: { day: '2013-01-15', setBy: 'policy' },
          status: 'missing',
          daysLate: 30,
          reminders: [],
        },
        {
          agency,
          agencyName: 'Kho bạc Nhà nước Nghệ An',
          period: '2013',
          due: { day: '2014-01-15', setBy: 'policy' },
          status: 'notDue',
          daysLate: 0,
          reminders: [],
        },
      ],
      bothSides: [],
    });
  });

  it('is in time on its last day, late on the next', () => {
    const filed = (on: string) => {
      const history = assigned();
      communeReports(history, on, 'helped');
      const { status, daysLate } = line(history, '2013-06-01');
      return `${status} ${daysLate}`;
    };
    expect(filed('2013-01-15')).toBe('onTime 0');
    expect(filed('2013-01-16')).toBe('late 1');
    const open = (on: string) => line(assigned(), on).status;
    expect([open('2013-01-15'), open('2013-01-16')]).toEqual(['notDue', 'missing']);
  });

  it('is due on the day that was set, the latest set for that period', () => {
    const history = assigned();
    history.add('CommuneReportDue', '2012-11-01', { ...of, due: '2013-01-05', to: 'district' });
    const set = history.add('CommuneReportDue', '2012-12-01', {
      ...of,
      due: '2013-01-31',
      to: 'province',
    });
    history.add('AgencyReportDue', '2012-12-01', { ...ofAgency, due: '2013-02-28' });
    expect(line(history, '2013-01-31')).toMatchObject({
      due: { day: '2013-01-31', setBy: 'deadline', event: set },
      to: 'province',
      status: 'notDue',
    });
    expect(line(history, '2013-02-01').status).toBe('missing');
    expect(view(history, '2013-02-28').agencies[0]?.status).toBe('notDue');
    expect(view(history, '2013-03-02').agencies[0]).toMatchObject({
      status: 'missing',
      daysLate: 2,
    });
  });

  it('answers the reminders before it, which waited so long', () => {
    const history = assigned();
    history.add('CommuneReminded', '2013-02-01', of);
    communeReports(history, '2013-02-11', 'nil');
    history.add('AgencyReminded', '2013-02-01', ofAgency);
    history.add('AgencyReportFiled', '2013-01-20', { ...ofAgency, lines: [] });
    const found = view(history, '2013-06-01');
    expect(found.communes[0]?.reminders.map(({ days, answered }) => [days, answered])).toEqual([
      [10, true],
    ]);
    expect(found.communes[0]?.nilLines).toEqual([
      { agency, agencyName: 'Kho bạc Nhà nước Nghệ An' },
    ]);
    expect(found.agencies[0]?.reminders.map(({ days, answered }) => [days, answered])).toEqual([
      [0, false],
    ]);
  });

  it('is one for the year, unless shorter periods hold all its days in force', () => {
    const history = assigned(); // from 20/4
    communeReports(history, '2012-07-05', 'helped', '2012-H1');
    const periods = () =>
      view(history, '2012-12-31').communes.map(({ period, status }) => `${period} ${status}`);
    expect(periods()).toEqual(['2012 notDue', '2012-H1 onTime']);
    history.add('CommuneReportDue', '2012-10-01', {
      commune,
      period: '2012-H2',
      due: '2012-12-20',
      to: 'district',
    });
    expect(periods()).toEqual(['2012-H1 onTime', '2012-H2 missing']);
  });

  it('is owed by nobody who was never part of an assignment, nor after its end', () => {
    const history = assigned();
    history.add('AssignmentEnded', '2013-01-01', {
      assignment: 'kho-bac~ha-son-17092~1',
      reason: 'replaced',
    });
    const found = view(history, '2015-01-01');
    expect(found.communes.map(({ period }) => period)).toEqual(['2012']);
    expect(found.agencies.map(({ period }) => period)).toEqual(['2012']);
  });
});

describe('the way of a report up', () => {
  const filedTo = (to: 'district' | 'province') => {
    const history = assigned();
    history.add('CommuneReportFiled', '2013-01-10', { ...of, to, lines: [] });
    return history;
  };
  const at = (history: Book) => {
    const { waiting } = line(history, '2013-03-01');
    return waiting && `${waiting.at} since ${waiting.since}, ${waiting.days} days`;
  };
  const check = (history: Book, on: string, result: 'confirmed' | 'returned', by = district) =>
    history.add('CommuneReportVerified', on, { ...of, by, result });

  it('waits with the district until it is sent on, whatever the district says of it', () => {
    const history = filedTo('district');
    expect(at(history)).toBe('district since 2013-01-10, 50 days');
    check(history, '2013-01-15', 'confirmed');
    expect(at(history)).toBe('district since 2013-01-10, 50 days');
    const sent = history.add('CommuneReportForwarded', '2013-01-20', {
      ...of,
      by: district,
      to: 'province',
    });
    expect(at(history)).toBe('province since 2013-01-20, 40 days');
    expect(line(history, '2013-03-01').forwarded).toEqual({
      on: '2013-01-20',
      by: district,
      event: sent,
    });
    check(history, '2013-02-01', 'confirmed', 'Sở LĐTBXH');
    expect(at(history)).toBeUndefined();
  });

  it('goes back to the commune when it is returned, and from there where it was', () => {
    const history = filedTo('district');
    check(history, '2013-01-15', 'returned');
    expect(at(history)).toBe('commune since 2013-01-15, 45 days');
    check(history, '2013-01-25', 'confirmed');
    expect(at(history)).toBe('district since 2013-01-25, 35 days');
  });

  it('is short where the commune reports to the province', () => {
    const history = filedTo('province');
    expect(at(history)).toBe('province since 2013-01-10, 50 days');
    const back = history.add('CommuneReportVerified', '2013-01-15', {
      ...of,
      by: 'Sở LĐTBXH',
      result: 'returned',
      note: 'Thiếu dòng về Kho bạc',
    });
    expect(at(history)).toBe('commune since 2013-01-15, 45 days');
    const done = check(history, '2013-01-25', 'confirmed', 'Sở LĐTBXH');
    expect(at(history)).toBeUndefined();
    expect(line(history, '2013-03-01').checks).toEqual([
      {
        on: '2013-01-15',
        by: 'Sở LĐTBXH',
        result: 'returned',
        note: 'Thiếu dòng về Kho bạc',
        event: back,
      },
      { on: '2013-01-25', by: 'Sở LĐTBXH', result: 'confirmed', event: done },
    ]);
  });
});

describe('both sides of the same help', () => {
  const said = (byCommune?: 'helped' | 'nil', byAgency?: 'helped' | 'nil') => {
    const history = assigned();
    const events: string[] = [];
    if (byAgency !== undefined) {
      events.push(
        history.add('AgencyReportFiled', '2013-01-10', {
          ...ofAgency,
          lines: [{ commune, help: byAgency }],
        }),
      );
    }
    if (byCommune !== undefined) events.push(communeReports(history, '2013-01-10', byCommune));
    return { rows: view(history, '2013-03-01').bothSides, events };
  };

  it('agree or contradict, or one of them alone says so', () => {
    const { rows, events } = said('nil', 'helped');
    expect(rows).toEqual([
      {
        agency,
        agencyName: 'Kho bạc Nhà nước Nghệ An',
        commune,
        communeName: 'Hạ Sơn',
        period: '2012',
        saidByCommune: 'nil',
        saidByAgency: 'helped',
        agreement: 'contradict',
        events,
      },
    ]);
    expect(said('helped', 'helped').rows[0]?.agreement).toBe('agree');
    expect(said('nil', 'nil').rows[0]?.agreement).toBe('agree');
    expect(said('helped').rows[0]?.agreement).toBe('communeOnly');
    expect(said(undefined, 'helped').rows[0]?.agreement).toBe('agencyOnly');
    expect(said().rows).toEqual([]);
  });

  it('are compared by year: help in one half is help in the year', () => {
    const history = assigned();
    communeReports(history, '2012-07-05', 'helped', '2012-H1');
    communeReports(history, '2013-01-05', 'nil', '2012-H2');
    history.add('AgencyReportFiled', '2013-01-10', {
      ...ofAgency,
      lines: [{ commune, help: 'helped' }],
    });
    expect(view(history, '2013-03-01').bothSides).toMatchObject([
      { period: '2012', saidByCommune: 'helped', saidByAgency: 'helped', agreement: 'agree' },
    ]);
  });
});

it('districts count their communes, as they belonged at the end of the period', () => {
  const history = assigned();
  for (const [id, name] of [
    ['quy-hop', 'Quỳ Hợp'],
    ['quy-chau', 'Quỳ Châu'],
  ] as const) {
    history.add(
      'DistrictRegistered',
      '2000-01-01',
      { district: id, code: '420', kind: 'huyen', name },
      { stream: `district-${id}` },
    );
  }
  history.add('CommuneMoved', '2012-01-01', { commune, district: 'quy-hop' });
  history.add('CommuneMoved', '2013-06-01', { commune, district: 'quy-chau' });
  communeReports(history, '2013-01-20', 'helped');
  const rows = view(history, '2014-03-01').districts;
  expect(
    rows.map(
      (row) => `${row.period} ${row.districtName}: ${row.late} late, ${row.missing} missing`,
    ),
  ).toEqual([
    '2012 Quỳ Hợp: 1 late, 0 missing',
    '2013 Quỳ Châu: 0 late, 1 missing',
    '2014 Quỳ Châu: 0 late, 0 missing',
  ]);
});

it('asked whatever the date, it counts to the last fact and no further', () => {
  const history = assigned();
  history.add('CommuneReminded', '2013-02-01', of);
  const found = viewOf(reporting(defaultPolicy), history.facts, always);
  expect(found.communes.map(({ period, daysLate }) => `${period} ${daysLate}`)).toEqual([
    '2012 17',
    '2013 0',
  ]);
  expect(viewOf(reporting(defaultPolicy), [], always)).toMatchObject({
    communes: [],
    districts: [],
    agencies: [],
    bothSides: [],
  });
});
