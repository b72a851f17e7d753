import type { EvidenceLevel } from '@donghanh/core';

/**
 * A year of a reconstructed unit that is set by hand. The general rules make no promises, reports or
 * evaluations for it; `special-steps.ts` tells what happened.
 */
export interface SpecialYear {
  readonly unit: number;
  readonly year: number;
  /** Valued gifts from the pot of the year. Left out: as in any other year. */
  readonly gifts?: number;
  readonly on?: string;
  readonly knownOn?: string;
  readonly evidence?: EvidenceLevel;
  /** Given only for a holiday. */
  readonly holiday?: boolean;
}

/** Each stands for one situation that the rules must handle. */
export const special = {
  /** Promised and never delivered; the commune reports nothing. */
  brokenPromise: { unit: 24, year: 2013, gifts: 0 },
  /** An amount recorded with a zero too many, put right later. */
  slipOfThePen: { unit: 30, year: 2014, gifts: 2 },
  /** Nothing given: nil line, hearing, confirmation. */
  nilLine: { unit: 20, year: 2015, gifts: 0 },
  /** A pledge taken back. */
  withdrawn: { unit: 31, year: 2015 },
  /** No help, no reports, and a reminder without an answer. */
  noReply: { unit: 21, year: 2016, gifts: 0 },
  /** A nil line, and then late evidence of help: the flag is cleared. */
  lateEvidence: {
    unit: 25,
    year: 2016,
    gifts: 1,
    on: '2016-12-20',
    knownOn: '2017-04-18',
    evidence: 'E2',
  },
  /** A gift entered twice; the second entry is recalled. */
  enteredTwice: { unit: 32, year: 2016, gifts: 2 },
  /** The agency says it gave; the commune says it did not receive. */
  contested: { unit: 22, year: 2017, gifts: 1, on: '2017-06-10', evidence: 'E1' },
  /** A flood cut the commune off: excused. */
  flood: { unit: 23, year: 2018, gifts: 0 },
  /** Committed much, delivered little, and that for the holiday only. */
  holidayOnly: { unit: 27, year: 2018, gifts: 2, on: '2018-02-05', holiday: true },
  /** Graded "not fulfilled" by the evaluation. */
  notFulfilled: { unit: 26, year: 2019 },
  /** The duty rested for half a year. */
  rested: { unit: 29, year: 2020 },
} as const satisfies Readonly<Record<string, SpecialYear>>;

const all: readonly SpecialYear[] = Object.values(special);

/** The special year of a unit, if that year is one. */
export const specialYear = (unit: number, year: number): SpecialYear | undefined =>
  all.find((one) => one.unit === unit && one.year === year);
