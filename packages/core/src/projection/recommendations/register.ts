import type { DomainEvent, EventType } from '../../catalogue/domain-event.ts';
import type { RecommendationId } from '../../vocabulary/ids.ts';
import { type NotedFact, noted } from '../shared/noted.ts';

/** A recommendation with all that was said of it. */
export interface RecommendationRecord {
  readonly submitted: NotedFact<'RecommendationSubmitted'>;
  readonly routed: NotedFact<'RecommendationRouted'>[];
  readonly received: NotedFact<'RecommendationReceived'>[];
  readonly considered: NotedFact<'RecommendationConsidered'>[];
  readonly advised: NotedFact<'RecommendationAdvised'>[];
}

export type RecommendationRegister = Map<RecommendationId, RecommendationRecord>;

/** The events that change the register of recommendations. */
export const recommendationEvents = [
  'RecommendationSubmitted',
  'RecommendationRouted',
  'RecommendationReceived',
  'RecommendationConsidered',
  'RecommendationAdvised',
] as const satisfies readonly EventType[];

/** Takes one fact into the register; a fact of another kind changes nothing. */
export const applyRecommendations = (
  register: RecommendationRegister,
  event: DomainEvent,
): void => {
  switch (event.type) {
    case 'RecommendationSubmitted':
      register.set(event.data.recommendation, {
        submitted: noted(event),
        routed: [],
        received: [],
        considered: [],
        advised: [],
      });
      return;
    case 'RecommendationRouted':
      register.get(event.data.recommendation)?.routed.push(noted(event));
      return;
    case 'RecommendationReceived':
      register.get(event.data.recommendation)?.received.push(noted(event));
      return;
    case 'RecommendationConsidered':
      register.get(event.data.recommendation)?.considered.push(noted(event));
      return;
    case 'RecommendationAdvised':
      register.get(event.data.recommendation)?.advised.push(noted(event));
      return;
    default:
  }
};
