import type { Vnd } from '../../vocabulary/amounts/vnd.ts';
import type { LocalDate } from '../../vocabulary/dates/local-date.ts';
import { certainFrom } from '../../vocabulary/dates/partial-date.ts';
import type { AmountSum, Trace } from './amount-sum.ts';
import type { PromiseRecord } from './help.ts';
import { valueOn } from './timeline.ts';

/** What a promise is worth on a day, and the fact that says so. */
export interface Standing {
  readonly amount: Vnd;
  readonly trace: Trace;
}

/**
 * A promise as it stands on a day: the latest amount; undefined when it had not been made, had been
 * withdrawn, or has no price.
 */
export const standingOn = (promise: PromiseRecord, day: LocalDate): Standing | undefined => {
  if (promise.withdrawnOn !== undefined && certainFrom(promise.withdrawnOn) <= day)
    return undefined;
  const terms = certainFrom(promise.on) <= day ? valueOn(promise.terms, day) : undefined;
  return terms?.amount === undefined ? undefined : { amount: terms.amount, trace: terms.trace };
};

/** Adds a promise as it stands, with the fact that made it and the one that last changed it. */
export const addStanding = (sum: AmountSum, promise: PromiseRecord, standing: Standing): void => {
  const { amount, trace } = standing;
  sum.add(amount, trace.ref, trace.reconstructed);
  if (trace.ref !== promise.made.ref) sum.name(promise.made.ref);
};
