import { describe, expect, it } from 'vitest';
import { fact, given } from '../../../test/given.ts';
import * as commands from './commands.ts';
import * as events from './events.ts';

const stream = 'committee-bcd-tinh';
const committee = 'bcd-tinh';
const known = {
  agencies: { 'so-ldtbxh': ['2011-01-01', '2025-03-01'], 'so-nnmt': ['2025-03-01'] },
  documents: { 'qd-1': '2012-05-01' },
} as const;
const set = { committee, name: 'Ban Chỉ đạo cấp tỉnh', standingBody: 'so-ldtbxh' };
const established = fact(events.CommitteeEstablished, '2012-05-01', set);
const head = {
  committee,
  member: 'ghe-1',
  person: 'Trần Văn A',
  role: 'head',
  position: 'Phó Chủ tịch UBND tỉnh',
} as const;
const appointed = fact(events.MemberAppointed, '2012-05-01', head);
const committeeOf = (...more: readonly ReturnType<typeof fact>[]) =>
  given(established, ...more).knowing(known);
const dissolved = fact(events.CommitteeDissolved, '2025-07-01', { committee });
const gone = {
  id: 'so-ldtbxh',
  name: 'Tên so-ldtbxh',
  from: '2011-01-01',
  until: '2025-03-01',
} as const;

it('the room has these commands', () => {
  expect(commands.committeeCommands.map(({ type }) => type)).toEqual([
    'EstablishCommittee',
    'ReorganiseCommittee',
    'DissolveCommittee',
    'AppointMember',
    'RelieveMember',
  ]);
});

describe('a committee is established', () => {
  const on = '2012-05-01';

  it('for the province, or for an agency', () => {
    given()
      .knowing(known)
      .when(commands.EstablishCommittee, { ...set, document: 'qd-1', on })
      .records(stream, fact(events.CommitteeEstablished, on, { ...set, document: 'qd-1' }));
    given()
      .knowing(known)
      .when(commands.EstablishCommittee, { ...set, agency: 'so-ldtbxh', on })
      .records(stream, fact(events.CommitteeEstablished, on, { ...set, agency: 'so-ldtbxh' }));
  });

  it('once, by what exists on that day', () => {
    committeeOf()
      .when(commands.EstablishCommittee, { ...set, on })
      .refuses('AlreadyOpened', { id: committee, on });
    given()
      .knowing(known)
      .when(commands.EstablishCommittee, { ...set, on: '2025-03-01' })
      .refuses('OutsideAgencyLife', { ...gone, on: '2025-03-01' });
    given()
      .knowing(known)
      .when(commands.EstablishCommittee, { ...set, agency: 'x', on })
      .refuses('UnknownAgency', { agency: 'x' });
    given()
      .knowing(known)
      .when(commands.EstablishCommittee, { ...set, document: 'x', on })
      .refuses('UnknownDocument', { document: 'x' });
  });
});

describe('a committee is reorganised', () => {
  const what = 'Kiện toàn theo Thông báo 439/TB-UBND';

  it('with another name or standing body, while it exists', () => {
    const change = { committee, what, name: 'Ban Chỉ đạo giảm nghèo', standingBody: 'so-nnmt' };
    committeeOf()
      .when(commands.ReorganiseCommittee, { ...change, on: '2025-03-01' })
      .records(stream, fact(events.CommitteeReorganised, '2025-03-01', change));
  });

  it('but not one that is unknown, not there yet or dissolved', () => {
    const on = '2022-06-28';
    given()
      .when(commands.ReorganiseCommittee, { committee, what, on })
      .refuses('UnknownMatter', { id: committee });
    committeeOf()
      .when(commands.ReorganiseCommittee, { committee, what, on: '2012-04' })
      .refuses('TooEarly', { on: '2012-04', start: '2012-05-01' });
    committeeOf(dissolved)
      .when(commands.ReorganiseCommittee, { committee, what, on: '2025-07-01' })
      .refuses('CommitteeDissolved', { committee, end: '2025-07-01', on: '2025-07-01' });
    committeeOf()
      .when(commands.ReorganiseCommittee, { committee, what, standingBody: 'so-nnmt', on })
      .refuses('OutsideAgencyLife', { id: 'so-nnmt', name: 'Tên so-nnmt', from: '2025-03-01', on });
  });
});

