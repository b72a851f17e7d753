import { namedAgencySteps } from '../facts/agencies.ts';
import { committeeSteps, functionSteps, targetStep } from '../facts/committees.ts';
import { criticismSteps } from '../facts/criticism.ts';
import { departmentSteps, localGovernmentSteps } from '../facts/departments-2025.ts';
import { documentSteps } from '../facts/documents.ts';
import { figureSteps } from '../facts/figures.ts';
import { indicatorSteps } from '../facts/indicators.ts';
import { kengDuSteps } from '../facts/keng-du.ts';
import { noticeSteps } from '../facts/notice-439.ts';
import { otherGiftSteps } from '../facts/other-gifts.ts';
import { evidencedPairs, pairsOf2209 } from '../facts/pairs.ts';
import { programmeSteps } from '../facts/programme.ts';
import { territorySteps } from '../facts/territory.ts';
import { xiengMySteps } from '../facts/xieng-my.ts';
import { correctionSteps } from '../reconstruction/corrections.ts';
import { evaluationSteps } from '../reconstruction/evaluations.ts';
import { giftSteps } from '../reconstruction/gift-steps.ts';
import { giftYears } from '../reconstruction/gifts-by-year.ts';
import { cycleSteps } from '../reconstruction/need-cycle.ts';
import { needSteps } from '../reconstruction/needs.ts';
import { promiseSteps } from '../reconstruction/promises.ts';
import { proposalSteps } from '../reconstruction/proposals.ts';
import { placedPairs } from '../reconstruction/real-pairs.ts';
import { recommendationSteps } from '../reconstruction/recommendations.ts';
import { reportSteps } from '../reconstruction/reports.ts';
import { responseSteps } from '../reconstruction/responses.ts';
import { scopeSteps } from '../reconstruction/scope.ts';
import { specialSteps } from '../reconstruction/special-steps.ts';
import { standingBodySteps } from '../reconstruction/standing-body.ts';
import { unitPairs } from '../reconstruction/unit-pairs.ts';
import { unitSteps } from '../reconstruction/unit-steps.ts';
import type { Pair } from './pair.ts';
import { pairSteps } from './pair-steps.ts';
import type { Step } from './step.ts';

const westPairs: readonly Pair[] = [...evidencedPairs, ...placedPairs, ...unitPairs];
const years = [...giftYears.values()];

/** What each rests on stands before it: steps of one day are recorded in this order. */
const inOrderOfNeed: readonly Step[] = [
  ...documentSteps,
  ...territorySteps,
  ...programmeSteps,
  ...namedAgencySteps,
  ...departmentSteps,
  ...localGovernmentSteps,
  ...committeeSteps,
  ...functionSteps,
  targetStep,
  ...unitSteps,
  ...standingBodySteps,
  ...scopeSteps(westPairs),
  ...proposalSteps,
  ...[...westPairs, ...pairsOf2209].flatMap(pairSteps),
  ...years.flatMap(promiseSteps),
  ...kengDuSteps,
  ...xiengMySteps,
  ...otherGiftSteps,
  ...years.flatMap(giftSteps),
  ...needSteps,
  ...cycleSteps,
  ...reportSteps(westPairs),
  ...evaluationSteps,
  ...criticismSteps,
  ...noticeSteps,
  ...specialSteps,
  ...responseSteps,
  ...recommendationSteps,
  ...correctionSteps,
  ...figureSteps,
  ...indicatorSteps,
];

/** The whole history, in the order in which it became known. */
export const allSteps: readonly Step[] = inOrderOfNeed.toSorted((a, b) =>
  a.knownOn < b.knownOn ? -1 : a.knownOn > b.knownOn ? 1 : 0,
);
