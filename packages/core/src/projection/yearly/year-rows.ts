import { noVnd, plus } from '../../vocabulary/amounts/vnd.ts';
import { addDays, firstOfYear, type LocalDate } from '../../vocabulary/dates/local-date.ts';
import { certainFrom } from '../../vocabulary/dates/partial-date.ts';
import type { Interval } from '../../vocabulary/dates/period.ts';
import { includes } from '../../vocabulary/dates/period.ts';
import type { AgencyId } from '../../vocabulary/ids.ts';
import type { Assignments } from '../shared/assignments.ts';
import { ofAllStreams } from '../shared/by-stream.ts';
import type { Donation } from '../shared/donations.ts';
import type { Help } from '../shared/help.ts';
import { inOrder } from '../shared/in-order.ts';
import { standingOn } from '../shared/promises.ts';
import type { UnitRegisters } from '../shared/registers.ts';
import { agencyNameOn } from '../shared/unit-names.ts';
import type { YearRow } from '../ten-year-summary/view.ts';
import { countInForce } from './in-force.ts';
import { yearsOf } from './span.ts';
import { type Tallied, Tally } from './tally.ts';

/** The facts behind the yearly series. */
export interface YearlyFacts {
  readonly units: UnitRegisters;
  readonly assignments: Assignments;
  readonly help: Help;
}

/** What was promised and delivered in a span: by year, and in all. */
export interface SpanTallies {
  readonly years: ReadonlyMap<number, Tallied>;
  readonly whole: Tallied;
}

/**
 * Adds up a span, each fact in the year in which it became certain. A promise counts in the year it
 * was made, at what it stands at on the last day of the span: an amended promise is not two, and a
 * withdrawn one is none.
 *
 * @param given the donations of assigned agencies, in the order of their names
 */
export const tallySpan = (help: Help, given: readonly Donation[], span: Interval): SpanTallies => {
  const whole = new Tally();
  const years = new Map<string, Tally>(
    yearsOf(span).map(({ year }) => [String(year), new Tally()]),
  );
  const both = (day: LocalDate): readonly Tally[] => {
    const year = includes(span, day) ? years.get(day.slice(0, 4)) : undefined;
    return year === undefined ? [] : [whole, year];
  };
  for (const promise of ofAllStreams(help.promises)) {
    const standing = standingOn(promise, span.to);
    if (standing === undefined) continue;
    for (const tally of both(certainFrom(promise.on))) tally.promise(promise, standing);
  }
  for (const donation of given) {
    for (const tally of both(donation.day)) tally.donation(donation);
  }
  return {
    years: new Map([...years].map(([year, tally]) => [Number(year), tally.done()])),
    whole: whole.done(),
  };
};

/** The yearly series (§10.2): one row for each year that the span touches. */
export const yearRows = (
  facts: YearlyFacts,
  tallies: SpanTallies,
  span: Interval,
): readonly YearRow[] => {
  let cumulative = noVnd;
  return yearsOf(span).map(({ year, countedOn }) => {
    const { byKind, byForm, byFund, ...tallied } = tallies.years.get(year) ?? new Tally().done();
    cumulative = plus(cumulative, tallied.delivered.value);
    const { agencyIds, ...now } = countInForce(facts.assignments, countedOn);
    const endOfYearBefore = addDays(firstOfYear(year), -1);
    const before = countInForce(facts.assignments, endOfYearBefore).agencyIds;
    const named = (ids: readonly AgencyId[], day: LocalDate): readonly AgencyId[] =>
      inOrder(ids, [{ name: (id) => agencyNameOn(facts.units, id, day) }, { text: (id) => id }]);
    return {
      year,
      countedOn,
      ...now,
      joined: named(
        [...agencyIds].filter((id) => !before.has(id)),
        countedOn,
      ),
      left: named(
        [...before].filter((id) => !agencyIds.has(id)),
        endOfYearBefore,
      ),
      ...tallied,
      deliveredByKind: byKind,
      deliveredByForm: byForm,
      deliveredByFund: byFund,
      cumulative,
    };
  });
};

/** Years with not more agencies than the year before (S3: "rises each year"). */
export const yearsNotGrowing = (rows: readonly YearRow[]): readonly number[] =>
  rows
    .filter((row, i) => {
      const before = rows[i - 1];
      return before !== undefined && row.agencies.value <= before.agencies.value;
    })
    .map((row) => row.year);
