import { approveSupportPlan, measureOutcome, surveyNeeds } from '@donghanh/core';
import { communes } from '../facts/communes.ts';
import type { Step } from '../history/step.ts';
import { knownAfter, plusDays } from './calendar.ts';
import { between, percent, pick } from './chance.ts';
import { by } from './rules.ts';
import { silentUnits, type UnitPair, unitPairs } from './unit-pairs.ts';
import { unitName } from './units.ts';

const names = new Map(communes.map(({ id, name }) => [id, name]));

const needs = [
  'Đường vào bản',
  'Nhà ở cho hộ nghèo',
  'Giống cây trồng, vật nuôi',
  'Nước sạch',
  'Phòng học, nhà bán trú',
  'Tập huấn kỹ thuật',
  'Việc làm cho hộ nghèo',
] as const;

const holds = ({ from, end, unit }: UnitPair, day: string): boolean =>
  from <= day && (end === undefined || end.on > day) && !silentUnits.includes(unit);

const chosen = (key: string): readonly string[] => {
  const start = between(key, 0, needs.length - 1);
  return [0, 2, 3].map((i) => needs[(start + i) % needs.length] ?? needs[0]);
};

const surveyed = (pair: UnitPair, on: string): readonly Step[] => {
  const { agency, commune, unit } = pair;
  const key = `${agency}/${commune}/${on}`;
  const wanted = chosen(`needs/${key}`);
  const survey: Step = {
    key: `survey/${key}`,
    knownOn: plusDays(on, between(`survey-known/${key}`, 1, 15)),
    source: by('R9'),
    command: surveyNeeds({
      commune,
      agency,
      participants: [unitName(unit), `UBND xã ${names.get(commune)}`],
      needs: wanted.map((what, i) => ({ what, priority: i === 0 })),
      on,
    }),
  };
  if (!percent(`plan/${key}`, 75)) return [survey];
  const approvedOn = plusDays(on, between(`plan-day/${key}`, 16, 50));
  return [
    survey,
    {
      key: `plan/${key}`,
      knownOn: plusDays(approvedOn, 3),
      source: by('R9'),
      command: approveSupportPlan({
        agency,
        commune,
        items: wanted,
        linkedToNeeds: true,
        linkedToGoal: percent(`goal/${key}`, 85),
        on: approvedOn,
      }),
    },
  ];
};

const surveys = (pair: UnitPair): readonly Step[] => {
  const first = plusDays(pair.from, between(`first-survey/${pair.agency}/${pair.commune}`, 20, 60));
  const again = ['2014-09-15', '2017-03-20', '2020-03-16'].filter((day) => day > first);
  return [
    ...(holds(pair, first) && percent(`survey/${pair.agency}/${pair.commune}`, 60)
      ? surveyed(pair, first)
      : []),
    ...again
      .map((day) => plusDays(day, between(`survey-day/${pair.agency}/${day}`, 0, 40)))
      .filter((day) => holds(pair, day) && percent(`survey/${pair.agency}/${day}`, 38))
      .flatMap((day) => surveyed(pair, day)),
  ];
};

const outcome = (pair: UnitPair, on: string): readonly Step[] => {
  const { agency, commune } = pair;
  const key = `${agency}/${commune}/${on}`;
  if (!holds(pair, on) || pair.from > plusDays(on, -365) || !percent(`outcome/${key}`, 36))
    return [];
  const baseline = between(`baseline/${key}`, 5, 40);
  const target = baseline + between(`target/${key}`, 10, 60);
  const actual =
    baseline + Math.round(((target - baseline) * between(`actual/${key}`, 40, 120)) / 100);
  return [
    {
      key: `outcome/${key}`,
      knownOn: knownAfter(`outcome/${key}`, on),
      source: by('R9'),
      command: measureOutcome({
        agency,
        commune,
        indicator: pick(`indicator/${key}`, [
          'Hộ có thu nhập từ mô hình',
          'Trâu, bò trong các hộ được hỗ trợ',
          'Hộ có nhà ở kiên cố',
        ]),
        unit: 'hộ',
        baseline: String(baseline),
        target: String(target),
        actual: String(actual),
        on,
      }),
    },
  ];
};

/** Surveys, plans and what came of them. */
export const needSteps: readonly Step[] = unitPairs.flatMap((pair) => [
  ...surveys(pair),
  ...['2014-12-01', '2017-12-01', '2019-12-02', '2021-11-15'].flatMap((on) => outcome(pair, on)),
]);
