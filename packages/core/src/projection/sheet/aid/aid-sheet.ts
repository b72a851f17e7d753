import type { EventRef } from '../../../event/recorded.ts';
import { includes } from '../../../vocabulary/dates/period.ts';
import type { Projection } from '../../projection.ts';
import { AmountSum } from '../../shared/amount-sum.ts';
import type { ByStream } from '../../shared/by-stream.ts';
import { assignedDonations, type Donation } from '../../shared/donations.ts';
import { frozen } from '../../shared/frozen.ts';
import { askedDay } from '../../shared/last-fact.ts';
import { byTime } from '../../shared/noted.ts';
import { countInForce } from '../../yearly/in-force.ts';
import { tallySpan, yearRows } from '../../yearly/year-rows.ts';
import type { SheetScope } from '../scope.ts';
import { type AidFacts, aidFactTypes, applyAidFacts, combineAidFacts, noAidFacts } from './acc.ts';
import { aidLines, giftLines, promiseLines } from './lines.ts';
import { sheetUnits } from './units.ts';
import type { AidSheet } from './view.ts';
import { type Within, within } from './within.ts';

const only = <A>(things: ByStream<A>, kept: ReadonlySet<A>): ByStream<A> =>
  new Map(
    [...things].map(([stream, ofOne]) => [
      stream,
      new Map([...ofOne].filter(([, thing]) => kept.has(thing))),
    ]),
  );

const voluntaryOf = (given: readonly Donation[]) => {
  const sum = new AmountSum();
  for (const { delivery, value } of given) {
    if (delivery.assignment !== undefined || value === undefined) continue;
    sum.add(value, delivery.trace.ref, delivery.trace.reconstructed);
  }
  return sum.done();
};

const factsOf = ({ held, promises, given }: Within): AidSheet['facts'] => {
  const reconstructed = new Map<EventRef, boolean>(
    [
      ...held.map(({ made }) => made),
      ...promises.map(({ made }) => made),
      ...given.map(({ delivery }) => delivery.trace),
    ].map((trace) => [trace.ref, trace.reconstructed]),
  );
  return {
    total: reconstructed.size,
    reconstructed: [...reconstructed.values()].filter(Boolean).length,
  };
};

const programmeOf = ({ programmes }: AidFacts): Pick<AidSheet, 'programme'> => {
  const [first] = [...programmes.values()].sort(byTime);
  if (first === undefined) return {};
  const { name, province, standingBody } = first.data;
  return { programme: { name, province, standingBody } };
};

/**
 * What was promised and delivered within a scope: one agency, commune, district, assignment or year,
 * or several of these together. The same sums as those of the whole programme, by the same rules.
 */
export const aidSheet = (scope: SheetScope): Projection<AidFacts, AidSheet> => ({
  name: `aid-sheet-${JSON.stringify(scope)}`,
  version: 1,
  handles: aidFactTypes,
  init: noAidFacts,
  apply: applyAidFacts,
  combine: combineAidFacts,
  view: (facts, asOf) => {
    const { units, help } = facts;
    const asked = askedDay(asOf, facts.lastFact) ?? asOf.effectiveOn;
    const part = within(facts, scope, asked);
    const { span, records, promises, given } = part;
    const assignments = new Map(records.map((record) => [record.assignment, record]));
    const assigned = assignedDonations(given).filter(({ day }) => includes(span, day));
    const ofScope = { ...help, promises: only(help.promises, new Set(promises)) };
    const tallies = tallySpan(ofScope, assigned, span);
    const { byKind, byForm: _byForm, byFund, ...totals } = tallies.whole;
    const { agencyIds: _agencyIds, ...inForce } = countInForce(assignments, span.to);
    return frozen({
      ...programmeOf(facts),
      ...span,
      units: sheetUnits(units, scope, records[0], span.to),
      inForce,
      assignments: aidLines(facts, part),
      years: yearRows({ units, assignments, help: ofScope }, tallies, span),
      totals,
      byKind,
      byFund,
      voluntary: voluntaryOf(given),
      promises: promiseLines(facts, part),
      gifts: giftLines(facts, part),
      facts: factsOf(part),
    });
  },
});
