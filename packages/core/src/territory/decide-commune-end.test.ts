import { describe, it } from 'vitest';
import { fact, given } from '../../test/given.ts';
import { MergeCommune, SplitCommune } from './commands.ts';
import {
  CommuneMerged,
  CommuneMoved,
  CommuneRegistered,
  CommuneRenamed,
  CommuneSplit,
} from './events.ts';

const id = 'que-son-16763';
const stream = `commune-${id}`;
const queSon = { commune: id, code: '16763', kind: 'xa', name: 'Quế Sơn' } as const;
const registered = (on = '2012-01-01', district = 'que-phong') =>
  fact(CommuneRegistered, on, { ...queSon, district });
const renamed = (on: string, name = 'Mường Nọc') => fact(CommuneRenamed, on, { commune: id, name });
const merged = (on: string) => fact(CommuneMerged, on, { commune: id, into: 'nga-my' });

describe('a commune is merged', () => {
  const communes = { 'nga-my': ['2020-01-01'], cu: ['2012-01-01', '2020-01-01'] } as const;
  const merge = { commune: id, into: 'nga-my', on: '2020-01-01' };

  it('into one that exists on that day, which may be its first', () => {
    given(registered())
      .knowing({ communes })
      .when(MergeCommune, merge)
      .records(stream, merged('2020-01-01'));
    given(registered()).when(MergeCommune, merge).refuses('UnknownCommune', { commune: 'nga-my' });
    given(registered())
      .knowing({ communes })
      .when(MergeCommune, { ...merge, on: '2019-12-31' })
      .refuses('OutsideCommuneLife', {
        id: 'nga-my',
        name: 'Tên nga-my',
        on: '2019-12-31',
        from: '2020-01-01',
      });
    given(registered())
      .knowing({ communes })
      .when(MergeCommune, { ...merge, into: 'cu' })
      .refuses('OutsideCommuneLife', {
        id: 'cu',
        name: 'Tên cu',
        on: '2020-01-01',
        from: '2012-01-01',
        until: '2020-01-01',
      });
  });

  it('not into itself', () => {
    given(registered())
      .knowing({ communes: { [id]: ['2012-01-01'] } })
      .when(MergeCommune, { ...merge, into: id })
      .refuses('IntoItself', { id });
  });

  it('when it is registered, and behind its first day', () => {
    given()
      .knowing({ communes })
      .when(MergeCommune, merge)
      .refuses('UnknownCommune', { commune: id });
    given(registered('2020-01-01'))
      .knowing({ communes })
      .when(MergeCommune, merge)
      .refuses('TooEarly', { on: '2020-01-01', start: '2020-01-02' });
  });

  it('once, and not after a split', () => {
    given(registered(), merged('2020-01-01'))
      .knowing({ communes })
      .when(MergeCommune, { ...merge, on: '2019' })
      .refuses('UnitAlreadyEnded', { id, end: '2020-01-01' });
    given(registered(), fact(CommuneSplit, '2019', { commune: id, into: ['a', 'b'] }))
      .knowing({ communes })
      .when(MergeCommune, merge)
      .refuses('UnitAlreadyEnded', { id, end: '2019' });
  });

  it('behind every change of it', () => {
    given(registered(), renamed('2020-01-01'))
      .knowing({ communes })
      .when(MergeCommune, merge)
      .refuses('ChangeAfterEnd', {
        id,
        on: '2020-01-01',
        change: 'CommuneRenamed',
        changedOn: '2020-01-01',
      });
    given(registered(), renamed('2019-12-31'), fact(CommuneMoved, '2019', { commune: id }))
      .knowing({ communes })
      .when(MergeCommune, merge)
      .records(stream, merged('2020-01-01'));
    // Some day of 2020 may have been an earlier one.
    given(registered(), fact(CommuneMoved, '2020', { commune: id }))
      .knowing({ communes })
      .when(MergeCommune, { ...merge, on: '2020-01-02' })
      .records(stream, merged('2020-01-02'));
  });
});

describe('a commune is split', () => {
  const communes = { a: ['2012-01-01'], b: ['2025-07-01'] } as const;
  const split = { commune: id, into: ['a', 'b'], on: '2025-07-01' };

  it('into others that exist on that day', () => {
    given(registered())
      .knowing({ communes })
      .when(SplitCommune, split)
      .records(stream, fact(CommuneSplit, '2025-07-01', { commune: id, into: ['a', 'b'] }));
    given(registered())
      .knowing({ communes })
      .when(SplitCommune, { ...split, into: ['a', 'c'] })
      .refuses('UnknownCommune', { commune: 'c' });
    given(registered())
      .knowing({ communes })
      .when(SplitCommune, { ...split, on: '2025-06-30' })
      .refuses('OutsideCommuneLife', {
        id: 'b',
        name: 'Tên b',
        on: '2025-06-30',
        from: '2025-07-01',
      });
  });

  it('into several different ones, and not into itself', () => {
    for (const into of [[], ['a'], ['a', 'a']]) {
      given(registered())
        .knowing({ communes })
        .when(SplitCommune, { ...split, into })
        .refuses('NotSeveralParts', { commune: id, into });
    }
    given(registered())
      .knowing({ communes })
      .when(SplitCommune, { ...split, into: ['a', id] })
      .refuses('IntoItself', { id });
  });

  it('once, and not after a merger', () => {
    given(registered(), merged('2020-01-01'))
      .knowing({ communes })
      .when(SplitCommune, split)
      .refuses('UnitAlreadyEnded', { id, end: '2020-01-01' });
  });
});
