import {
  RecommendationAdvised,
  RecommendationConsidered,
  RecommendationReceived,
  RecommendationRouted,
  RecommendationSubmitted,
  ShortcomingNoted,
  ShortcomingOvercome,
} from '@donghanh/core';
import { builderOf, type EventBuilder } from '../fact/builder.ts';
import { ofRecommendation, ofShortcoming } from '../fact/streams.ts';

/** The department of transport recommends a second helper. */
export const recommendationSubmitted: EventBuilder<'RecommendationSubmitted'> = builderOf(
  RecommendationSubmitted,
  {
    on: '2022-06-01',
    stream: ofRecommendation,
  },
);
/** It goes to the standing body. */
export const recommendationRouted: EventBuilder<'RecommendationRouted'> = builderOf(
  RecommendationRouted,
  {
    on: '2022-06-28',
    stream: ofRecommendation,
  },
);
/** The standing body has it. */
export const recommendationReceived: EventBuilder<'RecommendationReceived'> = builderOf(
  RecommendationReceived,
  {
    on: '2022-07-01',
    stream: ofRecommendation,
  },
);
/** It is accepted. */
export const recommendationConsidered: EventBuilder<'RecommendationConsidered'> = builderOf(
  RecommendationConsidered,
  {
    on: '2022-07-15',
    stream: ofRecommendation,
  },
);
/** The People's Committee is advised on it. */
export const recommendationAdvised: EventBuilder<'RecommendationAdvised'> = builderOf(
  RecommendationAdvised,
  {
    on: '2022-07-20',
    stream: ofRecommendation,
  },
);
/** Local leaders were not proactive. */
export const shortcomingNoted: EventBuilder<'ShortcomingNoted'> = builderOf(ShortcomingNoted, {
  on: '2022-06-28',
  stream: ofShortcoming,
});
/** They are now. */
export const shortcomingOvercome: EventBuilder<'ShortcomingOvercome'> = builderOf(
  ShortcomingOvercome,
  {
    on: '2023-06-28',
    stream: ofShortcoming,
  },
);
