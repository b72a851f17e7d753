import type { DomainEvent, EventType, Fact } from '../../catalogue/domain-event.ts';
import { type EventRef, type Recorded, refOf } from '../../event/recorded.ts';
import type { PartialDate } from '../../vocabulary/dates/partial-date.ts';
import { isReconstructed } from '../shared/amount-sum.ts';
import { type Assignments, applyAssignments, assignmentEvents } from '../shared/assignments.ts';
import { combineParts } from '../shared/combine.ts';
import { dispatch, type Part, typesOf } from '../shared/dispatch.ts';
import { applyDocuments, type DocumentRegister, documentEvents } from '../shared/documents.ts';
import { applyHelp, deliveryEvents, type Help, noHelp, promiseEvents } from '../shared/help.ts';
import { combineLastFact, type LastFact, noteDay } from '../shared/last-fact.ts';
import { applyUnits, type UnitRegisters, unitEvents, unitRegisters } from '../shared/registers.ts';
import { applyScopes, type ScopeRegister, scopeEvents } from '../shared/scopes.ts';

/** A fact of which the summary keeps the data as they are. */
export interface Kept<T extends EventType> {
  readonly data: Fact<T>['data'];
  readonly on: PartialDate;
  readonly ref: EventRef;
}

/** The changes of units that the lineage tells of. */
const lineageEvents = [
  'DistrictDissolved',
  'CommuneRenamed',
  'CommuneMoved',
  'CommuneMerged',
  'CommuneSplit',
  'AgencyRenamed',
  'AgencyMerged',
  'AgencyDissolved',
] as const satisfies readonly EventType[];
type KeptWithType<T extends EventType> = T extends EventType
  ? Kept<T> & { readonly type: T }
  : never;

/** A change of a unit that the lineage tells of. */
export type LineageFact = KeptWithType<(typeof lineageEvents)[number]>;

/** What the ten-year summary remembers of history. */
export interface SummaryFacts extends LastFact {
  readonly units: UnitRegisters;
  readonly documents: DocumentRegister;
  readonly scopes: ScopeRegister;
  readonly assignments: Assignments;
  readonly help: Help;
  readonly programmes: Kept<'ProgrammeOpened'>[];
  readonly figures: Kept<'FigureStated'>[];
  readonly measurements: Kept<'IndicatorMeasured'>[];
  readonly lineage: LineageFact[];
  /** Facts that read otherwise than they were written, and the corrections that say so. */
  readonly corrected: { readonly ref: EventRef; readonly by: EventRef }[];
  readonly facts: { total: number; reconstructed: number };
}

/** No facts yet. */
export const noSummaryFacts = (): SummaryFacts => ({
  units: unitRegisters(),
  documents: new Map(),
  scopes: new Map(),
  assignments: new Map(),
  help: noHelp(),
  programmes: [],
  figures: [],
  measurements: [],
  lineage: [],
  corrected: [],
  facts: { total: 0, reconstructed: 0 },
  lastFact: undefined,
});

/** A fact as it is kept. */
export const keep = <A>(event: Recorded<string, A>) => ({
  data: event.data,
  on: event.effectiveOn,
  ref: refOf(event),
});

const parts: readonly Part<SummaryFacts>[] = [
  { types: unitEvents, apply: (acc, event) => applyUnits(acc.units, event) },
  { types: documentEvents, apply: (acc, event) => applyDocuments(acc.documents, event) },
  { types: scopeEvents, apply: (acc, event) => applyScopes(acc.scopes, event) },
  { types: assignmentEvents, apply: (acc, event) => applyAssignments(acc.assignments, event) },
  {
    types: [...promiseEvents, ...deliveryEvents, 'ContributionContested'],
    apply: (acc, event) => applyHelp(acc.help, event),
  },
  {
    types: lineageEvents,
    apply: (acc, { type, data, effectiveOn, stream, version }) => {
      // Type and data come from one event, so they belong together.
      const fact = { type, data, on: effectiveOn, ref: refOf({ stream, version }) } as LineageFact;
      acc.lineage.push(fact);
    },
  },
  {
    types: ['ProgrammeOpened', 'FigureStated', 'IndicatorMeasured'],
    apply: (acc, event) => {
      if (event.type === 'ProgrammeOpened') acc.programmes.push(keep(event));
      if (event.type === 'FigureStated') acc.figures.push(keep(event));
      if (event.type === 'IndicatorMeasured') acc.measurements.push(keep(event));
    },
  },
];

const noteFact = (acc: SummaryFacts, event: DomainEvent): void => {
  acc.facts.total += 1;
  if (isReconstructed(event)) acc.facts.reconstructed += 1;
  if (event.correctedBy !== undefined) {
    acc.corrected.push({ ref: refOf(event), by: event.correctedBy });
  }
  noteDay(acc, event);
};

/** The types that the summary reads. */
export const summaryFactTypes = typesOf(parts);

/** Takes one fact in. */
export const applySummaryFacts = dispatch([...parts, { types: summaryFactTypes, apply: noteFact }]);

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

/** One of several that were folded apart. */
export const combineSummaryFacts = combineParts<SummaryFacts>({
  ...combineLastFact,
  facts: (counts) => ({
    total: sum(counts.map(({ total }) => total)),
    reconstructed: sum(counts.map(({ reconstructed }) => reconstructed)),
  }),
});
