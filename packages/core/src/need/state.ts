import { factsMachine } from '../decision/facts.ts';
import { ContactMade } from './contact/events.ts';
import * as events from './events.ts';
import * as goal from './goal/events.ts';
import * as identified from './identified/events.ts';
import * as plan from './plan/events.ts';
import * as result from './result/events.ts';

/** The machine of `need-<commune>`: needs, goals, plans and results in one commune, of every agency. */
export const needMachine = factsMachine('need', [
  events.NeedsSurveyed,
  identified.NeedIdentified,
  identified.NeedAssessed,
  identified.NeedClosed,
  ContactMade,
  goal.PovertyExitPlanFiled,
  goal.CommuneGoalSet,
  goal.CommuneGoalDropped,
  plan.SupportPlanProposed,
  plan.SupportPlanRevised,
  plan.SupportPlanApproved,
  result.BaselineMeasured,
  result.TargetSet,
  events.OutcomeMeasured,
  result.ResultReported,
]);
export type NeedFacts = typeof needMachine.init;

/** The machine of `indicator-<area kind>.<area>`: all indicators of one area. */
export const indicatorMachine = factsMachine('indicator', [events.IndicatorMeasured]);
export type IndicatorFacts = typeof indicatorMachine.init;
