import type { EventType } from '../../catalogue/domain-event.ts';
import { type LocalDate, lastOfYear, yearOf } from '../../vocabulary/dates/local-date.ts';
import { certainFrom } from '../../vocabulary/dates/partial-date.ts';
import type { Projection } from '../projection.ts';
import {
  type AssignmentRecord,
  type Assignments,
  applyAssignments,
  assignmentEvents,
  begunOn,
} from '../shared/assignments.ts';
import { combineParts } from '../shared/combine.ts';
import { dispatch, type Part, typesOf } from '../shared/dispatch.ts';
import { frozen } from '../shared/frozen.ts';
import { inOrder } from '../shared/in-order.ts';
import { askedDay, combineLastFact, type LastFact, noteDay } from '../shared/last-fact.ts';
import { applyUnits, type UnitRegisters, unitEvents, unitRegisters } from '../shared/registers.ts';
import { applyScopes, communesInScope, type ScopeRegister, scopeEvents } from '../shared/scopes.ts';
import { agencyNameOn, communeOn } from '../shared/unit-names.ts';
import { uncoveredOn } from '../ten-year-summary/uncovered.ts';
import { recordsInForce } from '../yearly/in-force.ts';
import type { CoverageDay, CoverageView, IdleAgency, OrphanedCommune } from './view.ts';

/** What the view of coverage keeps of history. */
export interface CoverageFacts extends LastFact {
  readonly units: UnitRegisters;
  readonly scopes: ScopeRegister;
  readonly assignments: Assignments;
}

const parts: readonly Part<CoverageFacts>[] = [
  { types: unitEvents, apply: (acc, event) => applyUnits(acc.units, event) },
  { types: scopeEvents, apply: (acc, event) => applyScopes(acc.scopes, event) },
  { types: assignmentEvents, apply: (acc, event) => applyAssignments(acc.assignments, event) },
];
const types: readonly EventType[] = typesOf(parts);

/** Has the agency ended by that day? */
const endedOn = ({ units }: CoverageFacts, agency: AssignmentRecord['agency'], day: LocalDate) => {
  const end = units.agencies.get(agency)?.end;
  return end !== undefined && certainFrom(end.on) <= day;
};

const orphanedOn = (
  acc: CoverageFacts,
  held: readonly AssignmentRecord[],
  day: LocalDate,
): readonly OrphanedCommune[] => {
  const orphans = [...Map.groupBy(held, ({ commune }) => commune)].filter(([, records]) =>
    records.every(({ agency }) => endedOn(acc, agency, day)),
  );
  return inOrder(
    orphans.map(([commune, records]) => ({
      commune,
      name: communeOn(acc.units, commune, day).name,
      agencies: inOrder(
        [...new Set(records.map(({ agency }) => agency))].map((agency) => ({
          agency,
          name: agencyNameOn(acc.units, agency, day),
        })),
        [{ name: ({ name }) => name }, { text: ({ agency }) => agency }],
      ),
    })),
    [{ name: ({ name }) => name }, { text: ({ commune }) => commune }],
  );
};

const idleOn = (
  acc: CoverageFacts,
  held: readonly AssignmentRecord[],
  day: LocalDate,
): readonly IdleAgency[] => {
  const busy = new Set(held.map(({ agency }) => agency));
  const had = new Set(
    [...acc.assignments.values()]
      .filter((record) => begunOn(record, day))
      .map(({ agency }) => agency),
  );
  const idle = [...acc.units.agencies.values()].filter(
    ({ agency, from }) =>
      certainFrom(from) <= day && !endedOn(acc, agency, day) && !busy.has(agency),
  );
  return inOrder(
    idle.map(({ agency }) => ({
      agency,
      name: agencyNameOn(acc.units, agency, day),
      hadOne: had.has(agency),
    })),
    [{ name: ({ name }) => name }, { text: ({ agency }) => agency }],
  );
};

const coverageOn = (acc: CoverageFacts, day: LocalDate): CoverageDay => {
  const held = recordsInForce(acc.assignments, day);
  const inScope = communesInScope(acc.scopes, day);
  const uncovered = uncoveredOn(acc, held, day);
  return {
    day,
    ...(inScope && { inScope: inScope.length }),
    ...(uncovered && { uncovered }),
    orphaned: orphanedOn(acc, held, day),
    idle: idleOn(acc, held, day),
  };
};

/** Each 31/12 from the first year of a list or an assignment, and the asked day. */
const daysUpTo = (acc: CoverageFacts, asked: LocalDate): readonly LocalDate[] => {
  const begins = [...acc.scopes.values(), ...acc.assignments.values()].map(({ from }) =>
    yearOf(certainFrom(from)),
  );
  const years: LocalDate[] = [];
  for (let year = Math.min(...begins); lastOfYear(year) < asked; year += 1) {
    years.push(lastOfYear(year));
  }
  return begins.length === 0 ? [asked] : [...years, asked];
};

/**
 * Which communes were in scope and had no helper, and which helpers had no commune, on each 31/12 and
 * on the asked day (S10b; question 12). A helper that has ended still stands in its assignment until
 * somebody ends or transfers it: its communes are listed as orphaned.
 */
export const coverage: Projection<CoverageFacts, CoverageView> = {
  name: 'coverage',
  version: 1,
  handles: types,
  init: () => ({
    units: unitRegisters(),
    scopes: new Map(),
    assignments: new Map(),
    lastFact: undefined,
  }),
  apply: dispatch<CoverageFacts>([...parts, { types, apply: noteDay }]),
  combine: combineParts(combineLastFact),
  view: (acc, asOf) => {
    const asked = askedDay(asOf, acc.lastFact);
    const days = asked === undefined ? [] : daysUpTo(acc, asked);
    return frozen({ asOf, days: days.map((day) => coverageOn(acc, day)) });
  },
};
