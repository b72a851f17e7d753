import { factsMachine } from '../decision/facts.ts';
import * as events from './events.ts';

/** The machine of `communefollowup-<commune>`: what a commune reports, and how it is urged to. */
export const communeFollowUpMachine = factsMachine('communefollowup', [
  events.CommuneReportFiled,
  events.CommuneReminded,
]);
export type CommuneFollowUp = typeof communeFollowUpMachine.init;

/** The machine of `agencyfollowup-<agency>`: reports, hearings, evaluations and flags of one agency. */
export const agencyFollowUpMachine = factsMachine('agencyfollowup', [
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
