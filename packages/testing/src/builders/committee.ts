import {
  CommitteeDissolved,
  CommitteeEstablished,
  CommitteeReorganised,
  MemberAppointed,
  MemberRelieved,
} from '@donghanh/core';
import { builderOf, type EventBuilder } from '../fact/builder.ts';
import { ofCommittee } from '../fact/streams.ts';

/** The steering committee of the department of transport is set up. */
export const committeeEstablished: EventBuilder<'CommitteeEstablished'> = builderOf(
  CommitteeEstablished,
  {
    on: '2012-05-29',
    stream: ofCommittee,
  },
);
/** The committee of the province is reorganised. */
export const committeeReorganised: EventBuilder<'CommitteeReorganised'> = builderOf(
  CommitteeReorganised,
  {
    on: '2022-06-28',
    stream: ofCommittee,
  },
);
/** The committee of the department ends. */
export const committeeDissolved: EventBuilder<'CommitteeDissolved'> = builderOf(
  CommitteeDissolved,
  {
    on: '2025-03-01',
    stream: ofCommittee,
  },
);
/** A deputy head takes a seat. */
export const memberAppointed: EventBuilder<'MemberAppointed'> = builderOf(MemberAppointed, {
  on: '2017-01-01',
  stream: ofCommittee,
});
/** The seat is left. */
export const memberRelieved: EventBuilder<'MemberRelieved'> = builderOf(MemberRelieved, {
  on: '2019-01-01',
  stream: ofCommittee,
});
