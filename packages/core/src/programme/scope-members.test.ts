import { describe, it } from 'vitest';
import { fact, given } from '../../test/given.ts';
import {
  CommuneDelisted,
  CommuneListed,
  DistrictDelisted,
  DistrictListed,
  ScopeDefined,
  ScopeEnded,
} from './events.ts';
import { DelistCommune, DelistDistrict, ListCommune, ListDistrict } from './scope-commands.ts';

const scope = 'mien-tay-2012';
const stream = `scope-${scope}`;
const list = { scope, kind: 'programme', name: 'Các xã nghèo miền Tây' } as const;
const defined = (kind: 'programme' | 'poorDistricts' | 'difficultCommunes' = 'programme') =>
  fact(ScopeDefined, '2012-04-20', { ...list, kind });
const ended = (on: string) => fact(ScopeEnded, on, { scope });
const commune = 'keng-du';
const listed = (on: string) => fact(CommuneListed, on, { scope, commune });
const delisted = (on: string) => fact(CommuneDelisted, on, { scope, commune });
const communes = { [commune]: ['2012-01-01', '2025-07-01'] } as const;
const district = 'ky-son';
const districts = { [district]: ['2012-01-01', '2025-07-01'] } as const;
const districtListed = (on: string) => fact(DistrictListed, on, { scope, district });
const districtDelisted = (on: string) => fact(DistrictDelisted, on, { scope, district });

describe('a commune is listed', () => {
  const enter = { scope, commune, on: '2012-04-20' };

  it('while scope and commune exist', () => {
    given(defined())
      .knowing({ communes })
      .when(ListCommune, enter)
      .records(stream, listed('2012-04-20'));
    given().knowing({ communes }).when(ListCommune, enter).refuses('UnknownScope', { scope });
    given(defined()).when(ListCommune, enter).refuses('UnknownCommune', { commune });
    given(defined())
      .knowing({ communes })
      .when(ListCommune, { ...enter, on: '2025-07-01' })
      .refuses('OutsideCommuneLife', {
        id: commune,
        name: 'Tên keng-du',
        on: '2025-07-01',
        from: '2012-01-01',
        until: '2025-07-01',
      });
    given(defined(), ended('2022-07-29'))
      .knowing({ communes })
      .when(ListCommune, { ...enter, on: '2022-07-29' })
      .refuses(
        'OutsideScopeLife',
        { scope, on: '2022-07-29', from: '2012-04-20', until: '2022-07-29' },
        /ended on 2022-07-29/,
      );
    given(defined(), ended('2022-07-29'))
      .knowing({ communes })
      .when(ListCommune, { ...enter, on: '2012-04-19' })
      .refuses(
        'OutsideScopeLife',
        { scope, on: '2012-04-19', from: '2012-04-20', until: '2022-07-29' },
        /holds only from 2012-04-20/,
      );
  });

  it('in a list that takes communes', () => {
    given(defined('poorDistricts'))
      .knowing({ communes })
      .when(ListCommune, enter)
      .refuses('WrongKindOfMember', { scope, kind: 'poorDistricts', member: 'commune' });
    given(defined('difficultCommunes'))
      .knowing({ communes })
      .when(ListCommune, enter)
      .records(stream, listed('2012-04-20'));
  });

  it('once at a time', () => {
    const again = (on: string, ...before: ReturnType<typeof listed>[]) =>
      given(defined(), ...before)
        .knowing({ communes })
        .when(ListCommune, { ...enter, on });
    const clash = (on: string, listedOn: string) =>
      ['AlreadyListed', { scope, member: commune, on, listedOn }] as const;
    again('2014-01-01', listed('2012-04-20')).refuses(...clash('2014-01-01', '2012-04-20'));
    again('2012-04-20', listed('2012-04-20')).refuses(...clash('2012-04-20', '2012-04-20'));
    // Recorded late: it is listed from 2014 on already.
    again('2013-01-01', listed('2014-01-01')).refuses(...clash('2013-01-01', '2014-01-01'));
    again('2016-01-01', listed('2012-04-20'), delisted('2015-01-01')).records(
      stream,
      listed('2016-01-01'),
    );
    again('2015-01-01', listed('2012-04-20'), delisted('2015-01-01')).records(
      stream,
      listed('2015-01-01'),
    );
    again('2014-01-01', listed('2012-04-20'), delisted('2015-01-01')).refuses(
      ...clash('2014-01-01', '2012-04-20'),
    );
    // An earlier spell that ended before this one began.
    again('2016-01-01', listed('2018-01-01')).refuses(...clash('2016-01-01', '2018-01-01'));
    again('2012-05-01', listed('2018-01-01'), delisted('2019-01-01')).refuses(
      ...clash('2012-05-01', '2018-01-01'),
    );
  });

  it('whatever became of others', () => {
    const other = fact(CommuneListed, '2012-04-20', { scope, commune: 'my-ly' });
    given(defined(), other, districtListed('2012-04-20'))
      .knowing({ communes })
      .when(ListCommune, enter)
      .records(stream, listed('2012-04-20'));
  });
});

