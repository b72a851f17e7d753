import type { CauseSide } from '../../../oversight/code-lists.ts';
import { addDays, earlier, type LocalDate } from '../../../vocabulary/dates/local-date.ts';
import { certainFrom } from '../../../vocabulary/dates/partial-date.ts';
import { type Interval, intervalOf, type Period } from '../../../vocabulary/dates/period.ts';
import { type AssignmentRecord, daysOf, restsOf } from '../../shared/assignments.ts';
import type { End } from '../../shared/registers.ts';
import { type FlagsAcc, pairOf } from '../acc.ts';
import { daysWithin, lengthOf, shared } from '../days.ts';
import { type Noted, type NotedFact, notedFor } from '../noted.ts';

/** Days that are not held against the agency, and why. */
export type Exemption = { readonly days: Interval } & (
  | { readonly why: 'suspended'; readonly fact?: NotedFact<'AssignmentSuspended'> }
  | { readonly why: 'excused'; readonly fact: NotedFact<'ExcuseAccepted'> }
);

/** An end of the agency or the commune that cut the duty short. */
export interface UnitEnd {
  readonly unit: 'agency' | 'commune';
  readonly end: End;
}

/** The days of one assignment in one year, as far as the asked day. All counts are in days. */
export interface CaseDays {
  readonly year: Interval;
  /** True while the year has not ended on the asked day. */
  readonly running: boolean;
  /** The days in force in the year, while agency and commune exist. Undefined: none. */
  readonly judged: Interval | undefined;
  /** Length of `judged`. */
  readonly inForce: number;
  /** Of these, the days suspended or excused. */
  readonly exempt: number;
  /** The days that count: in force and not exempt. */
  readonly counted: number;
  /** The days that would count had there been no suspension, excuse or end of a unit. */
  readonly onPaper: number;
  /** Days since the assignment began, to the last judged day, less those exempt. */
  readonly run: number;
  /** The exemptions that touch the year. */
  readonly exemptions: readonly Exemption[];
  readonly unitEnd?: UnitEnd;
}

/** The exemptions of an assignment over its whole life, earliest first. */
export const exemptionsOf = (acc: FlagsAcc, record: AssignmentRecord): readonly Exemption[] => {
  const suspensions = notedFor(acc.suspensions, record.assignment);
  const rests = restsOf(record).map((days): Exemption => {
    const fact = suspensions.find(({ from }) => from === days.from);
    return { days, why: 'suspended', ...(fact && { fact }) };
  });
  const excuses = notedFor(acc.excuses, pairOf(record)).map(
    (fact): Exemption => ({ days: intervalOf(fact.data.period), why: 'excused', fact }),
  );
  return [...rests, ...excuses].sort(
    (a, b) => compare(a.days.from, b.days.from) || compare(a.fact?.ref ?? '', b.fact?.ref ?? ''),
  );
};

/** The end of the agency or the commune, whichever came first. */
export const unitEndOf = (
  acc: Pick<FlagsAcc, 'units'>,
  record: AssignmentRecord,
): UnitEnd | undefined => {
  const agency = acc.units.agencies.get(record.agency)?.end;
  const commune = acc.units.communes.get(record.commune)?.end;
  if (agency === undefined) return commune && { unit: 'commune', end: commune };
  if (commune === undefined) return { unit: 'agency', end: agency };
  return certainFrom(commune.on) < certainFrom(agency.on)
    ? { unit: 'commune', end: commune }
    : { unit: 'agency', end: agency };
};

/** The days on which an assignment can be judged at all: in force, with both units there. */
export const judgeable = (
  record: AssignmentRecord,
  unitEnd: UnitEnd | undefined,
  asked: LocalDate,
): Interval | undefined => {
  const days = shared(daysOf(record), { from: certainFrom(record.from), to: asked });
  if (days === undefined || unitEnd === undefined) return days;
  return shared(days, { from: days.from, to: addDays(certainFrom(unitEnd.end.on), -1) });
};

/** The days of an assignment in one year. */
export const caseDays = (
  record: AssignmentRecord,
  period: Period,
  asked: LocalDate,
  allExemptions: readonly Exemption[],
  unitEnd: UnitEnd | undefined,
): CaseDays => {
  const year = intervalOf(period);
  const life = judgeable(record, unitEnd, asked);
  const judged = life && shared(life, year);
  const paper = shared({ from: daysOf(record).from, to: earlier(daysOf(record).to, asked) }, year);
  const exemptions = allExemptions.filter(({ days }) => shared(days, year) !== undefined);
  const inForce = lengthOf(judged);
  const exempt = daysWithin(spansOf(exemptions), judged);
  const run = judged && { from: daysOf(record).from, to: judged.to };
  const cut = unitEnd !== undefined && certainFrom(unitEnd.end.on) <= year.to;
  return {
    year,
    running: year.to > asked,
    judged,
    inForce,
    exempt,
    counted: inForce - exempt,
    onPaper: lengthOf(paper),
    run: lengthOf(run) - daysWithin(spansOf(allExemptions), run),
    exemptions,
    ...(cut && { unitEnd }),
  };
};

const spansOf = (exemptions: readonly Exemption[]): readonly Interval[] =>
  exemptions.map(({ days }) => days);

/** Whose failing an exemption or an end is. A suspension gives its cause in words only: unknown. */
export const causeOf = (days: CaseDays): CauseSide => {
  for (const exemption of days.exemptions) {
    if (exemption.why === 'excused') return exemption.fact.data.cause;
  }
  return days.unitEnd !== undefined ? 'reorganisation' : 'unknown';
};

/** The facts behind the exemptions. */
export const exemptionFacts = (days: CaseDays): readonly Noted<unknown>[] =>
  days.exemptions.flatMap((exemption) => (exemption.fact === undefined ? [] : [exemption.fact]));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
