import { describe, expect, it } from 'vitest';
import { fact, given } from '../../test/given.ts';
import { MoveCommune, RegisterCommune, RenameCommune, territoryCommands } from './commands.ts';
import { CommuneMerged, CommuneMoved, CommuneRegistered, CommuneRenamed } from './events.ts';

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
    register('que-phong', '2025-07-01').refuses(
      'OutsideDistrictLife',
      {
        id: 'que-phong',
        name: 'Tên que-phong',
        on: '2025-07-01',
        from: '2012-01-01',
        until: '2025-07-01',
      },
      /ended on 2025-07-01/,
    );
    register('que-phong', '2025-06').records(stream, registered('2025-06'));
    register('que-phong', '2025-07').refuses(
      'OutsideDistrictLife',
      {
        id: 'que-phong',
        name: 'Tên que-phong',
        on: '2025-07',
        from: '2012-01-01',
        until: '2025-07-01',
      },
      /ended on 2025-07-01/,
    );
    register('que-phong', '2011').refuses(
      'OutsideDistrictLife',
      {
        id: 'que-phong',
        name: 'Tên que-phong',
        on: '2011',
        from: '2012-01-01',
        until: '2025-07-01',
      },
      /registered only from 2012-01-01/,
    );
    register('quy-hop', '2013-03').refuses(
      'OutsideDistrictLife',
      {
        id: 'quy-hop',
        name: 'Tên quy-hop',
        on: '2013-03',
        from: '2013-04-03',
      },
      /registered only from 2013-04-03/,
    );
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
    // What is recorded of a later day is not so yet.
    given(registered(), moved('2025-07-01'))
      .when(MoveCommune, { commune: id, on: '2020-08-01' })
      .records(stream, moved('2020-08-01'));
    given(registered(), moved('2025-07-01'))
      .when(MoveCommune, { commune: id, on: '2025-08-01' })
      .refuses('NothingChanges', { id, on: '2025-08-01' });
  });
});