describe('a committee is dissolved', () => {
  it('once, behind everything that is recorded of it', () => {
    committeeOf(appointed)
      .when(commands.DissolveCommittee, { committee, on: '2025-07-01' })
      .records(stream, dissolved);
    committeeOf(dissolved)
      .when(commands.DissolveCommittee, { committee, on: '2025-08-01' })
      .refuses('AlreadyClosed', { id: committee, on: '2025-07-01', by: 'CommitteeDissolved' });
    committeeOf(fact(events.MemberAppointed, '2026-01-01', head))
      .when(commands.DissolveCommittee, { committee, on: '2025-07-01' })
      .refuses('ChangeAfterEnd', {
        id: committee,
        on: '2025-07-01',
        change: 'MemberAppointed',
        changedOn: '2026-01-01',
      });
    given()
      .when(commands.DissolveCommittee, { committee, on: '2025-07-01' })
      .refuses('UnknownMatter', { id: committee });
  });
});

describe('a member is appointed', () => {
  const on = '2017-01-01';
  const deputy = {
    committee,
    member: 'ghe-2',
    person: 'Lê Minh Thông',
    role: 'deputy',
    position: 'Phó Chủ tịch UBND tỉnh',
  } as const;

  it('in a role, by an office', () => {
    committeeOf(appointed)
      .when(commands.AppointMember, { ...deputy, agency: 'so-ldtbxh', on })
      .records(stream, fact(events.MemberAppointed, on, { ...deputy, agency: 'so-ldtbxh' }));
  });

  it('to a seat of its own, and sits once', () => {
    committeeOf(appointed)
      .when(commands.AppointMember, { ...deputy, member: 'ghe-1', on })
      .refuses('SeatTaken', {
        committee,
        member: 'ghe-1',
        person: 'Trần Văn A',
        on: '2012-05-01',
      });
    committeeOf(appointed)
      .when(commands.AppointMember, { ...deputy, person: 'Trần Văn A', on })
      .refuses('AlreadyMember', { person: 'Trần Văn A', member: 'ghe-1', on });
  });

  it('as head only where none sits; the one before may leave on that day', () => {
    const next = { ...deputy, role: 'head' } as const;
    committeeOf(appointed)
      .when(commands.AppointMember, { ...next, on })
      .refuses('HeadAlreadySits', { person: 'Trần Văn A', member: 'ghe-1', on });
    committeeOf(appointed, fact(events.MemberRelieved, on, { committee, member: 'ghe-1' }))
      .when(commands.AppointMember, { ...next, on })
      .records(stream, fact(events.MemberAppointed, on, next));
  });

  it('to a committee that exists, of an agency and on a document that do', () => {
    given()
      .when(commands.AppointMember, { ...deputy, on })
      .refuses('UnknownMatter', { id: committee });
    committeeOf(dissolved)
      .when(commands.AppointMember, { ...deputy, on: '2026' })
      .refuses('CommitteeDissolved', { committee, end: '2025-07-01', on: '2026' });
    committeeOf()
      .when(commands.AppointMember, { ...deputy, agency: 'x', on })
      .refuses('UnknownAgency', { agency: 'x' });
    committeeOf()
      .when(commands.AppointMember, { ...deputy, document: 'x', on })
      .refuses('UnknownDocument', { document: 'x' });
  });

  it('in one of the roles of the list', () => {
    given()
      .when(commands.AppointMember, { ...deputy, role: 'chair' as 'head', on })
      .malformed('role');
  });
});

describe('a member is relieved', () => {
  const leave = { committee, member: 'ghe-1', why: 'Nghỉ hưu' };
  const on = '2019-01-01';
  const relieved = fact(events.MemberRelieved, on, leave);

  it('once, and not before the appointment', () => {
    committeeOf(appointed)
      .when(commands.RelieveMember, { ...leave, on })
      .records(stream, relieved);
    committeeOf(appointed, relieved)
      .when(commands.RelieveMember, { ...leave, on: '2020-01-01' })
      .refuses('AlreadyRelieved', { committee, member: 'ghe-1', on });
    committeeOf(fact(events.MemberAppointed, '2015-01-01', head))
      .when(commands.RelieveMember, { ...leave, on: '2014-12-31' })
      .refuses('TooEarly', { on: '2014-12-31', start: '2015-01-01' });
  });

  it('from a seat that was given, on a document that is recorded', () => {
    committeeOf()
      .when(commands.RelieveMember, { ...leave, on })
      .refuses('UnknownMember', { committee, member: 'ghe-1' });
    committeeOf(appointed)
      .when(commands.RelieveMember, { ...leave, document: 'x', on })
      .refuses('UnknownDocument', { document: 'x' });
  });
});
