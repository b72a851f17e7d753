import { type AsOfInput, dayOf, fields, type Instant, LocalDate } from '@donghanh/core';
import * as t from 'io-ts';

/** The two dates of every question, as they stand in an address. */
export const AsOfParams = fields(
  'AsOfParams',
  {},
  {
    /** True in the world on this day. Left out: today, in Vietnam. */
    effectiveOn: LocalDate,
    /** As known at this moment, or at the end of this day. Left out: all that is known. */
    knownAt: t.string,
  },
);

/** The dates of a question; today where no day is asked for. */
export const asOfOf = (
  { effectiveOn, knownAt }: t.TypeOf<typeof AsOfParams>,
  now: Instant,
): AsOfInput => ({
  effectiveOn: effectiveOn ?? dayOf(now),
  ...(knownAt !== undefined && { knownAt }),
});
