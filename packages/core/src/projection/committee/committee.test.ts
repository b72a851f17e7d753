import { describe, expect, it } from 'vitest';
import { type Book, book } from '../../../test/book.ts';
import { asOf, viewOf } from '../../../test/history.ts';
import { committee as projection } from './committee.ts';

const committee = 'bcd-tinh';
const view = (history: Book, day: string) => viewOf(projection, history.facts, asOf(day));
const stream = `committee-${committee}`;

const office = (): Book => {
  const history = book();
  for (const [agency, name] of [
    ['so-ldtbxh', 'Sở LĐTB&XH'],
    ['so-nnmt', 'Sở NN&MT'],
  ] as const) {
    history.add('AgencyRegistered', '2012-01-01', { agency, kind: 'provincial', name });
  }
  return history;
};

const founded = (): Book => {
  const history = office();
  history.add('CommitteeEstablished', '2012-05-01', {
    committee,
    name: 'Ban Chỉ đạo cấp tỉnh',
    standingBody: 'so-ldtbxh',
    document: 'qd-1',
  });
  return history;
};

const seat = (history: Book, day: string, member: string, role: 'head' | 'deputy' | 'member') =>
  history.add('MemberAppointed', day, {
    committee,
    member,
    person: `Ông ${member}`,
    role,
    position: 'Giám đốc Sở',
    document: 'qd-1',
  });

describe('who sat on a committee on a day', () => {
  it('is told by role, with office, day and document; and who had been relieved', () => {
    const history = founded();
    const b = seat(history, '2012-05-01', 'b', 'member');
    const a = history.add('MemberAppointed', '2012-05-01', {
      committee,
      member: 'a',
      person: 'Ông A',
      role: 'head',
      position: 'Phó Chủ tịch UBND tỉnh',
      agency: 'so-ldtbxh',
    });
    const left = history.add('MemberRelieved', '2015-01-01', {
      committee,
      member: 'a',
      why: 'Nghỉ hưu',
      document: 'qd-2',
    });
    const c = seat(history, '2015-01-01', 'c', 'head');
    const ungiven = { position: 'Giám đốc Sở' };
    const seatB = {
      member: 'b',
      person: 'Ông b',
      role: 'member',
      ...ungiven,
      appointed: { on: '2012-05-01', document: 'qd-1', event: b },
    };
    const seatA = {
      member: 'a',
      person: 'Ông A',
      role: 'head',
      position: 'Phó Chủ tịch UBND tỉnh',
      agency: { agency: 'so-ldtbxh', name: 'Sở LĐTB&XH' },
      appointed: { on: '2012-05-01', event: a },
    };
    const whole = {
      committee,
      name: 'Ban Chỉ đạo cấp tỉnh',
      standingBody: { agency: 'so-ldtbxh', name: 'Sở LĐTB&XH' },
      established: { on: '2012-05-01', document: 'qd-1', event: `${stream}@0` },
      reorganisations: [],
    };
    expect(view(history, '2014-12-31').committees).toEqual([
      { ...whole, members: [seatA, seatB], former: [] },
    ]);
    expect(view(history, '2015-01-01').committees).toEqual([
      {
        ...whole,
        members: [
          {
            member: 'c',
            person: 'Ông c',
            role: 'head',
            ...ungiven,
            appointed: { on: '2015-01-01', document: 'qd-1', event: c },
          },
          seatB,
        ],
        former: [
          {
            ...seatA,
            relieved: { on: '2015-01-01', document: 'qd-2', why: 'Nghỉ hưu', event: left },
          },
        ],
      },
    ]);
    expect(view(history, '2012-04-30').committees).toEqual([]);
  });

  it('is nobody after its end; the last to leave stand first', () => {
    const history = founded();
    seat(history, '2012-05-01', 'a', 'member');
    seat(history, '2012-05-01', 'b', 'deputy');
    seat(history, '2012-05-01', 'c', 'head');
    history.add('MemberRelieved', '2013-01-01', { committee, member: 'c' });
    const end = history.add('CommitteeDissolved', '2025-07-01', { committee, why: 'Hợp nhất' });
    const [then] = view(history, '2025-07-01').committees;
    expect(then?.dissolved).toEqual({ on: '2025-07-01', why: 'Hợp nhất', event: end });
    expect(then?.members).toEqual([]);
    expect(then?.former.map(({ member, relieved }) => [member, relieved?.on])).toEqual([
      ['b', undefined],
      ['a', undefined],
      ['c', '2013-01-01'],
    ]);
    expect(view(history, '2025-06-30').committees[0]?.members.length).toBe(2);
  });

  it('goes with its name and standing body of the day, and the end of that body', () => {
    const history = founded();
    const what = 'Kiện toàn';
    const one = history.add('CommitteeReorganised', '2022-06-28', {
      committee,
      what,
      name: 'Ban Chỉ đạo giảm nghèo',
    });
    history.add('AgencyDissolved', '2025-03-01', { agency: 'so-ldtbxh' });
    const two = history.add('CommitteeReorganised', '2025-04-01', {
      committee,
      what,
      standingBody: 'so-nnmt',
      document: 'qd-3',
    });
    const on = (day: string) => view(history, day).committees[0];
    history.add('CommitteeReorganised', '2026-01-01', { committee, what, name: 'Ban Chỉ đạo mới' });
    expect(on('2026-01-01')?.name).toBe('Ban Chỉ đạo mới');
    expect(on('2022-06-27')?.name).toBe('Ban Chỉ đạo cấp tỉnh');
    expect(on('2025-03-31')).toMatchObject({
      name: 'Ban Chỉ đạo giảm nghèo',
      standingBody: {
        agency: 'so-ldtbxh',
        name: 'Sở LĐTB&XH',
        ended: { on: '2025-03-01', how: 'dissolved', into: [], ref: 'agency-so-ldtbxh@1' },
      },
      reorganisations: [{ on: '2022-06-28', what, event: one }],
    });
    expect(on('2025-04-01')).toMatchObject({
      name: 'Ban Chỉ đạo giảm nghèo',
      standingBody: { agency: 'so-nnmt', name: 'Sở NN&MT' },
      reorganisations: [
        { on: '2022-06-28', what, event: one },
        { on: '2025-04-01', what, document: 'qd-3', event: two },
      ],
    });
  });

  it('is told of every committee, in the order of their names', () => {
    const history = founded();
    history.add('CommitteeEstablished', '2012-05-29', {
      committee: 'bcd-so-gtvt',
      name: 'Ban Chỉ đạo Sở',
      agency: 'so-nnmt',
      standingBody: 'so-nnmt',
    });
    expect(
      view(history, '2013-01-01').committees.map(({ name, agency }) => [name, agency?.agency]),
    ).toEqual([
      ['Ban Chỉ đạo cấp tỉnh', undefined],
      ['Ban Chỉ đạo Sở', 'so-nnmt'],
    ]);
  });
});

