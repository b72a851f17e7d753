import type { DomainEvent, EventType } from '../../catalogue/domain-event.ts';
import { type Grouped, note } from './noted.ts';

/**
 * What reports were due, filed and reminded of (S12a, S12b): the facts that the reporting view lists and
 * that a flag may rest on. Of a commune by its id, of an agency by its own.
 */
export interface ReportFlow {
  readonly communeDeadlines: Grouped<'CommuneReportDue'>;
  readonly communeReports: Grouped<'CommuneReportFiled'>;
  readonly communeReminders: Grouped<'CommuneReminded'>;
  readonly agencyDeadlines: Grouped<'AgencyReportDue'>;
  readonly agencyReports: Grouped<'AgencyReportFiled'>;
  readonly agencyReminders: Grouped<'AgencyReminded'>;
}

/** Nothing known. */
export const reportFlow = (): ReportFlow => ({
  communeDeadlines: new Map(),
  communeReports: new Map(),
  communeReminders: new Map(),
  agencyDeadlines: new Map(),
  agencyReports: new Map(),
  agencyReminders: new Map(),
});

/** The types that {@link applyReportFlow} reads. */
export const reportFlowEvents = [
  'CommuneReportDue',
  'CommuneReportFiled',
  'CommuneReminded',
  'AgencyReportDue',
  'AgencyReportFiled',
  'AgencyReminded',
] as const satisfies readonly EventType[];

/** Takes one fact in. */
export const applyReportFlow = (acc: ReportFlow, event: DomainEvent): void => {
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
