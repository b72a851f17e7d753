import { includes } from '../../vocabulary/dates/period.ts';
import type { Projection } from '../projection.ts';
import { deliveredByAssignment } from '../shared/assignment-sums.ts';
import { assignedDonations, donations } from '../shared/donations.ts';
import { frozen } from '../shared/frozen.ts';
import { recordsInForce } from '../yearly/in-force.ts';
import { type SpanOptions, spanOf } from '../yearly/span.ts';
import { tallySpan, yearRows, yearsNotGrowing } from '../yearly/year-rows.ts';
import {
  applySummaryFacts,
  combineSummaryFacts,
  noSummaryFacts,
  type SummaryFacts,
  summaryFactTypes,
} from './acc.ts';
import { annexLines } from './annex.ts';
import { deliveredByAgencyKind, deliveredByDistrict } from './by-unit.ts';
import { documentChain } from './documents.ts';
import { refusedComputations } from './indicators/refused.ts';
import { indicatorSegments } from './indicators/segments.ts';
import { lineageLines } from './lineage/lineage.ts';
import { manyToMany } from './many-to-many.ts';
import { dataNotes } from './notes/notes.ts';
import { programmeOf } from './programme.ts';
import { reconciliations } from './reconcile/reconcile.ts';
import { uncoveredOn } from './uncovered.ts';
import type { TenYearSummary } from './view.ts';
import { volunteerLines } from './volunteers.ts';

/**
 * The ten-year summary (§10): the programme from its first day to the cut-off, as Notice 439/TB-UBND
 * reports on it. Every figure is folded from facts and names them; what was stated elsewhere stands
 * beside what is computed here.
 *
 * Help counts from the last day its date can mean, donations only: programme budget is another
 * stream, and voluntary help stands apart from that of the assigned.
 */
export const tenYearSummary = (options: SpanOptions): Projection<SummaryFacts, TenYearSummary> => ({
  name: 'ten-year-summary',
  version: 1,
  handles: summaryFactTypes,
  init: noSummaryFacts,
  apply: applySummaryFacts,
  combine: combineSummaryFacts,
  view: (facts, asOf) => {
    const { units, assignments, help } = facts;
    const span = spanOf(options, asOf, facts.lastFact);
    const day = span.to;
    const programme = programmeOf(facts)?.data;

    const all = donations(help);
    const given = assignedDonations(all);
    const inSpan = given.filter((donation) => includes(span, donation.day));
    const voluntary = all.filter(
      (donation) => donation.delivery.assignment === undefined && includes(span, donation.day),
    );
    const tallies = tallySpan(help, inSpan, span);
    const years = yearRows(facts, tallies, span);
    const { byKind, byForm, byFund, ...totals } = tallies.whole;

    const held = recordsInForce(assignments, day);
    const documents = documentChain(facts, day);
    const segments = indicatorSegments(facts, day);
    const uncovered = uncoveredOn(facts, held, day);
    return frozen({
      asOf,
      ...(programme !== undefined && { programme }),
      ...span,
      documents,
      years,
      yearsNotGrowing: yearsNotGrowing(years),
      totals,
      byKind,
      byForm,
      byFund,
      byAgencyKind: deliveredByAgencyKind(units, inSpan),
      byDistrict: deliveredByDistrict(units, inSpan),
      ...manyToMany(held, units, day),
      ...(uncovered !== undefined && { uncovered }),
      reconciliations: reconciliations({ facts, given, segments, to: day }),
      indicators: segments,
      refused: refusedComputations(segments),
      volunteers: volunteerLines(units, voluntary, day),
      lineage: lineageLines(facts, held, span),
      notes: dataNotes({ facts, span, given: inSpan, whole: tallies.whole, documents }),
      assignments: annexLines(facts, held, day, deliveredByAssignment(inSpan, span)),
      facts: { ...facts.facts },
    });
  },
});
