import type { DomainEvent, EventType } from '../../catalogue/domain-event.ts';
import type { CommitteeId } from '../../vocabulary/ids.ts';
import { type NotedFact, noted } from '../shared/noted.ts';

/** A committee with all that was said of it. */
export interface CommitteeFile {
  readonly established: NotedFact<'CommitteeEstablished'>;
  readonly reorganised: NotedFact<'CommitteeReorganised'>[];
  readonly appointed: NotedFact<'MemberAppointed'>[];
  readonly relieved: NotedFact<'MemberRelieved'>[];
  dissolved?: NotedFact<'CommitteeDissolved'>;
}

export type CommitteeFiles = Map<CommitteeId, CommitteeFile>;

/** The events that change what is known of committees. */
export const committeeFileEvents = [
  'CommitteeEstablished',
  'CommitteeReorganised',
  'CommitteeDissolved',
  'MemberAppointed',
  'MemberRelieved',
] as const satisfies readonly EventType[];

/** Takes one fact in; a fact of another kind changes nothing. */
export const applyCommitteeFiles = (files: CommitteeFiles, event: DomainEvent): void => {
  switch (event.type) {
    case 'CommitteeEstablished':
      files.set(event.data.committee, {
        established: noted(event),
        reorganised: [],
        appointed: [],
        relieved: [],
      });
      return;
    case 'CommitteeReorganised':
      files.get(event.data.committee)?.reorganised.push(noted(event));
      return;
    case 'MemberAppointed':
      files.get(event.data.committee)?.appointed.push(noted(event));
      return;
    case 'MemberRelieved':
      files.get(event.data.committee)?.relieved.push(noted(event));
      return;
    case 'CommitteeDissolved': {
      const file = files.get(event.data.committee);
      if (file !== undefined) file.dissolved = noted(event);
      return;
    }
    default:
  }
};
