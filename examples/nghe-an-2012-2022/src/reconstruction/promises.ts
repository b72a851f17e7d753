import { amendPledge, makePledge, signCommitment } from '@donghanh/core';
import type { Step } from '../history/step.ts';
import { dayIn, laterDay, plusDays } from './calendar.ts';
import { between, percent, pick } from './chance.ts';
import { type GiftYear, yearKey } from './gifts-by-year.ts';
import { by } from './rules.ts';
import { specialYear } from './special-years.ts';

/** What was promised for one year of an assignment. */
export interface Promised {
  readonly pledge: { readonly id: string; readonly on: string; readonly amount: number };
  readonly commitment?: { readonly id: string; readonly on: string; readonly amount: number };
  /** The pledge is later brought to what was really given. */
  readonly amendedOn?: string;
}

const million = 1_000_000;
const rounded = (amount: number, hundredths: number): number =>
  Math.max(1, Math.round((amount * hundredths) / 100 / million)) * million;

/** What was promised in a year with help; undefined when nothing was. */
export const promisedIn = ({ pair, year, total }: GiftYear): Promised | undefined => {
  const key = yearKey(pair, year);
  if (total === 0 || specialYear(pair.unit, year) || !percent(`pledge/${key}`, 62)) {
    return undefined;
  }
  const on = laterDay(
    dayIn(`pledge-day/${key}`, `${year}-01-10`, `${year}-03-20`),
    plusDays(pair.from, 10),
  );
  if (on > `${year}-10-01`) return undefined;
  const amount = rounded(total, pick(`pledged/${key}`, [80, 90, 95, 100, 100, 105, 110, 120, 150]));
  const committed = percent(`commit/${key}`, 40);
  return {
    pledge: { id: `dk-${year}`, on, amount },
    ...(committed && {
      commitment: {
        id: `ck-${year}`,
        on: plusDays(on, between(`commit-day/${key}`, 18, 45)),
        amount: rounded(amount, pick(`committed/${key}`, [60, 70, 80, 90])),
      },
    }),
    ...(percent(`amend/${key}`, 8) && on < `${year}-08-01` && { amendedOn: `${year}-08-20` }),
  };
};

/** The promises of a year as steps, recorded within days: they stand in letters to the standing body. */
export const promiseSteps = (year: GiftYear): readonly Step[] => {
  const promised = promisedIn(year);
  if (promised === undefined) return [];
  const { agency, commune } = year.pair;
  const key = yearKey(year.pair, year.year);
  const { pledge, commitment, amendedOn } = promised;
  const dueBy = `${year.year}-12-31`;
  return [
    {
      key: `pledge/${key}`,
      knownOn: plusDays(pledge.on, between(`pledge-known/${key}`, 1, 10)),
      source: by('R7'),
      command: makePledge({
        agency,
        commune,
        pledge: pledge.id,
        amount: pledge.amount,
        dueBy,
        on: pledge.on,
      }),
    },
    ...(commitment === undefined
      ? []
      : [
          {
            key: `commitment/${key}`,
            knownOn: plusDays(commitment.on, 3),
            source: by('R7'),
            command: signCommitment({
              agency,
              commune,
              commitment: commitment.id,
              pledge: pledge.id,
              amount: commitment.amount,
              dueBy,
              on: commitment.on,
            }),
          },
        ]),
    ...(amendedOn === undefined
      ? []
      : [
          {
            key: `amended/${key}`,
            knownOn: plusDays(amendedOn, 4),
            source: by('R7'),
            command: amendPledge({
              agency,
              commune,
              pledge: pledge.id,
              amount: rounded(year.total, 100) + million,
              on: amendedOn,
            }),
          },
        ]),
  ];
};
