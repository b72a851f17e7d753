import { TwinningDelivered, TwinningEnded, TwinningMade, TwinningPledged } from '@donghanh/core';
import { builderOf, type EventBuilder } from '../fact/builder.ts';
import { ofTwinning } from '../fact/streams.ts';

/** A district is twinned with another. */
export const twinningMade: EventBuilder<'TwinningMade'> = builderOf(TwinningMade, {
  on: '2012-06-01',
  stream: ofTwinning,
});
/** The twinning ends. */
export const twinningEnded: EventBuilder<'TwinningEnded'> = builderOf(TwinningEnded, {
  on: '2025-07-01',
  stream: ofTwinning,
});
/** The helping district promises houses. */
export const twinningPledged: EventBuilder<'TwinningPledged'> = builderOf(TwinningPledged, {
  on: '2012-07-01',
  stream: ofTwinning,
});
/** It hands them over. */
export const twinningDelivered: EventBuilder<'TwinningDelivered'> = builderOf(TwinningDelivered, {
  on: '2012-12-01',
  stream: ofTwinning,
});
