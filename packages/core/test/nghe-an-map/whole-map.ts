import { type Told, told } from '../history.ts';
import { commune, days, merged, renamed, sources, split } from './facts.ts';
import { linesOf, unitsOf } from './files.ts';

interface Unit {
  name: string;
  district: string;
}
type Change = ReturnType<typeof linesOf>[number];

/** The catalogue shows the reform of 1/12/2024 at its own next date. */
const dayOf = (catalogueDate: string | undefined): string =>
  catalogueDate === '2025-01-01' ? days.reform2024 : (catalogueDate ?? '');

const oldId = (code: string): string => `xa-${code}`;
const newId = (code: string): string => `xa-${code}-2025`;

/** The list of 2025 with the changes taken back, latest first: the communes of 12/10/2011. */
const firstUnits = (changes: readonly Change[]): ReadonlyMap<string, Unit> => {
  const units = new Map<string, Unit>(
    unitsOf('before').communes.map(({ code, name, districtCode = '' }) => [
      code,
      { name, district: districtCode },
    ]),
  );
  for (const { change, code = '', name_before = '', district_before = '' } of changes) {
    if (change !== 'added') units.set(code, { name: name_before, district: district_before });
  }
  return units;
};

/**
 * A commune that the catalogue no longer lists. It does not say where it went; here it goes into any
 * that stays in its district, since only how many there are is asked.
 */
const removed = (code: string, district: string, on: string): Told => {
  const gone = new Set(
    linesOf('changes').flatMap((c) => (c['change'] === 'removed' ? c['code'] : [])),
  );
  const heir = [...unitsOf('before').communes].find(
    (one) => one.districtCode === district && !gone.has(one.code),
  );
  return merged(oldId(code), oldId(heir?.code ?? ''), on, sources.changes);
};

const changed = (change: Change): readonly Told[] => {
  const { catalogue_date, code = '', name_before, district_before = '' } = change;
  const { name_after = '', district_after = '' } = change;
  const on = dayOf(catalogue_date);
  const moves =
    district_after !== district_before
      ? [told('CommuneMoved', { commune: oldId(code), district: district_after }, on)]
      : [];
  switch (change['change']) {
    case 'removed':
      return [removed(code, district_before, on)];
    case 'renamed':
      return [
        ...(name_before === name_after
          ? []
          : [renamed(oldId(code), name_after, on, sources.changes)]),
        ...moves,
      ];
    case 'moved':
      return moves;
    default:
      return [];
  }
};

/** Who has a predecessor of its own only is the same commune; every other one of 2025 is new. */
const reformed = (): readonly Told[] => {
  const lines = linesOf('lineage');
  const byNew = Map.groupBy(lines, ({ new_code = '' }) => new_code);
  const same = new Set([...byNew].filter(([, from]) => from.length === 1).map(([code]) => code));
  const idOf = (code: string) => (same.has(code) ? oldId(code) : newId(code));
  const on = days.reform2025;
  const news = [...byNew].flatMap(([code, [line]]) => {
    const { old_name, new_name = '' } = line ?? {};
    if (!same.has(code)) return [commune(newId(code), code, new_name, on, sources.reform)];
    const moved = told('CommuneMoved', { commune: oldId(code) }, on);
    // The catalogue writes Lưỡng Minh, the resolution Lượng Minh.
    return old_name === new_name
      ? [moved]
      : [moved, renamed(oldId(code), new_name, on, sources.reform)];
  });
  const ends = [...Map.groupBy(lines, ({ old_code = '' }) => old_code)].flatMap(([code, into]) => {
    const to = into.map(({ new_code = '' }) => idOf(new_code));
    if (to.length > 1) return split(oldId(code), to, on, sources.reform);
    return to[0] === oldId(code) ? [] : merged(oldId(code), to[0] ?? '', on, sources.reform);
  });
  return [...news, ...ends];
};

/** The whole map of Nghệ An from 12/10/2011 to 1/7/2025, as facts. */
export const wholeMap = (): readonly Told[] => {
  const changes = linesOf('changes').toSorted((a, b) =>
    dayOf(a['catalogue_date']) < dayOf(b['catalogue_date']) ? -1 : 1,
  );
  const units = [...firstUnits(changes.toReversed())];
  const districts = new Set([
    ...units.map(([, { district }]) => district),
    ...changes.flatMap(({ district_after = '' }) => (district_after === '' ? [] : district_after)),
  ]);
  const before = (day: string) => changes.filter((c) => dayOf(c['catalogue_date']) === day);
  return [
    ...[...districts].map((code) =>
      told('DistrictRegistered', { district: code, code, kind: 'huyen', name: code }, days.first),
    ),
    ...units.map(([code, { name, district }]) =>
      commune(oldId(code), code, name, days.first, sources.gso, district),
    ),
    ...['2013-04-04', days.reform2020, days.reform2024].flatMap((day) =>
      before(day).flatMap(changed),
    ),
    ...reformed(),
    ...[...districts].map((district) =>
      told(
        'DistrictDissolved',
        { district },
        district === '413' ? days.reform2024 : days.reform2025,
      ),
    ),
  ];
};
