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

/** The years for which deadlines are set and reports are checked by the district. */
const checkedYears: readonly number[] = [2020, 2021];

/** The deadline of a year, set in its December. */
export const communeDeadline = (commune: string, year: number): readonly Step[] =>
  checkedYears.includes(year)
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
  checkedYears.includes(year)
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

const sentOn = (
  key: string,
  report: { readonly commune: string; readonly period: string },
  on: string,
): Step => ({
  key: `forwarded/${key}`,
  knownOn: on,
  source: by('R13'),
  command: forwardCommuneReport({ ...report, by: district, to: 'province', on }),
});

/**
 * The way of a report that was filed: sent on by the district, which in some years checks it first and
 * now and then sends it back. None is left lying: the districts are real.
 */
export const wayUp = (commune: string, year: number, filedOn: string): readonly Step[] => {
  const key = `${commune}/${year}`;
  const report = { commune, period: String(year) };
  const checked = plusDays(filedOn, between(`checked/${key}`, 7, 20));
  if (!checkedYears.includes(year) || !percent(`checked/${key}`, 94)) {
    return [sentOn(key, report, checked)];
  }
  const returned = percent(`returned/${key}`, 8);
  const confirmed = returned ? plusDays(checked, 14) : checked;
  return [
    ...(returned ? [verified(key, report, checked, 'returned')] : []),
    verified(key, report, confirmed, 'confirmed'),
    sentOn(key, report, plusDays(confirmed, between(`forwarded/${key}`, 1, 12))),
  ];
};
