import { describe, expect, it } from 'vitest';
import { asOf, history, told, viewOf } from '../../../../test/history.ts';
import {
  chauKim,
  count,
  kengDu,
  million,
  myLy,
  nothing,
  press,
} from '../../../../test/small-province/expected.ts';
import { smallProvince } from '../../../../test/small-province/index.ts';
import type { AgencyId, AssignmentId, CommuneId, DistrictId } from '../../../vocabulary/ids.ts';
import type { SheetScope } from '../scope.ts';
import { aidSheet } from './aid-sheet.ts';

const facts = history(smallProvince);
const day = '2014-06-28';
const view = (scope: SheetScope, on = day, of = facts) => viewOf(aidSheet(scope), of, asOf(on));
const transport = { agency: 'so-gtvt' as AgencyId };

describe('the aid sheet of an agency', () => {
  const sheet = view(transport);

  it('says what it promised and delivered, from the first year in which there is anything', () => {
    expect([sheet.from, sheet.to]).toEqual(['2012-01-01', day]);
    expect(sheet.programme?.province).toBe('Nghệ An');
    expect(sheet.totals).toEqual({
      pledged: million(25_000, 0, ...kengDu(1, 2)),
      committed: nothing,
      // The joint gift counts through the helper that comes first; the budget is another stream.
      delivered: million(24_000, 0, ...kengDu(3, 5)),
      unvalued: count(1, 0, ...kengDu(4)),
    });
    expect(sheet.years.map((row) => [row.year, row.delivered.value, row.pledged.value])).toEqual([
      [2012, 20_000_000_000, 25_000_000_000],
      [2013, 4_000_000_000, 0],
      [2014, 0, 0],
    ]);
    expect(sheet.byKind).toEqual({
      infrastructure: million(20_000, 0, ...kengDu(3)),
      housing: million(4_000, 0, ...kengDu(5)),
    });
    expect(sheet.inForce).toEqual({
      agencies: count(1, 0, ...kengDu(0)),
      communes: count(1, 0, ...kengDu(0)),
      assignments: count(1, 0, ...kengDu(0)),
    });
    expect(sheet.facts).toEqual({ total: 6, reconstructed: 0 });
  });

  it('names the unit, its assignments, its promises and its gifts', () => {
    expect(sheet.units).toEqual([
      {
        unit: 'agency',
        id: 'so-gtvt',
        name: 'Sở Giao thông vận tải',
        called: [{ on: '2012-01-01', name: 'Sở Giao thông vận tải', event: 'agency-so-gtvt@0' }],
      },
    ]);
    expect(
      sheet.assignments.map(({ assignment, districtName, status, delivered }) => [
        assignment,
        districtName,
        status,
        delivered.value,
      ]),
    ).toEqual([['so-gtvt~keng-du~1', 'Kỳ Sơn', 'inForce', 24_000_000_000]]);
    expect(sheet.promises).toEqual([
      {
        kind: 'pledge',
        assignment: 'so-gtvt~keng-du~1',
        ...transport,
        agencyName: 'Sở Giao thông vận tải',
        commune: 'keng-du',
        communeName: 'Keng Đu',
        on: '2012-06-01',
        amount: 25_000_000_000,
        reconstructed: false,
        events: kengDu(1, 2),
      },
    ]);
    expect(
      sheet.gifts.map(({ contribution, value, without, contested }) => [
        contribution,
        value ?? without,
        contested,
      ]),
    ).toEqual([
      ['g1', 20_000_000_000, false],
      ['g2', 'noValue', false],
      ['g3', 4_000_000_000, true],
      ['g5', 'countedElsewhere', false],
    ]);
  });

  it('says nothing of one that nobody knows', () => {
    const none = view({ agency: 'la' as AgencyId });
    expect(none.units).toEqual([{ unit: 'agency', id: 'la', name: 'la', called: [] }]);
    expect([none.assignments, none.promises, none.gifts]).toEqual([[], [], []]);
    expect(none.totals.delivered).toEqual(nothing);
    expect([none.from, none.to]).toEqual(['2014-01-01', day]);
  });
});

describe('the aid sheet of a commune, a district, an assignment', () => {
  it('a commune has the help of all its helpers', () => {
    const sheet = view({ commune: 'keng-du' as CommuneId });
    expect(sheet.totals.delivered).toEqual(million(24_100, 0, press(1), ...kengDu(3, 5)));
    expect(sheet.units[0]).toMatchObject({
      unit: 'commune',
      name: 'Keng Đu',
      districtName: 'Kỳ Sơn',
    });
  });

  it('voluntary help stands apart from the total', () => {
    const sheet = view({ commune: 'bac-ly' as CommuneId });
    expect(sheet.totals.delivered).toEqual(nothing);
    expect(sheet.voluntary.value).toBe(10_000_000);
    expect(sheet.gifts).toHaveLength(1);
    expect(sheet.gifts[0]).not.toHaveProperty('assignment');
  });

  it('a district keeps what its communes received while they were in it', () => {
    const moved = [
      ...facts,
      ...history(
        told('CommuneMoved', { commune: 'my-ly', district: 'que-phong' }, '2014-01-01', {
          stream: 'commune-my-ly',
        }),
      ),
    ];
    const of = (district: string) => {
      const { totals, assignments } = view({ district: district as DistrictId }, day, moved);
      return [totals.delivered.value, assignments.map(({ commune }) => commune)];
    };
    expect(of('ky-son')).toEqual([30_400_000_000, ['keng-du', 'my-ly', 'keng-du']]);
    expect(of('que-phong')).toEqual([5_700_000_000, ['chau-kim', 'my-ly']]);
  });

  it('an assignment names both its units', () => {
    const sheet = view({ assignment: 'bdbp~my-ly~1' as AssignmentId });
    expect(sheet.units.map(({ unit, id }) => [unit, id])).toEqual([
      ['agency', 'bdbp'],
      ['commune', 'my-ly'],
    ]);
    expect(sheet.totals.delivered).toEqual(million(6_300, 6_300, myLy(2)));
    expect(sheet.facts).toEqual({ total: 3, reconstructed: 3 });
  });
});

describe('the aid sheet of a year', () => {
  it('has what held, was promised and was delivered in it, to its last day', () => {
    const sheet = view({ year: 2013 });
    expect([sheet.from, sheet.to]).toEqual(['2013-01-01', '2013-12-31']);
    expect(sheet.totals.delivered).toEqual(
      million(16_000, 12_000, chauKim(1), myLy(2), ...kengDu(5)),
    );
    expect(sheet.assignments.map(({ assignment }) => assignment)).toEqual([
      'bdbp~chau-kim~1',
      'bdbp~my-ly~1',
      'so-gtvt~keng-du~1',
    ]);
    expect(sheet.promises.map(({ kind }) => kind)).toEqual(['commitment']);
  });

  it('has nothing when it is asked before the year', () => {
    const early = view({ year: 2013 }, '2012-12-31');
    expect([early.from, early.to, early.years]).toEqual(['2013-01-01', '2012-12-31', []]);
    expect(early.totals.delivered).toEqual(nothing);
  });

  it('goes together with the other parts of a scope', () => {
    expect(view({ ...transport, year: 2012 }).totals.delivered).toEqual(
      million(20_000, 0, ...kengDu(3)),
    );
  });
});
