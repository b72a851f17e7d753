import { potGifts } from './pot-gifts.ts';
import { trainings } from './training.ts';
import { type UnitGift, yearOfGift } from './unit-gift.ts';
import type { UnitPair } from './unit-pairs.ts';
import { workGifts } from './works.ts';

/** The gifts of one assignment in one year, in the order of their days. */
export interface GiftYear {
  readonly pair: UnitPair;
  readonly year: number;
  readonly gifts: readonly UnitGift[];
  /** What they are worth together, in đồng. */
  readonly total: number;
}

const all: readonly UnitGift[] = [...workGifts, ...potGifts, ...trainings];

const byDay = (a: UnitGift, b: UnitGift): number =>
  a.on === b.on ? (a.key < b.key ? -1 : 1) : a.on < b.on ? -1 : 1;

/** Names an assignment and a year. */
export const yearKey = (pair: UnitPair, year: number): string =>
  `${pair.agency}/${pair.commune}/${year}`;

/** Every year in which an assignment saw help. */
export const giftYears: ReadonlyMap<string, GiftYear> = new Map(
  [...Map.groupBy(all, (gift) => yearKey(gift.pair, yearOfGift(gift)))].flatMap(([key, gifts]) => {
    const [first] = gifts;
    if (first === undefined) return [];
    const total = gifts.reduce((sum, { value = 0 }) => sum + value, 0);
    const year = yearOfGift(first);
    return [[key, { pair: first.pair, year, gifts: gifts.toSorted(byDay), total }] as const];
  }),
);
