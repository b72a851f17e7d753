import { confirmContribution, deliver } from '@donghanh/core';
import { communes } from '../facts/communes.ts';
import type { Step } from '../history/step.ts';
import { laterDay, plusDays } from './calendar.ts';
import { between, percent } from './chance.ts';
import { sponsorOf } from './dress.ts';
import { type GiftYear, yearKey } from './gifts-by-year.ts';
import { type Promised, promisedIn } from './promises.ts';
import { by } from './rules.ts';
import { type SpecialYear, special, specialYear } from './special-years.ts';
import type { UnitGift } from './unit-gift.ts';

/** Two weeks after it was made, a promise is on record and help may name it. */
const standsFor = (gift: UnitGift, promise: { readonly on: string } | undefined): boolean =>
  promise !== undefined && gift.value !== undefined && gift.on >= plusDays(promise.on, 14);

const named = (gift: UnitGift, promised: Promised | undefined) => ({
  ...(promised !== undefined && standsFor(gift, promised.pledge) && { pledge: promised.pledge.id }),
  ...(promised?.commitment !== undefined &&
    standsFor(gift, promised.commitment) && { commitment: promised.commitment.id }),
});

/** The id of the n-th gift of a year: unique within its assignment. */
export const giftId = (year: number, index: number): string => `ht-${year}-${index + 1}`;

/** The command of a gift. `value` is what is recorded, should it be other than what was given. */
export const giftCommand = (
  gift: UnitGift,
  contribution: string,
  promised?: Promised,
  value = gift.value,
) => {
  const { pair, on, kind, form, fund, items, evidence, holiday, key } = gift;
  return deliver({
    agency: pair.agency,
    commune: pair.commune,
    contribution,
    on,
    kind,
    form,
    fund,
    stream: 'donation',
    evidence,
    items,
    ...(value !== undefined && { value, valuation: form === 'money' ? 'cash' : 'reported' }),
    ...(fund === 'mobilised' && { donors: [sponsorOf(key)] }),
    ...(holiday === true
      ? { holidayGift: true }
      : percent(`priority/${key}`, 70) && { priorityNeed: true }),
    ...named(gift, promised),
  });
};

const communeNames = new Map(communes.map(({ id, name }) => [id, name]));

/** Half a year later at most, the commune or an inspection vouches for some of the help. */
const confirmed = (gift: UnitGift, contribution: string): readonly Step[] => {
  const { pair, on, knownOn, evidence, key } = gift;
  const wanted = evidence === 'E1' ? 70 : evidence === 'E2' ? 8 : 0;
  const day = laterDay(plusDays(on, between(`confirm/${key}`, 20, 90)), knownOn);
  if (!percent(`confirmed/${key}`, wanted) || day > '2022-06-20') return [];
  return [
    {
      key: `confirmed/${key}`,
      knownOn: day,
      source: by('R5'),
      command: confirmContribution({
        agency: pair.agency,
        commune: pair.commune,
        contribution,
        evidence: evidence === 'E1' ? 'E2' : 'E3',
        by:
          evidence === 'E1'
            ? `UBND xã ${communeNames.get(pair.commune)}`
            : 'Đoàn kiểm tra (tái dựng)',
        on: day,
      }),
    },
  ];
};

/** What is first recorded as the value: with a zero too many in one case, put right later. */
const recordedValue = (
  { value }: UnitGift,
  set: SpecialYear | undefined,
  index: number,
): number | undefined =>
  value !== undefined && set === special.slipOfThePen && index === 0 ? value * 10 : value;

/** The gifts of a year as steps. Those of a year set by hand are told elsewhere where they differ. */
export const giftSteps = (year: GiftYear): readonly Step[] => {
  const promised = promisedIn(year);
  const set = specialYear(year.pair.unit, year.year);
  return year.gifts.flatMap((gift, i) => {
    const id = giftId(year.year, i);
    const step: Step = {
      key: giftStepKey(year, i),
      knownOn: gift.knownOn,
      source: by(gift.rule),
      command: giftCommand(gift, id, promised, recordedValue(gift, set, i)),
    };
    return [step, ...(set === undefined ? confirmed(gift, id) : [])];
  });
};

/** The key of the step that records the n-th gift of a year. */
export const giftStepKey = (year: GiftYear, index: number): string =>
  `gift/${yearKey(year.pair, year.year)}/${index + 1}`;
