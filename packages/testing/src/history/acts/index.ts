import type { Act } from '../step.ts';
import { assignments } from './assignments.ts';
import { committees } from './committees.ts';
import { corrections } from './corrections.ts';
import { directions } from './directions.ts';
import { documents } from './documents.ts';
import { functions } from './functions.ts';
import { help } from './help.ts';
import { needLife } from './need-life.ts';
import { needs } from './needs.ts';
import { offers } from './offers.ts';
import { oversight } from './oversight.ts';
import { plans } from './plans.ts';
import { recommendations } from './recommendations.ts';
import { reports } from './reports.ts';
import { shortcomings } from './shortcomings.ts';
import { tasks } from './tasks.ts';
import { twinnings } from './twinnings.ts';
import { changeUnits, registerUnits } from './units.ts';

/** Everything that a step can do. */
export const acts = {
  ...registerUnits,
  ...changeUnits,
  ...documents,
  ...assignments,
  ...offers,
  ...help,
  ...twinnings,
  ...needs,
  ...needLife,
  ...plans,
  ...oversight,
  ...reports,
  ...functions,
  ...committees,
  ...tasks,
  ...directions,
  ...recommendations,
  ...shortcomings,
  ...corrections,
} satisfies Record<string, Act>;

export type ActName = keyof typeof acts;

/** How often each is tried: help and assignments most, the end of units seldom. */
export const weights: Readonly<Partial<Record<ActName, number>>> = {
  makeAssignment: 14,
  deliver: 16,
  makePledge: 8,
  signCommitment: 5,
  deliverVoluntarily: 3,
  confirmContribution: 4,
  contestContribution: 2,
  amendPledge: 3,
  endAssignment: 2,
  suspendAssignment: 2,
  resumeAssignment: 2,
  adjustAssignment: 2,
  evaluate: 3,
  fileCommuneReport: 3,
  requestExplanation: 3,
  confirmFlag: 2,
  listCommune: 3,
  listDistrict: 2,
  appointMember: 2,
  entrustFunction: 2,
  submitRecommendation: 2,
  routeRecommendation: 2,
  correctFact: 3,
  recallFact: 2,
  registerDistrict: 0,
};
