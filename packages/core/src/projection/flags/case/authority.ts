import { type Interval, intervalOf, type Period } from '../../../vocabulary/dates/period.ts';
import type { FlagKind } from '../../../vocabulary/flag-kind.ts';
import { type FlagsAcc, pairOf } from '../acc.ts';
import { byTime, latest, type Noted, type NotedFact, notedFor } from '../noted.ts';

/** A finding of an authority that names the agency. */
export type AuthorityFinding = { readonly days: Interval } & (
  | { readonly kind: 'criticism'; readonly fact: NotedFact<'CriticismIssued'> }
  | { readonly kind: 'confirmation'; readonly fact: NotedFact<'FlagConfirmed'> }
);

/** What authorities did about one flag of one pair in one year, as of the asked day. */
export interface Process {
  /** The latest request to explain, and the agency's first answer to it. */
  readonly request?: NotedFact<'ExplanationRequested'>;
  readonly reply?: NotedFact<'ExplanationGiven'>;
  /** The confirmation and the clearing, where they stand: the later act overrides the earlier. */
  readonly confirmed?: NotedFact<'FlagConfirmed'>;
  readonly cleared?: NotedFact<'FlagCleared'>;
  /** Criticisms and confirmations that no later clearing has overridden, in the order of time. */
  readonly findings: readonly AuthorityFinding[];
}

interface Pair {
  readonly agency: NotedFact<'FlagConfirmed'>['data']['agency'];
  readonly commune: NotedFact<'FlagConfirmed'>['data']['commune'];
}

/** The process of one flag in one year. Acts about a part of the year belong to the year. */
export const processOf = (acc: FlagsAcc, pair: Pair, flag: FlagKind, period: Period): Process => {
  const key = pairOf(pair);
  const concerns = ({ data }: { readonly data: { period: Period; flag: FlagKind } }): boolean =>
    data.flag === flag && data.period.slice(0, 4) === period;

  const clearing = latest(notedFor(acc.clearings, key).filter(concerns));
  const stands = (fact: Noted<unknown>): boolean =>
    clearing === undefined || byTime(clearing, fact) < 0;

  // What was asked and said before a clearing is settled with it.
  const request = latest(notedFor(acc.requests, key).filter(concerns).filter(stands));
  const reply =
    request &&
    notedFor(acc.explanations, key)
      .filter(({ data, from }) => data.period.slice(0, 4) === period && from >= request.from)
      .toSorted(byTime)[0];

  const confirmations = notedFor(acc.confirmations, key).filter(concerns).filter(stands);
  const criticisms = notedFor(acc.criticisms, pair.agency)
    .filter(concerns)
    .filter(({ data }) => data.commune === undefined || data.commune === pair.commune)
    .filter(stands);
  const findings: readonly AuthorityFinding[] = [
    ...criticisms.map((fact) => ({ kind: 'criticism' as const, fact, days: daysOf(fact) })),
    ...confirmations.map((fact) => ({ kind: 'confirmation' as const, fact, days: daysOf(fact) })),
  ].sort((a, b) => byTime(a.fact, b.fact));
  const confirmed = latest(confirmations);
  // A finding after the clearing opens the flag again.
  const cleared = findings.length === 0 ? clearing : undefined;
  return {
    ...(request && { request }),
    ...(reply && { reply }),
    ...(confirmed && { confirmed }),
    ...(cleared && { cleared }),
    findings,
  };
};

const daysOf = (fact: { readonly data: { readonly period: Period } }): Interval =>
  intervalOf(fact.data.period);
