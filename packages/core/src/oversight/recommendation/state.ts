import { factsMachine } from '../../decision/facts.ts';
import * as events from './events.ts';

/** The machine of `recommendation-<id>`: one recommendation and what became of it. */
export const recommendationMachine = factsMachine('recommendation', [
  events.RecommendationSubmitted,
  events.RecommendationRouted,
  events.RecommendationReceived,
  events.RecommendationConsidered,
  events.RecommendationAdvised,
]);
export type RecommendationFacts = typeof recommendationMachine.init;
