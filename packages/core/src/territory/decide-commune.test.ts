import { describe, expect, it } from 'vitest';
import { fact, given } from '../../test/given.ts';
import {
  MergeCommune,
  MoveCommune,
  RegisterCommune,
  RenameCommune,
  SplitCommune,
  territoryCommands,
} from './commands.ts';
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
const districts = {
  'que-phong': ['2012-01-01', '2025-07-01'],
  'quy-hop': ['2013-04-03'],
} as const;
const outside = { id, name: 'Quế Sơn' };

it('the room has these commands', () => {
  expect(territoryCommands.map(({ type }) => type)).toEqual([
    'RegisterDistrict',
    'DissolveDistrict',
    'RegisterCommune',
    'RenameCommune',
    'MoveCommune',
    'MergeCommune',
    'SplitCommune',
  ]);
});

describe('a commune is registered', () => {
  it('in a district, or in none', () => {
    given()
      .knowing({ districts })
      .when(RegisterCommune, { ...queSon, district: 'que-phong', on: '2012-01-01' })
      .records(stream, registered());
    given()
      .when(RegisterCommune, { ...queSon, on: '2025-07-01' })
      .records(stream, fact(CommuneRegistered, '2025-07-01', queSon));
  });

  it('once', () => {
    given(registered())
      .when(RegisterCommune, { ...queSon, on: '2012-01-01' })
      .refuses('UnitAlreadyRegistered', { id, from: '2012-01-01' });
  });

  it('in a district that exists on that day', () => {
    const register = (district: string, on: string) =>
      given()
        .knowing({ districts })
        .when(RegisterCommune, { ...queSon, district, on });
    register('ky-son', '2012').refuses('UnknownDistrict', { district: 'ky-son' });
    register('que-phong', '2025-07-01').refuses('OutsideDistrictLife', {
      id: 'que-phong',
      name: 'Tên que-phong',
      on: '2025-07-01',
      from: '2012-01-01',
      until: '2025-07-01',
    });
    register('quy-hop', '2013-03').refuses('OutsideDistrictLife', {
      id: 'quy-hop',
      name: 'Tên quy-hop',
      on: '2013-03',
      from: '2013-04-03',
    });
    // April, on some day: it can have been the third.
    register('quy-hop', '2013-04').records(stream, registered('2013-04', 'quy-hop'));
  });
});

describe('a commune is renamed', () => {
  const rename = { commune: id, name: 'Mường Nọc', on: '2020-01-01' } as const;

  it('in its life', () => {
    given(registered()).when(RenameCommune, rename).records(stream, renamed('2020-01-01'));
    given().when(RenameCommune, rename).refuses('UnknownCommune', { commune: id });
    given(registered())
      .when(RenameCommune, { ...rename, on: '2011-12' })
      .refuses('OutsideCommuneLife', { ...outside, on: '2011-12', from: '2012-01-01' });
    given(registered(), merged('2020-01-01'))
      .when(RenameCommune, rename)
      .refuses('OutsideCommuneLife', {
        ...outside,
        on: '2020-01-01',
        from: '2012-01-01',
        until: '2020-01-01',
      });
  });

  it('also when its end is recorded already: facts come late', () => {
    given(registered(), merged('2025-07-01'))
      .when(RenameCommune, rename)
      .records(stream, renamed('2020-01-01'));
  });

  it('with the reach that partial dates have', () => {
    given(registered('2012'), merged('2020'))
      .when(RenameCommune, { ...rename, on: '2012-02-01' })
      .records(stream, renamed('2012-02-01'));
    given(registered('2012'), merged('2020'))
      .when(RenameCommune, { ...rename, on: '2020-12-30' })
      .records(stream, renamed('2020-12-30'));
    given(registered('2012'), merged('2020'))
      .when(RenameCommune, { ...rename, on: '2020-12-31' })
      .refuses('OutsideCommuneLife', {
        ...outside,
        on: '2020-12-31',
        from: '2012-01-01',
        until: '2020-12-31',
      });
  });

  it('when something changes', () => {
    given(registered())
      .when(RenameCommune, { ...rename, name: 'Quế Sơn', kind: 'xa', code: '16763' })
      .refuses('NothingChanges', { id, on: '2020-01-01' });
    given(registered())
      .when(RenameCommune, { ...rename, name: 'Quế Sơn', kind: 'thiTran' })
      .records(
        stream,
        fact(CommuneRenamed, '2020-01-01', { commune: id, name: 'Quế Sơn', kind: 'thiTran' }),
      );
    given(registered())
      .when(RenameCommune, { ...rename, name: 'Quế Sơn', code: '16762' })
      .records(
        stream,
        fact(CommuneRenamed, '2020-01-01', { commune: id, name: 'Quế Sơn', code: '16762' }),
      );
  });

  it('and so compared with its name on that day, whatever was recorded last', () => {
    const history = [registered(), renamed('2020-01-01'), renamed('2016-01-01', 'Quế Sơn Mới')];
    given(...history)
      .when(RenameCommune, { ...rename, on: '2021-01-01' })
      .refuses('NothingChanges', { id, on: '2021-01-01' });
    given(...history)
      .when(RenameCommune, { ...rename, name: 'Quế Sơn Mới', on: '2021-01-01' })
      .records(stream, renamed('2021-01-01', 'Quế Sơn Mới'));
    given(...history)
      .when(RenameCommune, { ...rename, name: 'Quế Sơn Mới', on: '2018-01-01' })
      .refuses('NothingChanges', { id, on: '2018-01-01' });
  });

  it('and keeps its kind and code through a renaming that gives none', () => {
    const township = fact(CommuneRenamed, '2015', { commune: id, name: 'B', kind: 'thiTran' });
    given(registered(), township, renamed('2016', 'C'))
      .when(RenameCommune, { ...rename, name: 'C', kind: 'thiTran', code: '16763' })
      .refuses('NothingChanges', { id, on: '2020-01-01' });
  });
});

describe('a commune is moved', () => {
  const moved = (on: string, district?: string) =>
    fact(CommuneMoved, on, { commune: id, ...(district !== undefined && { district }) });

  it('to another district, or to none', () => {
    given(registered())
      .knowing({ districts })
      .when(MoveCommune, { commune: id, district: 'quy-hop', on: '2013-04-03' })
      .records(stream, moved('2013-04-03', 'quy-hop'));
    given(registered())
      .when(MoveCommune, { commune: id, on: '2025-07-01' })
      .records(stream, moved('2025-07-01'));
  });

  it('in its life, to a district that exists', () => {
    given().when(MoveCommune, { commune: id, on: '2025' }).refuses('UnknownCommune', {
      commune: id,
    });
    given(registered())
      .knowing({ districts })
      .when(MoveCommune, { commune: id, district: 'quy-hop', on: '2013-04-02' })
      .refuses('OutsideDistrictLife', {
        id: 'quy-hop',
        name: 'Tên quy-hop',
        on: '2013-04-02',
        from: '2013-04-03',
      });
  });

  it('away from where it is', () => {
    given(registered())
      .knowing({ districts })
      .when(MoveCommune, { commune: id, district: 'que-phong', on: '2014-01-01' })
      .refuses('NothingChanges', { id, on: '2014-01-01' });
    given(registered(), moved('2025-07-01'))
      .when(MoveCommune, { commune: id, on: '2025-08-01' })
      .refuses('NothingChanges', { id, on: '2025-08-01' });
  });
});

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
