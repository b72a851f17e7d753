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
import { DefineScope, EndScope } from './scope-commands.ts';

const scope = 'mien-tay-2012';
const stream = `scope-${scope}`;
const list = { scope, kind: 'programme', name: 'Các xã nghèo miền Tây' } as const;
const defined = (kind: 'programme' | 'poorDistricts' | 'difficultCommunes' = 'programme') =>
  fact(ScopeDefined, '2012-04-20', { ...list, kind });
const ended = (on: string) => fact(ScopeEnded, on, { scope });
const commune = 'keng-du';
const listed = (on: string) => fact(CommuneListed, on, { scope, commune });
const delisted = (on: string) => fact(CommuneDelisted, on, { scope, commune });
const district = 'ky-son';
const districtListed = (on: string) => fact(DistrictListed, on, { scope, district });
const districtDelisted = (on: string) => fact(DistrictDelisted, on, { scope, district });

describe('a scope', () => {
  it('is defined once', () => {
    given()
      .when(DefineScope, { ...list, on: '2012-04-20' })
      .records(stream, defined());
    given(defined())
      .when(DefineScope, { ...list, on: '2013' })
      .refuses('ScopeAlreadyDefined', { scope, on: '2012-04-20' });
  });

  it('ends once, behind its first day', () => {
    given(defined())
      .when(EndScope, { scope, on: '2022-07-29' })
      .records(stream, ended('2022-07-29'));
    given().when(EndScope, { scope, on: '2022' }).refuses('UnknownScope', { scope });
    given(defined(), ended('2022-07-29'))
      .when(EndScope, { scope, on: '2021' })
      .refuses('ScopeAlreadyEnded', { scope, on: '2022-07-29' });
    given(defined())
      .when(EndScope, { scope, on: '2012-04-20' })
      .refuses('TooEarly', { on: '2012-04-20', start: '2012-04-21' });
    given(defined())
      .when(EndScope, { scope, on: '2012-03' })
      .refuses(
        'OutsideScopeLife',
        { scope, on: '2012-03', from: '2012-04-20' },
        /holds only from 2012-04-20/,
      );
  });

  it('ends with the reach that partial dates have', () => {
    given(fact(ScopeDefined, '2012', list))
      .when(EndScope, { scope, on: '2012-01-02' })
      .records(stream, ended('2012-01-02'));
    given(defined(), listed('2014'))
      .when(EndScope, { scope, on: '2014-06-01' })
      .records(stream, ended('2014-06-01'));
    given(defined(), listed('2014-06-01'))
      .when(EndScope, { scope, on: '2014' })
      .records(stream, ended('2014'));
    given(defined(), listed('2014-06-01'), delisted('2015'))
      .when(EndScope, { scope, on: '2014-05' })
      .refuses('ChangeAfterEnd', {
        id: scope,
        on: '2014-05',
        change: 'CommuneListed',
        changedOn: '2014-06-01',
      });
  });

  it('ends behind every change of the list', () => {
    const changes = [
      listed('2014-01-01'),
      delisted('2014-01-01'),
      districtListed('2014-01-01'),
      districtDelisted('2014-01-01'),
    ];
    for (const change of changes) {
      given(defined(), change)
        .when(EndScope, { scope, on: '2014-01-01' })
        .refuses('ChangeAfterEnd', {
          id: scope,
          on: '2014-01-01',
          change: change.type,
          changedOn: '2014-01-01',
        });
      given(defined(), change)
        .when(EndScope, { scope, on: '2014-01-02' })
        .records(stream, ended('2014-01-02'));
    }
  });
});
