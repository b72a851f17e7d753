import { describe, expect, it } from 'vitest';
import { fact, given } from '../../../test/given.ts';
import * as commands from './commands.ts';
import * as events from './events.ts';

const stream = 'direction-cd-1';
const direction = 'cd-1';
const on = '2013-04-01';
const known = {
  agencies: { 'so-gtvt': ['2011-01-01'] },
  communes: { 'keng-du': ['2011-01-01'] },
  documents: { 'cv-1': on },
} as const;
const agency = { kind: 'agency', id: 'so-gtvt' } as const;
const commune = { kind: 'commune', id: 'keng-du' } as const;
const set = { direction, by: 'Chủ tịch UBND tỉnh', to: [agency], what: 'Thực hiện phân công' };
const issued = fact(events.DirectionIssued, on, set);
const issue = (more: object) =>
  given()
    .knowing(known)
    .when(commands.IssueDirection, { ...set, ...more, on });

it('the room has these commands', () => {
  expect(commands.directionCommands.map(({ type }) => type)).toEqual([
    'IssueDirection',
    'FollowDirection',
    'WithdrawDirection',
  ]);
});

describe('a direction is issued', () => {
  it('to several at once, with what it answers', () => {
    const whole = {
      ...set,
      to: [agency, commune],
      due: '2013-05-01',
      document: 'cv-1',
      because: {
        flag: { flag: 'N', agency: 'so-gtvt', commune: 'keng-du', period: '2012' },
      } as const,
    };
    issue(whole).records(stream, fact(events.DirectionIssued, on, whole));
  });

  it('once, and to somebody', () => {
    given(issued)
      .knowing(known)
      .when(commands.IssueDirection, { ...set, on })
      .refuses('AlreadyOpened', { id: direction, on });
    issue({ to: [] }).refuses('NoAddressee', { direction });
    issue({ to: [agency, commune, agency] }).refuses('AddresseeTwice', {
      direction,
      addressee: 'agency so-gtvt',
    });
    issue({ to: [agency, { kind: 'commune', id: 'x' }] }).refuses('UnknownCommune', {
      commune: 'x',
    });
  });

  it('with a day that can be kept, a document that is recorded, a cause that is named', () => {
    issue({ due: '2013-03-31' }).refuses('DueBeforeGiven', { on, due: '2013-03-31' });
    issue({ document: 'x' }).refuses('UnknownDocument', { document: 'x' });
    issue({ because: {} }).refuses('CauseMissing', {});
  });
});

describe('a direction is followed', () => {
  const what = 'Đã làm việc với xã';
  const withdrawn = fact(events.DirectionWithdrawn, '2013-06-01', { direction, why: 'x' });

  it('as often as it is reported, until it was withdrawn', () => {
    const followed = fact(events.DirectionFollowed, '2013-05-01', { direction, what });
    given(issued, followed)
      .when(commands.FollowDirection, { direction, what, on: '2013-05-01' })
      .records(stream, followed);
    given(issued, withdrawn)
      .when(commands.FollowDirection, { direction, what, on: '2013-06-02' })
      .refuses('AlreadyClosed', { id: direction, on: '2013-06-01', by: 'DirectionWithdrawn' });
    given()
      .when(commands.FollowDirection, { direction, what, on })
      .refuses('UnknownMatter', { id: direction });
    given(issued)
      .when(commands.FollowDirection, { direction, what, on: '2013-03-31' })
      .refuses('TooEarly', { on: '2013-03-31', start: on });
  });

  it('is withdrawn once, behind what followed it', () => {
    given(issued)
      .when(commands.WithdrawDirection, { direction, why: 'x', on: '2013-06-01' })
      .records(stream, withdrawn);
    given(issued, withdrawn)
      .when(commands.WithdrawDirection, { direction, why: 'x', on: '2013-06-01' })
      .refuses('AlreadyClosed', { id: direction, on: '2013-06-01', by: 'DirectionWithdrawn' });
    given(issued, fact(events.DirectionFollowed, '2013-07', { direction, what }))
      .when(commands.WithdrawDirection, { direction, why: 'x', on: '2013-06-01' })
      .refuses('ChangeAfterEnd', {
        id: direction,
        on: '2013-06-01',
        change: 'DirectionFollowed',
        changedOn: '2013-07',
      });
  });
});
