import { factsMachine } from '../decision/facts.ts';
import * as events from './events.ts';

/** The machine of `need-<commune>`: surveys, plans and outcomes in one commune, of every agency. */
export const needMachine = factsMachine('need', [
  events.NeedsSurveyed,
  events.SupportPlanApproved,
  events.OutcomeMeasured,
]);
export type NeedFacts = typeof needMachine.init;

/** The machine of `indicator-<area kind>.<area>`: all indicators of one area. */
export const indicatorMachine = factsMachine('indicator', [events.IndicatorMeasured]);
export type IndicatorFacts = typeof indicatorMachine.init;
