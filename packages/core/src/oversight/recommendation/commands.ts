import { commandOf, defineCommand } from '../../decision/command.ts';
import { inputOf } from '../../decision/input.ts';
import { streamName } from '../../event/stream-name.ts';
import type { RecommendationId } from '../../vocabulary/ids.ts';
import * as decide from './decide.ts';
import * as events from './events.ts';
import { recommendationMachine } from './state.ts';

const ofRecommendation = {
  machine: recommendationMachine,
  stream: (input: { readonly recommendation: RecommendationId }) =>
    streamName('recommendation', input.recommendation),
};

export const SubmitRecommendation = defineCommand({
  ...ofRecommendation,
  type: 'SubmitRecommendation',
  title: { vi: 'Kiến nghị', en: 'Submit a recommendation' },
  codec: inputOf('SubmitRecommendation', events.RecommendationSubmitted),
  decide: decide.submitRecommendation,
});

export const RouteRecommendation = defineCommand({
  ...ofRecommendation,
  type: 'RouteRecommendation',
  title: { vi: 'Chuyển kiến nghị', en: 'Route a recommendation' },
  codec: inputOf('RouteRecommendation', events.RecommendationRouted),
  decide: decide.routeRecommendation,
});

export const ReceiveRecommendation = defineCommand({
  ...ofRecommendation,
  type: 'ReceiveRecommendation',
  title: { vi: 'Tiếp nhận kiến nghị', en: 'Receive a recommendation' },
  codec: inputOf('ReceiveRecommendation', events.RecommendationReceived),
  decide: decide.receiveRecommendation,
});

export const ConsiderRecommendation = defineCommand({
  ...ofRecommendation,
  type: 'ConsiderRecommendation',
  title: { vi: 'Xem xét kiến nghị', en: 'Consider a recommendation' },
  codec: inputOf('ConsiderRecommendation', events.RecommendationConsidered),
  decide: decide.considerRecommendation,
});

export const AdviseOnRecommendation = defineCommand({
  ...ofRecommendation,
  type: 'AdviseOnRecommendation',
  title: { vi: 'Tham mưu về kiến nghị', en: 'Advise on a recommendation' },
  codec: inputOf('AdviseOnRecommendation', events.RecommendationAdvised),
  decide: decide.adviseOnRecommendation,
});

/**
 * Submits a recommendation. Refused: `AlreadyOpened`; of the submitter and of the pair it is about
 * `UnknownAgency`, `OutsideAgencyLife`, `UnknownCommune`, `OutsideCommuneLife`, `UnknownDistrict`,
 * `OutsideDistrictLife`; `UnknownDocument`. An act that follows it names it in `because`.
 */
export const submitRecommendation = commandOf(SubmitRecommendation);
/**
 * Sends a recommendation to a function. Refused: `UnknownMatter`, `TooEarly`, `AlreadyConsidered`,
 * `UnknownFunction`, `DueBeforeGiven`, `UnknownDocument`.
 */
export const routeRecommendation = commandOf(RouteRecommendation);
/** Receives a recommendation. Refused: `UnknownMatter`, `TooEarly`, `NotRouted`, `AlreadyReceived`, `UnknownDocument`. */
export const receiveRecommendation = commandOf(ReceiveRecommendation);
/** Records the outcome. Refused: `UnknownMatter`, `TooEarly`, `AlreadyConsidered`, `UnknownDocument`. */
export const considerRecommendation = commandOf(ConsiderRecommendation);
/** Records the advice. Refused: `UnknownMatter`, `TooEarly`, `NotConsidered`, `UnknownDocument`. */
export const adviseOnRecommendation = commandOf(AdviseOnRecommendation);

/** The commands about recommendations. */
export const recommendationCommands = [
  SubmitRecommendation,
  RouteRecommendation,
  ReceiveRecommendation,
  ConsiderRecommendation,
  AdviseOnRecommendation,
] as const;
