import type { HelpKind } from '@donghanh/core';
import { dayIn, knownAfter } from './calendar.ts';
import { hashOf } from './chance.ts';
import { fundOf } from './dress.ts';
import { specialYear } from './special-years.ts';
import type { UnitGift } from './unit-gift.ts';
import { silentUnits, type UnitPair, unitPairs } from './unit-pairs.ts';

interface Work {
  readonly what: string;
  readonly unit: string;
  readonly count: number;
  readonly kind: HelpKind;
  /** In đồng. */
  readonly value: number;
}

const works = (
  what: string,
  unit: string,
  kind: HelpKind,
  each: readonly (readonly [count: number, millions: number])[],
): readonly Work[] =>
  each.map(([count, millions]) => ({ what, unit, kind, count, value: millions * 1_000_000 }));

/**
 * What the broadcast of 27/12/2013 itemises: 32 nhà tình nghĩa (more than 846 triệu: 848 here), 6 nhà
 * đại đoàn kết (nearly 100 triệu: 99), 3 schools, 4 health stations, 6 boarding houses, 4 water works.
 * Together 23,32 tỷ.
 */
const works2012to2013: readonly Work[] = [
  ...works('nhà tình nghĩa', 'nhà', 'housing', [
    ...Array.from({ length: 10 }, () => [3, 79] as const),
    [2, 58],
  ]),
  ...works('nhà đại đoàn kết', 'nhà', 'housing', [
    [2, 33],
    [2, 33],
    [2, 33],
  ]),
  ...works('trường học', 'công trình', 'infrastructure', [
    [1, 2_400],
    [1, 2_600],
    [1, 2_500],
  ]),
  ...works('trạm y tế', 'công trình', 'infrastructure', [
    [1, 1_600],
    [1, 1_500],
    [1, 1_700],
    [1, 1_600],
  ]),
  ...works(
    'nhà bán trú',
    'công trình',
    'infrastructure',
    Array.from({ length: 6 }, () => [1, 900] as const),
  ),
  ...works('công trình nước sạch', 'công trình', 'infrastructure', [
    [1, 750],
    [1, 800],
    [1, 773],
    [1, 750],
  ]),
];

const firstDay = '2012-07-05';
const lastDay = '2013-12-10';

/** Helpers of 2012 outside Quế Phong, whose money is published apart. */
const helpers: readonly UnitPair[] = unitPairs.filter(
  ({ unit, from }) =>
    unit > 12 &&
    from < firstDay &&
    !silentUnits.includes(unit) &&
    specialYear(unit, 2013) === undefined,
);

/** The works as gifts, each from one of these helpers in turn. */
export const workGifts: readonly UnitGift[] = works2012to2013.flatMap((work, i) => {
  const key = `work/${i}`;
  const pair = helpers[(i * 11 + (hashOf(key) % 3)) % helpers.length];
  if (pair === undefined) return [];
  const on = dayIn(key, firstDay, lastDay);
  const { what, unit, count, kind, value } = work;
  return [
    {
      pair,
      rule: 'R6',
      key,
      on,
      knownOn: knownAfter(key, on),
      value,
      kind,
      form: 'money',
      fund: fundOf(key),
      items: [{ what, quantity: String(count), unit, value }],
      evidence: 'E3',
    },
  ];
});
