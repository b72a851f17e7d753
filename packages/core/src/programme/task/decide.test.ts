import { describe, expect, it } from 'vitest';
import { fact, given } from '../../../test/given.ts';
import * as commands from './commands.ts';
import * as events from './events.ts';

const stream = 'task-nv-1';
const task = 'nv-1';
const on = '2022-06-28';
const known = {
  agencies: { 'so-ldtbxh': ['2011-01-01'] },
  communes: { 'keng-du': ['2011-01-01', '2025-07-01'] },
  districts: { 'ky-son': ['2011-01-01', '2025-07-01'] },
  functions: { 'thuong-truc': ['2012-01-01'] },
  committees: { 'bcd-tinh': ['2012-05-01', '2025-07-01'] },
  documents: { 'tb-439': on },
} as const;
const set = {
  task,
  to: { kind: 'function', id: 'thuong-truc' },
  by: 'UBND tỉnh',
  what: 'Tham mưu kiện toàn Ban Chỉ đạo',
} as const;
const gave = fact(events.TaskGiven, on, set);
const done = fact(events.TaskCompleted, '2022-09-01', { task, outcome: 'Đã trình' });

it('the room has these commands', () => {
  expect(commands.taskCommands.map(({ type }) => type)).toEqual([
    'GiveTask',
    'ReportTask',
    'CompleteTask',
    'WithdrawTask',
  ]);
});

describe('a task is given', () => {
  const give = (to: unknown) =>
    given()
      .knowing(known)
      .when(commands.GiveTask, { ...set, to: to as typeof set.to, on });

  it('with all that is known of it', () => {
    const whole = { ...set, due: '2022-09-30', committee: 'bcd-tinh', document: 'tb-439' };
    given()
      .knowing(known)
      .when(commands.GiveTask, { ...whole, on })
      .records(stream, fact(events.TaskGiven, on, whole));
  });

  it('to a function, an agency, a commune or a district', () => {
    for (const to of [
      { kind: 'function', id: 'thuong-truc' },
      { kind: 'agency', id: 'so-ldtbxh' },
      { kind: 'commune', id: 'keng-du' },
      { kind: 'district', id: 'ky-son' },
    ] as const) {
      give(to).records(stream, fact(events.TaskGiven, on, { ...set, to }));
    }
  });

  it('but to nobody who is unknown', () => {
    give({ kind: 'function', id: 'x' }).refuses('UnknownFunction', { function: 'x' });
    give({ kind: 'agency', id: 'x' }).refuses('UnknownAgency', { agency: 'x' });
    give({ kind: 'commune', id: 'x' }).refuses('UnknownCommune', { commune: 'x' });
    give({ kind: 'district', id: 'x' }).refuses('UnknownDistrict', { district: 'x' });
    given()
      .knowing(known)
      .when(commands.GiveTask, { ...set, on: '2011-12-31' })
      .refuses('TooEarly', { on: '2011-12-31', start: '2012-01-01' });
  });

  it('but not to a person, nor to a unit without its id', () => {
    const { _tag } = commands.GiveTask.codec.decode({ ...set, to: { kind: 'person' }, on });
    expect(_tag).toBe('Left');
    expect(commands.GiveTask.codec.decode({ ...set, to: { kind: 'agency' }, on })._tag).toBe(
      'Left',
    );
  });

  it('once, not due before that day, of a committee and on a document that are known', () => {
    given(gave)
      .knowing(known)
      .when(commands.GiveTask, { ...set, on })
      .refuses('AlreadyOpened', { id: task, on });
    given()
      .knowing(known)
      .when(commands.GiveTask, { ...set, due: '2022-06-27', on })
      .refuses('DueBeforeGiven', { on, due: '2022-06-27' });
    given()
      .knowing(known)
      .when(commands.GiveTask, { ...set, committee: 'x', on })
      .refuses('UnknownMatter', { id: 'x' });
    given()
      .knowing(known)
      .when(commands.GiveTask, { ...set, committee: 'bcd-tinh', on: '2025-07-01' })
      .refuses('OutsideCommitteeLife', {
        id: 'bcd-tinh',
        name: 'Tên bcd-tinh',
        on: '2025-07-01',
        from: '2012-05-01',
        until: '2025-07-01',
      });
    given()
      .knowing(known)
      .when(commands.GiveTask, { ...set, document: 'x', on })
      .refuses('UnknownDocument', { document: 'x' });
  });
});

describe('a task is reported on', () => {
  const what = 'Đã lấy ý kiến';

  it('while it stands, and late for a day before its end', () => {
    given(gave, done)
      .when(commands.ReportTask, { task, what, on: '2022-09-01' })
      .records(stream, fact(events.TaskReported, '2022-09-01', { task, what }));
    given(gave, done)
      .when(commands.ReportTask, { task, what, on: '2022-09-02' })
      .refuses('AlreadyClosed', { id: task, on: '2022-09-01', by: 'TaskCompleted' });
    given().when(commands.ReportTask, { task, what, on }).refuses('UnknownMatter', { id: task });
  });
});

describe('a task ends', () => {
  it('once: done, or taken back', () => {
    given(gave)
      .when(commands.CompleteTask, { task, outcome: 'Đã trình', on: '2022-09-01' })
      .records(stream, done);
    given(gave)
      .when(commands.WithdrawTask, { task, why: 'Không còn cần', on: '2022-09-01' })
      .records(stream, fact(events.TaskWithdrawn, '2022-09-01', { task, why: 'Không còn cần' }));
    given(gave, done)
      .when(commands.WithdrawTask, { task, why: 'Không còn cần', on: '2022-09-02' })
      .refuses('AlreadyClosed', { id: task, on: '2022-09-01', by: 'TaskCompleted' });
    const withdrawn = fact(events.TaskWithdrawn, '2022-09-01', { task, why: 'x' });
    given(gave, withdrawn)
      .when(commands.CompleteTask, { task, outcome: 'Đã trình', on: '2022-09-02' })
      .refuses('AlreadyClosed', { id: task, on: '2022-09-01', by: 'TaskWithdrawn' });
  });

  it('not before it was given, nor before the last report on it', () => {
    given(gave)
      .when(commands.CompleteTask, { task, outcome: 'Đã trình', on: '2022-06-27' })
      .refuses('TooEarly', { on: '2022-06-27', start: on });
    given(gave, fact(events.TaskReported, '2022-09-02', { task, what: 'Đang làm' }))
      .when(commands.CompleteTask, { task, outcome: 'Đã trình', on: '2022-09-01' })
      .refuses('ChangeAfterEnd', {
        id: task,
        on: '2022-09-01',
        change: 'TaskReported',
        changedOn: '2022-09-02',
      });
    given(gave)
      .when(commands.CompleteTask, { task, outcome: 'Đã trình', document: 'x', on })
      .refuses('UnknownDocument', { document: 'x' });
  });
});