describe('the tasks', () => {
  const task = {
    task: 'nv-1',
    to: { kind: 'function', id: 'thuong-truc' },
    by: 'UBND tỉnh',
    what: 'Tham mưu kiện toàn Ban Chỉ đạo',
    due: '2022-09-30',
    committee,
  } as const;
  const given = (): Book => {
    const history = office();
    history.add('FunctionEntrusted', '2012-01-01', {
      function: 'thuong-truc',
      name: 'Thường trực giảm nghèo',
      agency: 'so-ldtbxh',
    });
    history.add('TaskGiven', '2022-06-28', { ...task, document: 'tb-439' });
    return history;
  };
  const on = (history: Book, day: string) => view(history, day).tasks;

  it('are open, then overdue, then done, with their days', () => {
    const history = given();
    const report = history.add('TaskReported', '2022-08-01', { task: 'nv-1', what: 'Đang làm' });
    const done = history.add('TaskCompleted', '2022-10-10', { task: 'nv-1', outcome: 'Đã trình' });
    const whole = {
      ...task,
      to: {
        ...task.to,
        name: 'Thường trực giảm nghèo',
        holding: {
          status: 'held',
          agency: 'so-ldtbxh',
          agencyName: 'Sở LĐTB&XH',
          on: '2012-01-01',
          event: 'function-thuong-truc@0',
        },
      },
      given: { on: '2022-06-28', document: 'tb-439', event: 'task-nv-1@0' },
    };
    const reports = [{ on: '2022-08-01', what: 'Đang làm', event: report }];
    expect(on(history, '2022-06-27')).toEqual([]);
    expect(on(history, '2022-06-28')).toEqual([
      { ...whole, status: 'open', days: 0, daysOverdue: 0, reports: [] },
    ]);
    expect(on(history, '2022-09-30')).toEqual([
      { ...whole, status: 'open', days: 94, daysOverdue: 0, reports },
    ]);
    expect(on(history, '2022-10-01')).toEqual([
      { ...whole, status: 'overdue', days: 95, daysOverdue: 1, reports },
    ]);
    expect(on(history, '2023-01-01')).toEqual([
      {
        ...whole,
        status: 'completed',
        days: 104,
        daysOverdue: 10,
        reports,
        end: { on: '2022-10-10', text: 'Đã trình', event: done },
      },
    ]);
  });

  it('are never overdue when they were taken back', () => {
    const history = given();
    const end = history.add('TaskWithdrawn', '2022-11-01', { task: 'nv-1', why: 'Không còn cần' });
    expect(on(history, '2023-01-01')).toMatchObject([
      {
        status: 'withdrawn',
        days: 126,
        daysOverdue: 0,
        end: { on: '2022-11-01', text: 'Không còn cần', event: end },
      },
    ]);
  });

  it('stand in the order of their giving', () => {
    const history = given();
    const { due: _, ...open } = task;
    history.add('TaskGiven', '2012-01-01', { ...open, task: 'nv-3' });
    history.add('TaskGiven', '2022-06-28', { ...open, task: 'nv-0' });
    expect(on(history, '2023-01-01').map(({ task: id, status }) => [id, status])).toEqual([
      ['nv-3', 'open'],
      ['nv-0', 'open'],
      ['nv-1', 'overdue'],
    ]);
  });
});
