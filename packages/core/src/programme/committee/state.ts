import { factsMachine, factsOf, latestOf } from '../../decision/facts.ts';
import { lifeOf } from '../../decision/life.ts';
import type { Life } from '../../decision/reference.ts';
import type { RecordedOf } from '../../event/recorded.ts';
import type { MemberId } from '../../vocabulary/ids.ts';
import * as events from './events.ts';

/** The machine of `committee-<id>`: one committee and its seats. */
export const committeeMachine = factsMachine('committee', [
  events.CommitteeEstablished,
  events.CommitteeReorganised,
  events.CommitteeDissolved,
  events.MemberAppointed,
  events.MemberRelieved,
]);
export type CommitteeFacts = typeof committeeMachine.init;

/** A seat, and how long it is held as far as its facts say. */
export interface Seat {
  readonly appointed: RecordedOf<typeof events.MemberAppointed>;
  readonly relieved: RecordedOf<typeof events.MemberRelieved> | undefined;
  readonly life: Life;
}

/** Every seat of the committee, in the order of the stream. */
export const seatsOf = (facts: CommitteeFacts): readonly Seat[] =>
  factsOf(facts, 'MemberAppointed').map((appointed) => {
    const relieved = factsOf(facts, 'MemberRelieved').find(
      ({ data }) => data.member === appointed.data.member,
    );
    return {
      appointed,
      relieved,
      life: lifeOf(appointed.effectiveOn, relieved?.effectiveOn),
    };
  });

/** The seat of that id. */
export const seatOf = (facts: CommitteeFacts, member: MemberId): Seat | undefined =>
  seatsOf(facts).find(({ appointed }) => appointed.data.member === member);

/** What the committee's life rests on: its first and its last fact. */
export const boundsOf = (facts: CommitteeFacts) => ({
  established: latestOf(facts, 'CommitteeEstablished'),
  dissolved: latestOf(facts, 'CommitteeDissolved'),
});
