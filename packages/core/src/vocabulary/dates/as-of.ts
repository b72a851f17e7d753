import * as E from 'fp-ts/lib/Either.js';
import type { Misfit } from '../codec/misfit.ts';
import { showFound } from '../codec/misfit.ts';
import { type Instant, parseInstant } from './instant.ts';
import { LocalDate } from './local-date.ts';

/**
 * The two dates of every question: what was true in the world on `effectiveOn`, as far as it was
 * known at `knownAt`. Facts are selected by both, so a late fact changes what was true and not what
 * was known (§11 question 2 of the domain notes).
 */
export interface AsOf {
  readonly effectiveOn: LocalDate;
  readonly knownAt: Instant;
}

/** {@link AsOf} as people write it: a day, and a moment or a day (its end, in Vietnam). */
export interface AsOfInput {
  readonly effectiveOn: string;
  /** Left out: everything known to date. */
  readonly knownAt?: string;
}

/** Later than anything that can be recorded: "everything known to date". */
export const everKnown = '2199-12-31T23:59:59.999Z' as Instant;

/** Later than anything that can be effective: "whatever its date". */
export const everEffective = '2199-12-31' as LocalDate;

/** No limit on either date: the current state with everything known, future-dated facts included. */
export const always: AsOf = { effectiveOn: everEffective, knownAt: everKnown };

/** Reads an {@link AsOfInput}. */
export const parseAsOf = (input: AsOfInput): E.Either<Misfit, AsOf> => {
  const effectiveOn = input.effectiveOn;
  if (!LocalDate.is(effectiveOn)) {
    return E.left({
      path: 'effectiveOn',
      expected: 'a day that exists, YYYY-MM-DD',
      found: showFound(effectiveOn),
    });
  }
  if (input.knownAt === undefined) return E.right({ effectiveOn, knownAt: everKnown });
  const knownAt = parseInstant(input.knownAt);
  return E.isLeft(knownAt)
    ? E.left({ ...knownAt.left, path: 'knownAt' })
    : E.right({ effectiveOn, knownAt: knownAt.right });
};
