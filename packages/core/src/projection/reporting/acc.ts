import type { DomainEvent, EventType } from '../../catalogue/domain-event.ts';
import { type Assignments, applyAssignments, assignmentEvents } from '../shared/assignments.ts';
import { dispatch, type Part, typesOf } from '../shared/dispatch.ts';
import { type LastFact, noteDay } from '../shared/last-fact.ts';
import { type Grouped, note } from '../shared/noted.ts';
import { applyUnits, type UnitRegisters, unitEvents, unitRegisters } from '../shared/registers.ts';

/** What the reporting view keeps of history. Facts of a commune or an agency by its id. */
export interface ReportingFacts extends LastFact {
  readonly units: UnitRegisters;
  readonly assignments: Assignments;
  readonly communeDeadlines: Grouped<'CommuneReportDue'>;
  readonly communeReports: Grouped<'CommuneReportFiled'>;
  readonly communeReminders: Grouped<'CommuneReminded'>;
  readonly forwarded: Grouped<'CommuneReportForwarded'>;
  readonly checked: Grouped<'CommuneReportVerified'>;
  readonly agencyDeadlines: Grouped<'AgencyReportDue'>;
  readonly agencyReports: Grouped<'AgencyReportFiled'>;
  readonly agencyReminders: Grouped<'AgencyReminded'>;
}

/** Nothing known. */
export const reportingFacts = (): ReportingFacts => ({
  units: unitRegisters(),
  assignments: new Map(),
  communeDeadlines: new Map(),
  communeReports: new Map(),
  communeReminders: new Map(),
  forwarded: new Map(),
  checked: new Map(),
  agencyDeadlines: new Map(),
  agencyReports: new Map(),
  agencyReminders: new Map(),
  lastFact: undefined,
});

const reportEvents = [
  'CommuneReportDue',
  'CommuneReportFiled',
  'CommuneReminded',
  'CommuneReportForwarded',
  'CommuneReportVerified',
  'AgencyReportDue',
  'AgencyReportFiled',
  'AgencyReminded',
] as const satisfies readonly EventType[];

const applyReports = (acc: ReportingFacts, event: DomainEvent): void => {
  switch (event.type) {
    case 'CommuneReportDue':
      note(acc.communeDeadlines, event.data.commune, event);
      return;
    case 'CommuneReportFiled':
      note(acc.communeReports, event.data.commune, event);
      return;
    case 'CommuneReminded':
      note(acc.communeReminders, event.data.commune, event);
      return;
    case 'CommuneReportForwarded':
      note(acc.forwarded, event.data.commune, event);
      return;
    case 'CommuneReportVerified':
      note(acc.checked, event.data.commune, event);
      return;
    case 'AgencyReportDue':
      note(acc.agencyDeadlines, event.data.agency, event);
      return;
    case 'AgencyReportFiled':
      note(acc.agencyReports, event.data.agency, event);
      return;
    case 'AgencyReminded':
      note(acc.agencyReminders, event.data.agency, event);
      return;
    default:
  }
};

const parts: readonly Part<ReportingFacts>[] = [
  { types: unitEvents, apply: (acc, event) => applyUnits(acc.units, event) },
  { types: assignmentEvents, apply: (acc, event) => applyAssignments(acc.assignments, event) },
  { types: reportEvents, apply: applyReports },
];

/** The types that the view reads. */
export const reportingEvents = typesOf(parts);

/** Takes one fact in, and its day. */
export const applyReporting = dispatch<ReportingFacts>([
  ...parts,
  { types: reportingEvents, apply: noteDay },
]);