describe('a commune is delisted', () => {
  const leave = (on: string, ...before: ReturnType<typeof listed>[]) =>
    given(defined(), ...before).when(DelistCommune, { scope, commune, on });
  const clash = (on: string) => ['NotListed', { scope, member: commune, on }] as const;

  it('when it is in the list, since a day before', () => {
    leave('2015-01-01', listed('2012-04-20')).records(stream, delisted('2015-01-01'));
    leave('2015-01-01').refuses(...clash('2015-01-01'));
    leave('2012-04-20', listed('2012-04-20')).refuses(...clash('2012-04-20'));
    leave('2013-01-01', listed('2014-01-01')).refuses(...clash('2013-01-01'));
    leave('2016', listed('2012-04-20'), delisted('2015')).refuses(...clash('2016'));
    given().when(DelistCommune, { scope, commune, on: '2015' }).refuses('UnknownScope', { scope });
  });

  it('by the last day that a date can mean, as the list is read', () => {
    leave('2013-01-01', listed('2012')).records(stream, delisted('2013-01-01'));
    leave('2012-12-31', listed('2012')).refuses(...clash('2012-12-31'));
    leave('2013', listed('2013-06-01')).records(stream, delisted('2013'));
  });

  it('once', () => {
    leave('2014-01-01', listed('2012-04-20'), delisted('2015-01-01')).refuses('AlreadyDelisted', {
      scope,
      member: commune,
      on: '2014-01-01',
      delistedOn: '2015-01-01',
    });
    // Between two spells whose end was not recorded.
    leave('2014-01-01', listed('2012-04-20'), delisted('2013-01-01'), listed('2013-06-01')).records(
      stream,
      delisted('2014-01-01'),
    );
  });

  it('also when it has ended: lists are redrawn behind mergers', () => {
    given(defined(), listed('2012-04-20'))
      .knowing({ communes })
      .when(DelistCommune, { scope, commune, on: '2025-08-01' })
      .records(stream, delisted('2025-08-01'));
  });
});

describe('a district', () => {
  const enter = { scope, district, on: '2013-01-01' };

  it('is listed while it exists, in a list that takes districts, once at a time', () => {
    for (const kind of ['poorDistricts', 'programme'] as const) {
      given(defined(kind))
        .knowing({ districts })
        .when(ListDistrict, enter)
        .records(stream, districtListed('2013-01-01'));
    }
    given(defined('difficultCommunes'))
      .knowing({ districts })
      .when(ListDistrict, enter)
      .refuses('WrongKindOfMember', { scope, kind: 'difficultCommunes', member: 'district' });
    given(defined()).when(ListDistrict, enter).refuses('UnknownDistrict', { district });
    given().knowing({ districts }).when(ListDistrict, enter).refuses('UnknownScope', { scope });
    given(defined(), districtListed('2012-05-01'))
      .knowing({ districts })
      .when(ListDistrict, enter)
      .refuses('AlreadyListed', {
        scope,
        member: district,
        on: '2013-01-01',
        listedOn: '2012-05-01',
      });
  });

  it('is delisted when it is in the list', () => {
    given(defined(), districtListed('2012-05-01'))
      .when(DelistDistrict, enter)
      .records(stream, districtDelisted('2013-01-01'));
    given(defined(), fact(DistrictListed, '2012-05-01', { scope, district: 'khac' }))
      .when(DelistDistrict, enter)
      .refuses('NotListed', { scope, member: district, on: '2013-01-01' });
    given().when(DelistDistrict, enter).refuses('UnknownScope', { scope });
  });
});
