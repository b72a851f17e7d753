import { dayIn, earlierDay, knownAfter, laterDay, plusDays } from './calendar.ts';
import { between, percent } from './chance.ts';
import { isIdle } from './pot-gifts.ts';
import { specialYear } from './special-years.ts';
import type { UnitGift } from './unit-gift.ts';
import { type UnitPair, unitPairs } from './unit-pairs.ts';

const years: readonly number[] = [2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021];

const trainingIn = (pair: UnitPair, year: number): readonly UnitGift[] => {
  const key = `training/${pair.agency}/${pair.commune}/${year}`;
  const from = laterDay(`${year}-03-01`, plusDays(pair.from, 60));
  const to = earlierDay(`${year}-11-30`, plusDays(pair.end?.on ?? '2022-06-01', -5));
  if (from > to || isIdle(pair.unit, year) || specialYear(pair.unit, year) || !percent(key, 25)) {
    return [];
  }
  const on = dayIn(key, from, to);
  return [
    {
      pair,
      rule: 'R5',
      key,
      on,
      knownOn: knownAfter(key, on),
      kind: 'technology',
      form: 'training',
      fund: 'own',
      items: [
        {
          what: 'tập huấn kỹ thuật',
          quantity: String(between(`${key}/people`, 15, 80)),
          unit: 'người',
        },
      ],
      evidence: 'E2',
    },
  ];
};

/** Help that has no price: training on the spot, counted and not valued. */
export const trainings: readonly UnitGift[] = unitPairs.flatMap((pair) =>
  years.flatMap((year) => trainingIn(pair, year)),
);
