import { describe, expect, it } from 'vitest';
import { fact, given } from '../../test/given.ts';
import {
  agencyCommands,
  DissolveAgency,
  MergeAgency,
  RegisterAgency,
  RenameAgency,
} from './commands.ts';
import { AgencyDissolved, AgencyMerged, AgencyRegistered, AgencyRenamed } from './events.ts';

const id = 'so-gtvt';
const stream = `agency-${id}`;
const so = { agency: id, kind: 'provincial', name: 'Sở Giao thông vận tải' } as const;
const registered = (on = '2012-01-01') => fact(AgencyRegistered, on, so);
const renamed = (on: string, name = 'Sở GTVT') => fact(AgencyRenamed, on, { agency: id, name });
const merged = (on: string) => fact(AgencyMerged, on, { agency: id, into: 'so-xay-dung' });
const dissolved = (on: string) => fact(AgencyDissolved, on, { agency: id });
const agencies = {
  'so-xay-dung': ['2012-01-01'],
  'so-cu': ['2012-01-01', '2016-01-01'],
} as const;

it('the room has these commands', () => {
  expect(agencyCommands.map(({ type }) => type)).toEqual([
    'RegisterAgency',
    'RenameAgency',
    'MergeAgency',
    'DissolveAgency',
  ]);
});

describe('an agency is registered', () => {
  it('once', () => {
    given()
      .when(RegisterAgency, { ...so, on: '2012-01-01' })
      .records(stream, registered());
    given(registered())
      .when(RegisterAgency, { ...so, on: '2013' })
      .refuses('UnitAlreadyRegistered', { id, from: '2012-01-01' });
  });

  it('under a parent that exists on that day', () => {
    const under = (parent: string, on: string) =>
      given()
        .knowing({ agencies })
        .when(RegisterAgency, { ...so, parent, on });
    under('so-cu', '2015').records(
      stream,
      fact(AgencyRegistered, '2015', { ...so, parent: 'so-cu' }),
    );
    under('so-cu', '2016').refuses('OutsideAgencyLife', {
      id: 'so-cu',
      name: 'Tên so-cu',
      on: '2016',
      from: '2012-01-01',
      until: '2016-01-01',
    });
    under('so-khac', '2016').refuses('UnknownAgency', { agency: 'so-khac' });
    under(id, '2016').refuses('OwnParent', { id });
  });
});

describe('an agency is renamed', () => {
  const rename = { agency: id, name: 'Sở GTVT', on: '2014-01-01' };

  it('in its life, when the name changes', () => {
    given(registered()).when(RenameAgency, rename).records(stream, renamed('2014-01-01'));
    given().when(RenameAgency, rename).refuses('UnknownAgency', { agency: id });
    given(registered(), merged('2014-01-01'))
      .when(RenameAgency, rename)
      .refuses('OutsideAgencyLife', {
        id,
        name: 'Sở Giao thông vận tải',
        on: '2014-01-01',
        from: '2012-01-01',
        until: '2014-01-01',
      });
    given(registered(), renamed('2013'))
      .when(RenameAgency, rename)
      .refuses('NothingChanges', { id, on: '2014-01-01' });
    given(registered(), renamed('2015'))
      .when(RenameAgency, rename)
      .records(stream, renamed('2014-01-01'));
  });
});

describe('an agency is merged', () => {
  const merge = { agency: id, into: 'so-xay-dung', on: '2025-03-01' };

  it('into one that exists, and not into itself', () => {
    given(registered())
      .knowing({ agencies })
      .when(MergeAgency, merge)
      .records(stream, merged('2025-03-01'));
    given(registered())
      .knowing({ agencies })
      .when(MergeAgency, { ...merge, into: 'so-moi' })
      .refuses('UnknownAgency', { agency: 'so-moi' });
    given(registered())
      .knowing({ agencies })
      .when(MergeAgency, { ...merge, into: 'so-cu' })
      .refuses('OutsideAgencyLife', {
        id: 'so-cu',
        name: 'Tên so-cu',
        on: '2025-03-01',
        from: '2012-01-01',
        until: '2016-01-01',
      });
    given(registered())
      .when(MergeAgency, { ...merge, into: id })
      .refuses('IntoItself', { id });
  });

  it('when it is registered, once, and behind all that is recorded of it', () => {
    given().knowing({ agencies }).when(MergeAgency, merge).refuses('UnknownAgency', { agency: id });
    for (const end of [merged('2024'), dissolved('2024')]) {
      given(registered(), end)
        .knowing({ agencies })
        .when(MergeAgency, merge)
        .refuses('UnitAlreadyEnded', { id, end: '2024' });
    }
    given(registered(), renamed('2025-03-01'))
      .knowing({ agencies })
      .when(MergeAgency, merge)
      .refuses('ChangeAfterEnd', {
        id,
        on: '2025-03-01',
        change: 'AgencyRenamed',
        changedOn: '2025-03-01',
      });
    given(registered('2025-03-01'))
      .knowing({ agencies })
      .when(MergeAgency, merge)
      .refuses('TooEarly', { on: '2025-03-01', start: '2025-03-02' });
  });
});

describe('an agency is dissolved', () => {
  it('once, in its life', () => {
    given(registered(), renamed('2014'))
      .when(DissolveAgency, { agency: id, on: '2025-07-01' })
      .records(stream, dissolved('2025-07-01'));
    given(registered(), merged('2025-03-01'))
      .when(DissolveAgency, { agency: id, on: '2025-07-01' })
      .refuses('UnitAlreadyEnded', { id, end: '2025-03-01' });
    given()
      .when(DissolveAgency, { agency: id, on: '2025-07-01' })
      .refuses('UnknownAgency', { agency: id });
    given(registered())
      .when(DissolveAgency, { agency: id, on: '2011' })
      .refuses('OutsideAgencyLife', {
        id,
        name: 'Sở Giao thông vận tải',
        on: '2011',
        from: '2012-01-01',
      });
  });
});
