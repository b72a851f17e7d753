import { applyParties, noParties, type PartyRegisters, partyEvents } from '../functions/parties.ts';
import type { Projection } from '../projection.ts';
import { applyCaused, type CausedAct, causedEvents } from '../shared/caused-acts.ts';
import { combineParts } from '../shared/combine.ts';
import { dispatch, type Part, typesOf } from '../shared/dispatch.ts';
import { frozen } from '../shared/frozen.ts';
import { recommendationsOn } from './recommendation-on.ts';
import {
  applyRecommendations,
  type RecommendationRegister,
  recommendationEvents,
} from './register.ts';
import type { RecommendationsView } from './view.ts';

/** What the recommendations keep of history. */
export interface RecommendationFacts {
  readonly parties: PartyRegisters;
  readonly register: RecommendationRegister;
  readonly caused: CausedAct[];
}

const parts: readonly Part<RecommendationFacts>[] = [
  { types: partyEvents, apply: (acc, event) => applyParties(acc.parties, event) },
  {
    types: recommendationEvents,
    apply: (acc, event) => applyRecommendations(acc.register, event),
  },
  { types: causedEvents, apply: (acc, event) => applyCaused(acc.caused, event) },
];

/**
 * What happened to each recommendation: who has it, by when, what came of it and why, and which acts
 * followed from it (§11 question 11; S14a–c). It lies with a function: where the agency that held the
 * function is gone, the view says that nobody has it.
 */
export const recommendations: Projection<RecommendationFacts, RecommendationsView> = {
  name: 'recommendations',
  version: 1,
  handles: typesOf(parts),
  init: () => ({ parties: noParties(), register: new Map(), caused: [] }),
  apply: dispatch(parts),
  combine: combineParts(),
  view: (acc, asOf) =>
    frozen({
      asOf,
      recommendations: recommendationsOn(acc.register, acc.caused, acc.parties, asOf.effectiveOn),
    }),
};
