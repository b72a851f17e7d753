import { evaluate, type Grade } from '@donghanh/core';
import type { Step } from '../history/step.ts';
import { dayIn, plusDays } from './calendar.ts';
import { between, percent, pick } from './chance.ts';
import { type GiftYear, giftYears, yearKey } from './gifts-by-year.ts';
import { by } from './rules.ts';
import { specialYear } from './special-years.ts';

/** Who evaluates: the committee of this reconstruction, not that of the province. */
export const evaluator = 'Ban Chỉ đạo (tái dựng)';

const points: Readonly<Record<Grade, readonly [least: number, most: number]>> = {
  excellent: [90, 98],
  good: [75, 89],
  fulfilled: [55, 74],
  notFulfilled: [30, 48],
};

const evaluated = ({ pair, year }: GiftYear): readonly Step[] => {
  const key = yearKey(pair, year);
  if (
    year < 2015 ||
    year > 2021 ||
    specialYear(pair.unit, year) !== undefined ||
    !percent(`evaluated/${key}`, 38)
  ) {
    return [];
  }
  const grade = pick(`grade/${key}`, [
    'excellent',
    'good',
    'good',
    'good',
    'fulfilled',
    'fulfilled',
  ]);
  const on = dayIn(`evaluation/${key}`, `${year + 1}-02-10`, `${year + 1}-03-25`);
  return [
    {
      key: `evaluation/${key}`,
      knownOn: plusDays(on, 2),
      source: by('R9'),
      command: evaluate({
        agency: pair.agency,
        commune: pair.commune,
        period: String(year),
        evaluator,
        grade,
        score: between(`score/${key}`, ...points[grade]),
        on,
      }),
    },
  ];
};

/** Yearly evaluations of a part of the help, from 2015 on. */
export const evaluationSteps: readonly Step[] = [...giftYears.values()].flatMap(evaluated);
