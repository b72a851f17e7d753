import {
  forwardCommuneReport,
  setAgencyDeadline,
  setCommuneDeadline,
  verifyCommuneReport,
} from '@donghanh/core';
import type { Step } from '../history/step.ts';
import { plusDays } from './calendar.ts';
import { between, percent } from './chance.ts';
import { by } from './rules.ts';

/** By this name districts speak here: no real one is said to have done or left anything. */
const district = 'UBND huyện (tái dựng)';

/** The years for which deadlines are set and reports are followed on their way up. */
const followedYears: readonly number[] = [2020, 2021];

/** The deadline of a year, set in its December. */
export const communeDeadline = (commune: string, year: number): readonly Step[] =>
  followedYears.includes(year)
    ? [
        {
          key: `commune-due/${commune}/${year}`,
          knownOn: `${year}-12-01`,
          source: by('R13'),
          command: setCommuneDeadline({
            commune,
            period: String(year),
            due: `${year + 1}-01-20`,
            to: 'district',
            on: `${year}-12-01`,
          }),
        },
      ]
    : [];

/** The deadline of an agency, likewise. */
export const agencyDeadline = (agency: string, year: number): readonly Step[] =>
  followedYears.includes(year)
    ? [
        {
          key: `agency-due/${agency}/${year}`,
          knownOn: `${year}-12-01`,
          source: by('R13'),
          command: setAgencyDeadline({
            agency,
            period: String(year),
            due: `${year + 1}-01-31`,
            on: `${year}-12-01`,
          }),
        },
      ]
    : [];

const verified = (
  key: string,
  report: { readonly commune: string; readonly period: string },
  on: string,
  result: 'confirmed' | 'returned',
): Step => ({
  key: `verified/${key}/${result}`,
  knownOn: on,
  source: by('R13'),
  command: verifyCommuneReport({
    ...report,
    by: district,
    result,
    ...(result === 'returned' && { note: 'Thiếu số lượng của từng khoản hỗ trợ' }),
    on,
  }),
});

/** The way of a report that was filed: checked by the district, now and then sent back, sent on. */
export const wayUp = (commune: string, year: number, filedOn: string): readonly Step[] => {
  if (!followedYears.includes(year)) return [];
  const key = `${commune}/${year}`;
  const report = { commune, period: String(year) };
  const checked = plusDays(filedOn, between(`checked/${key}`, 7, 20));
  const returned = percent(`returned/${key}`, 8);
  const confirmed = returned ? plusDays(checked, 14) : checked;
  const forwarded = plusDays(confirmed, between(`forwarded/${key}`, 1, 12));
  if (!percent(`checked/${key}`, 94)) return [];
  return [
    ...(returned ? [verified(key, report, checked, 'returned')] : []),
    verified(key, report, confirmed, 'confirmed'),
    ...(percent(`forwarded/${key}`, 92)
      ? [
          {
            key: `forwarded/${key}`,
            knownOn: forwarded,
            source: by('R13'),
            command: forwardCommuneReport({
              ...report,
              by: district,
              to: 'province',
              on: forwarded,
            }),
          },
        ]
      : []),
  ];
};
