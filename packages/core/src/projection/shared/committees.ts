import type { DomainEvent, EventType } from '../../catalogue/domain-event.ts';
import type { PartialDate } from '../../vocabulary/dates/partial-date.ts';
import type { CommitteeId } from '../../vocabulary/ids.ts';
import { enter, type Timeline, timeline } from './timeline.ts';

/** A committee over its life, as far as others refer to it. */
interface CommitteeRecord {
  readonly committee: CommitteeId;
  readonly from: PartialDate;
  readonly names: Timeline<string>;
  until?: PartialDate;
}

export type CommitteeRegister = Map<CommitteeId, CommitteeRecord>;

/** The events that change the register of committees. */
export const committeeEvents = [
  'CommitteeEstablished',
  'CommitteeReorganised',
  'CommitteeDissolved',
] as const satisfies readonly EventType[];

/** Takes one fact into the register; a fact of another kind changes nothing. */
export const applyCommittees = (committees: CommitteeRegister, event: DomainEvent): void => {
  const on = event.effectiveOn;
  switch (event.type) {
    case 'CommitteeEstablished': {
      const { committee, name } = event.data;
      const record: CommitteeRecord = { committee, from: on, names: timeline() };
      enter(record.names, on, name);
      committees.set(committee, record);
      return;
    }
    case 'CommitteeReorganised': {
      const { committee, name } = event.data;
      const record = committees.get(committee);
      if (record !== undefined && name !== undefined) enter(record.names, on, name);
      return;
    }
    case 'CommitteeDissolved': {
      const record = committees.get(event.data.committee);
      if (record !== undefined) record.until = on;
      return;
    }
    default:
  }
};
