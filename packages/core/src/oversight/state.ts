import { factsMachine } from '../decision/facts.ts';
import * as events from './events.ts';
import * as reports from './report-events.ts';

/** The machine of `communefollowup-<commune>`: what a commune reports, by when, and its way up. */
export const communeFollowUpMachine = factsMachine('communefollowup', [
  reports.CommuneReportDue,
  events.CommuneReportFiled,
  events.CommuneReminded,
  reports.CommuneReportForwarded,
  reports.CommuneReportVerified,
]);
export type CommuneFollowUp = typeof communeFollowUpMachine.init;

/** The machine of `agencyfollowup-<agency>`: reports, hearings, evaluations and flags of one agency. */
export const agencyFollowUpMachine = factsMachine('agencyfollowup', [
  reports.AgencyReportDue,
  events.AgencyReportFiled,
  events.AgencyReminded,
  events.ExplanationRequested,
  events.ExplanationGiven,
  events.ExcuseAccepted,
  events.EvaluationMade,
  events.CriticismIssued,
  events.FlagConfirmed,
  events.FlagCleared,
]);
export type AgencyFollowUp = typeof agencyFollowUpMachine.init;
