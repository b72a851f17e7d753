import { communeOf, communes, districts } from '../facts/communes.ts';
import { days, documents } from '../facts/ids.ts';
import { evidencedPairs } from '../facts/pairs.ts';
import type { Pair, PairEnd } from '../history/pair.ts';
import { placedPairs } from './real-pairs.ts';
import { by } from './rules.ts';
import { unitId } from './units.ts';

/** An assignment of a reconstructed unit. */
export interface UnitPair extends Pair {
  readonly unit: number;
}

/** The six districts from which the list of 2012 is filled. */
const firstDistricts: readonly string[] = [
  'que-phong',
  'quy-chau',
  'ky-son',
  'tuong-duong',
  'con-cuong',
  'quy-hop',
];

/** Communes of these districts that enter later: with new units, or by decision 2209. */
const later: readonly string[] = ['17053', '17071'];
const by2209: readonly string[] = ['17083', '16759'];

const named = new Set([...evidencedPairs, ...placedPairs].map(({ commune }) => commune));

const inFirstList = communes.filter(
  ({ id, code, district }) =>
    firstDistricts.includes(district) &&
    !named.has(id) &&
    !later.includes(code) &&
    !by2209.includes(code),
);

/** The communes that new units take on, one from each district in turn. */
const newCommunes: readonly string[] = [
  ...later.map((code) => communeOf(code).id),
  ...[0, 1, 2, 3, 4, 5, 6].flatMap((place) =>
    districts
      .filter(({ id }) => !firstDistricts.includes(id))
      .flatMap((district) => district.communes[place]?.id ?? []),
  ),
];

/** The days on which new units join: more in each year than leave. */
const joining: readonly string[] = [
  ...['2013-03-15', '2013-09-10'],
  ...['2014-05-13', '2014-05-13', '2014-05-13'],
  ...['2015-03-10', '2015-06-15', '2015-10-05'],
  ...['2016-02-25', '2016-05-20', '2016-11-15'],
  ...['2017-03-20', '2017-04-18', '2017-09-12'],
  ...['2018-02-27', '2018-06-05', '2018-08-20'],
  ...['2019-03-12', '2019-05-22', '2019-10-30'],
  ...['2020-04-15', '2020-09-08'],
  ...['2021-02-24', '2021-04-06', '2021-07-19'],
  ...['2022-02-15', '2022-05-10'],
];

const shortly = (day: string): string =>
  // A week in the same month, or its last certain day.
  `${day.slice(0, 8)}${String(Math.min(Number(day.slice(8)) + 7, 28)).padStart(2, '0')}`;

const pair = (unit: number, commune: string, from: string): UnitPair => ({
  unit,
  agency: unitId(unit),
  commune,
  from,
  basis: from < days.decision2021 ? documents.decision1310 : documents.decision2021,
  knownOn: from === days.decision1310 ? '2012-04-25' : shortly(from),
  source: by('R2'),
});

const first = inFirstList.map(({ id }, i) => pair(i + 1, id, days.decision1310));
const joined = joining.map((from, i) => pair(first.length + i + 1, newCommunes[i] ?? '', from));

/** The unit that is merged into another in 2018, and the one it goes into. */
export const merged = { unit: 19, into: 98, on: '2018-03-01' } as const;
/** The unit that is dissolved in 2016, and the one that takes over its commune. */
export const dissolved = {
  unit: 40,
  on: '2016-07-01',
  heir: 99,
  /** It was in the register before it was proposed for the commune. */
  heirKnown: '2016-12-12',
  heirFrom: '2017-02-15',
  proposal: 'dx-tai-dung-2',
} as const;

const endings = (one: UnitPair): Pair['end'] => {
  const source = by('R2');
  const ended = (on: string, rest: Omit<PairEnd, 'on' | 'knownOn' | 'source'>): PairEnd => ({
    on,
    knownOn: shortly(on),
    source,
    ...rest,
  });
  if (one.commune === communeOf('16762').id || one.commune === communeOf('16918').id) {
    return ended(days.mergers, { reason: 'communeEnded', basis: documents.resolution831 });
  }
  if (one.unit === merged.unit) {
    return ended(merged.on, {
      reason: 'transferred',
      to: unitId(merged.into),
      basis: documents.decision2021,
    });
  }
  if (one.unit === dissolved.unit) return ended(dissolved.on, { reason: 'agencyEnded' });
  return undefined;
};

const withEnd = (one: UnitPair): UnitPair => {
  const end = endings(one);
  return end === undefined ? one : { ...one, end };
};

const unitOf = (commune: string): number => first.find((one) => one.commune === commune)?.unit ?? 0;
const communeOfUnit = (unit: number): string =>
  first.find((one) => one.unit === unit)?.commune ?? '';

/** What followed the mergers of communes and units: the same or another unit, assigned anew. */
const followed: readonly UnitPair[] = [
  pair(unitOf(communeOf('16762').id), communeOf('16763').id, days.mergers),
  pair(unitOf(communeOf('16918').id), newCommunes[joining.length] ?? '', days.mergers),
  pair(merged.into, communeOfUnit(merged.unit), merged.on),
  {
    ...pair(dissolved.heir, communeOfUnit(dissolved.unit), dissolved.heirFrom),
    proposal: dissolved.proposal,
  },
];

/**
 * The assignments of reconstructed units. In 2012, 70 of them stand beside 13 named units with 16
 * communes: 83 agencies and 86 communes. To 28/6/2022 27 more join, and three named ones: 113
 * agencies with 116 assignments in 115 communes. Mường Nọc has two helpers since two communes became
 * one.
 */
export const unitPairs: readonly UnitPair[] = [...first.map(withEnd), ...joined, ...followed];

/** Units of which nothing at all is known: no help, no report, no promise. */
export const silentUnits: readonly number[] = [66, 67, 68, 69, 70];
