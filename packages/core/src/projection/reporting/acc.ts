import type { DomainEvent, EventType } from '../../catalogue/domain-event.ts';
import { type Assignments, applyAssignments, assignmentEvents } from '../shared/assignments.ts';
import { dispatch, type Part, typesOf } from '../shared/dispatch.ts';
import { type LastFact, noteDay } from '../shared/last-fact.ts';
import { type Grouped, note } from '../shared/noted.ts';
import { applyUnits, type UnitRegisters, unitEvents, unitRegisters } from '../shared/registers.ts';
import {
  applyReportFlow,
  type ReportFlow,
  reportFlow,
  reportFlowEvents,
} from '../shared/report-flow.ts';

/** What the reporting view keeps of history. Facts of a commune or an agency by its id. */
export interface ReportingFacts extends LastFact, ReportFlow {
  readonly units: UnitRegisters;
  readonly assignments: Assignments;
  readonly forwarded: Grouped<'CommuneReportForwarded'>;
  readonly checked: Grouped<'CommuneReportVerified'>;
}

/** Nothing known. */
export const reportingFacts = (): ReportingFacts => ({
  units: unitRegisters(),
  assignments: new Map(),
  ...reportFlow(),
  forwarded: new Map(),
  checked: new Map(),
  lastFact: undefined,
});

/** What the district and the standing body did with a commune's report. */
const handledEvents = [
  'CommuneReportForwarded',
  'CommuneReportVerified',
] as const satisfies readonly EventType[];

const applyHandled = (acc: ReportingFacts, event: DomainEvent): void => {
  switch (event.type) {
    case 'CommuneReportForwarded':
      note(acc.forwarded, event.data.commune, event);
      return;
    case 'CommuneReportVerified':
      note(acc.checked, event.data.commune, event);
      return;
    default:
  }
};

const parts: readonly Part<ReportingFacts>[] = [
  { types: unitEvents, apply: (acc, event) => applyUnits(acc.units, event) },
  { types: assignmentEvents, apply: (acc, event) => applyAssignments(acc.assignments, event) },
  { types: reportFlowEvents, apply: applyReportFlow },
  { types: handledEvents, apply: applyHandled },
];

/** The types that the view reads. */
export const reportingEvents = typesOf(parts);

/** Takes one fact in, and its day. */
export const applyReporting = dispatch<ReportingFacts>([
  ...parts,
  { types: reportingEvents, apply: noteDay },
]);
