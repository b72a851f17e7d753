import type { EvidenceLevel } from '@donghanh/core';
import { dayIn, earlierDay, knownAfter, laterDay, plusDays } from './calendar.ts';
import { percent, pick } from './chance.ts';
import { dress, fundOf } from './dress.ts';
import { type Pot, pots } from './pots.ts';
import { shareOut } from './share-out.ts';
import { type SpecialYear, specialYear } from './special-years.ts';
import type { UnitGift } from './unit-gift.ts';
import { silentUnits, type UnitPair, unitPairs } from './unit-pairs.ts';

/** One gift that is to come out of a pot. */
interface Slot {
  readonly pair: UnitPair;
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly set: SpecialYear | undefined;
}

/** Heavy-tailed: most gifts are small. */
const weights = [1, 1, 2, 2, 3, 4, 5, 7, 10, 16, 30] as const;

/** Most help is confirmed by the commune; some rests on the agency's word, some was verified. */
const levels: readonly [EvidenceLevel, ...EvidenceLevel[]] = [
  ...(['E2', 'E2', 'E2', 'E2', 'E2', 'E2', 'E2'] as const),
  ...(['E1', 'E1'] as const),
  'E3',
];

/** A year of a unit of which nothing is known: neither help nor a report. */
export const isIdle = (unit: number, year: number): boolean =>
  silentUnits.includes(unit) ||
  (specialYear(unit, year) === undefined && percent(`idle/${unit}/${year}`, 4));

const takesPart = ({ among }: Pot, { unit }: UnitPair): boolean =>
  among === 'all' || unit <= 12 === (among === 'quePhong');

const slotsOf = (pot: Pot, pair: UnitPair): readonly Slot[] => {
  const year = Number(pot.from.slice(0, 4));
  const set = specialYear(pair.unit, year);
  if (isIdle(pair.unit, year) || !takesPart(pot, pair)) return [];
  // The first six weeks of an assignment pass with contacts and surveys.
  const from = laterDay(pot.from, plusDays(pair.from, 42));
  const to = pair.end === undefined ? pot.to : earlierDay(pot.to, plusDays(pair.end.on, -5));
  if (from > to) return [];
  const base = `${pot.id}/${pair.agency}/${pair.commune}`;
  const count =
    set?.gifts === undefined
      ? pick(`count/${base}`, pot.gifts)
      : pot.id === String(year)
        ? set.gifts
        : 0;
  return Array.from({ length: count }, (_, i) => ({
    pair,
    key: `${base}/${i + 1}`,
    from,
    to,
    set,
  }));
};

const giftOf = (pot: Pot, { pair, key, from, to, set }: Slot, value: number): UnitGift => {
  const on = set?.on ?? dayIn(`day/${key}`, from, to);
  const dressed = dress(key, pot.kind, value);
  return {
    pair,
    rule: 'R5',
    key,
    on,
    knownOn: set?.knownOn ?? knownAfter(key, on),
    value,
    ...dressed,
    ...(set?.holiday === true && {
      kind: 'living',
      form: 'goods',
      items: [{ what: 'suất quà Tết', quantity: '50', unit: 'suất' }],
      holiday: true,
    }),
    fund: fundOf(key),
    evidence: set?.evidence ?? pick(`evidence/${key}`, levels),
  };
};

const giftsOf = (pot: Pot): readonly UnitGift[] => {
  const slots = unitPairs.flatMap((pair) => slotsOf(pot, pair));
  const amounts = shareOut(
    pot.amount,
    slots.map(({ key }) => pick(`weight/${key}`, weights)),
  );
  return slots.flatMap((slot, i) => {
    const value = amounts[i] ?? 0;
    return value === 0 ? [] : [giftOf(pot, slot, value)];
  });
};

/** Every pot, handed out to the last đồng. */
export const potGifts: readonly UnitGift[] = pots.flatMap(giftsOf);
