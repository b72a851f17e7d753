import { fileAgencyReport, fileCommuneReport, remindCommune } from '@donghanh/core';
import type { Pair } from '../history/pair.ts';
import type { Step } from '../history/step.ts';
import { plusDays } from './calendar.ts';
import { between, percent } from './chance.ts';
import { giftYears, yearKey } from './gifts-by-year.ts';
import { agencyDeadline, communeDeadline, wayUp } from './report-flow.ts';
import { by } from './rules.ts';
import { specialYear } from './special-years.ts';
import { type UnitPair, unitPairs } from './unit-pairs.ts';
import { isReconstructedUnit } from './units.ts';

const years: readonly number[] = [2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021];

const heldAtEnd = ({ from, end }: Pair, year: number): boolean =>
  from <= `${year}-12-31` && (end === undefined || end.on > `${year}-12-31`);

const helped = (pair: UnitPair, year: number): boolean => giftYears.has(yearKey(pair, year));

/** A commune that ends with the year writes no report on it. */
const endsWith = ({ end }: Pair, year: number): boolean =>
  end?.reason === 'communeEnded' && end.on === `${year + 1}-01-01`;

/** The helpers of a commune at the end of a year, when each was seen to help: else nobody reports. */
const reportable = (pairs: readonly UnitPair[], year: number): readonly UnitPair[] => {
  const held = pairs.filter((pair) => heldAtEnd(pair, year));
  if (held.some((pair) => endsWith(pair, year))) return [];
  return held.every((pair) => helped(pair, year) && specialYear(pair.unit, year) === undefined)
    ? held
    : [];
};

const communeReport = (
  commune: string,
  pairs: readonly UnitPair[],
  year: number,
): readonly Step[] => {
  const key = `${commune}/${year}`;
  const held = reportable(pairs, year);
  if (held.length === 0 || !percent(`report/${key}`, 86)) return [];
  const late = percent(`report-late/${key}`, 12);
  const on = late
    ? plusDays(`${year + 1}-03-01`, between(`report-day/${key}`, 0, 70))
    : plusDays(`${year + 1}-01-04`, between(`report-day/${key}`, 0, 10));
  return [
    ...communeDeadline(commune, year),
    ...(late
      ? [
          {
            key: `commune-reminded/${key}`,
            knownOn: `${year + 1}-02-18`,
            source: by('R8'),
            command: remindCommune({ commune, period: String(year), on: `${year + 1}-02-18` }),
          },
        ]
      : []),
    {
      key: `commune-report/${key}`,
      knownOn: plusDays(on, between(`report-known/${key}`, 0, 6)),
      source: by('R8'),
      command: fileCommuneReport({
        commune,
        period: String(year),
        to: 'district',
        lines: held.map(({ agency }) => ({ agency, help: 'helped' })),
        on,
      }),
    },
    ...wayUp(commune, year, on),
  ];
};

const agencyReport = (pair: UnitPair, year: number): readonly Step[] => {
  const key = yearKey(pair, year);
  if (
    !helped(pair, year) ||
    !heldAtEnd(pair, year) ||
    specialYear(pair.unit, year) !== undefined ||
    !percent(`agency-report/${key}`, 32)
  ) {
    return [];
  }
  const on = plusDays(`${year + 1}-01-06`, between(`agency-report-day/${key}`, 0, 20));
  return [
    ...agencyDeadline(pair.agency, year),
    {
      key: `agency-report/${key}`,
      knownOn: on,
      source: by('R8'),
      command: fileAgencyReport({
        agency: pair.agency,
        period: String(year),
        lines: [{ commune: pair.commune, help: 'helped' }],
        on,
      }),
    },
  ];
};

/** Communes that somebody named helps report nothing here: that would say more than the sources do. */
export const reportSteps = (pairs: readonly Pair[]): readonly Step[] => {
  const withNamed = new Set(
    pairs.filter(({ agency }) => !isReconstructedUnit(agency)).map(({ commune }) => commune),
  );
  const byCommune = Map.groupBy(
    unitPairs.filter(({ commune }) => !withNamed.has(commune)),
    ({ commune }) => commune,
  );
  return [
    ...[...byCommune].flatMap(([commune, helpers]) =>
      years.flatMap((year) => communeReport(commune, helpers, year)),
    ),
    ...unitPairs.flatMap((pair) => years.flatMap((year) => agencyReport(pair, year))),
  ];
};
