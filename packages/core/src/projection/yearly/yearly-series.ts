import type { Projection } from '../projection.ts';
import { applyAssignments, assignmentEvents } from '../shared/assignments.ts';
import { combineParts } from '../shared/combine.ts';
import { dispatch, type Part, typesOf } from '../shared/dispatch.ts';
import { assignedDonations, donations } from '../shared/donations.ts';
import { frozen } from '../shared/frozen.ts';
import { applyHelp, deliveryEvents, noHelp, promiseEvents } from '../shared/help.ts';
import { combineLastFact, type LastFact, noteDay } from '../shared/last-fact.ts';
import { applyUnits, unitRegisters } from '../shared/registers.ts';
import type { YearRow } from '../ten-year-summary/view.ts';
import { type SpanOptions, spanOf } from './span.ts';
import { tallySpan, type YearlyFacts, yearRows } from './year-rows.ts';

const parts: readonly Part<YearlyFacts & LastFact>[] = [
  {
    // The names of agencies order those who joined and left.
    types: ['AgencyRegistered', 'AgencyRenamed'],
    apply: (acc, event) => applyUnits(acc.units, event),
  },
  { types: assignmentEvents, apply: (acc, event) => applyAssignments(acc.assignments, event) },
  {
    types: [...promiseEvents, ...deliveryEvents],
    apply: (acc, event) => applyHelp(acc.help, event),
  },
];
const types = typesOf(parts);
const take = dispatch<YearlyFacts & LastFact>([...parts, { types, apply: noteDay }]);

/**
 * The yearly series alone (S3, S4): agencies, communes and assignments on 31/12 of each year (on the
 * cut-off day in the last), who joined and left, what was promised and delivered in the year. The
 * same rows as in the ten-year summary, from fewer facts.
 */
export const yearlySeries = (
  options: SpanOptions,
): Projection<YearlyFacts & LastFact, readonly YearRow[]> => ({
  name: 'yearly-series',
  version: 1,
  handles: types,
  init: () => ({
    units: unitRegisters(),
    assignments: new Map(),
    help: noHelp(),
    lastFact: undefined,
  }),
  apply: take,
  combine: combineParts(combineLastFact),
  view: (acc, asOf) => {
    const span = spanOf(options, asOf, acc.lastFact);
    const tallies = tallySpan(acc.help, assignedDonations(donations(acc.help)), span);
    return frozen(yearRows(acc, tallies, span));
  },
});
