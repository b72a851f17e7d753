import { AgencyDissolved, AgencyMerged, AgencyRegistered, AgencyRenamed } from '@donghanh/core';
import { builderOf, type EventBuilder } from '../fact/builder.ts';
import { ofAgency } from '../fact/streams.ts';

/** The provincial department of transport. */
export const agencyRegistered: EventBuilder<'AgencyRegistered'> = builderOf(AgencyRegistered, {
  on: '2012-01-01',
  stream: ofAgency,
});
/** It takes another name. */
export const agencyRenamed: EventBuilder<'AgencyRenamed'> = builderOf(AgencyRenamed, {
  on: '2016-01-01',
  stream: ofAgency,
});
/** It goes into the department of construction. */
export const agencyMerged: EventBuilder<'AgencyMerged'> = builderOf(AgencyMerged, {
  on: '2025-03-01',
  stream: ofAgency,
});
/** It ends without a successor. */
export const agencyDissolved: EventBuilder<'AgencyDissolved'> = builderOf(AgencyDissolved, {
  on: '2025-07-01',
  data: { agency: 'so-gtvt' },
  stream: ofAgency,
});
