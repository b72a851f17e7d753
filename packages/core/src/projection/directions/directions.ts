import type { DomainEvent, EventType } from '../../catalogue/domain-event.ts';
import { daysBetween, type LocalDate } from '../../vocabulary/dates/local-date.ts';
import type { DirectionId } from '../../vocabulary/ids.ts';
import { type PartyRegisters, partyOn } from '../functions/parties.ts';
import { datedAct } from '../shared/dated-act.ts';
import { inOrder } from '../shared/in-order.ts';
import { byTime, type NotedFact, noted } from '../shared/noted.ts';
import type { DirectionStatus, DirectionThen } from './view.ts';

/** A direction with all that was said of it. */
interface DirectionRecord {
  readonly issued: NotedFact<'DirectionIssued'>;
  readonly followed: NotedFact<'DirectionFollowed'>[];
  withdrawn?: NotedFact<'DirectionWithdrawn'>;
}

export type DirectionRegister = Map<DirectionId, DirectionRecord>;

/** The events that change the register of directions. */
export const directionEvents = [
  'DirectionIssued',
  'DirectionFollowed',
  'DirectionWithdrawn',
] as const satisfies readonly EventType[];

/** Takes one fact into the register; a fact of another kind changes nothing. */
export const applyDirections = (directions: DirectionRegister, event: DomainEvent): void => {
  switch (event.type) {
    case 'DirectionIssued':
      directions.set(event.data.direction, { issued: noted(event), followed: [] });
      return;
    case 'DirectionFollowed':
      directions.get(event.data.direction)?.followed.push(noted(event));
      return;
    case 'DirectionWithdrawn': {
      const record = directions.get(event.data.direction);
      if (record !== undefined) record.withdrawn = noted(event);
      return;
    }
    default:
  }
};

const directionOn = (
  record: DirectionRecord,
  parties: PartyRegisters,
  day: LocalDate,
): DirectionThen => {
  const { issued } = record;
  const { direction, what, by, to, due, because } = issued.data;
  const followed = record.followed.filter(({ from }) => from <= day).toSorted(byTime);
  const withdrawn =
    record.withdrawn !== undefined && record.withdrawn.from <= day ? record.withdrawn : undefined;
  const last = followed[0]?.from ?? withdrawn?.from ?? day;
  const daysOverdue = due === undefined ? 0 : Math.max(0, daysBetween(due, last));
  const waiting: DirectionStatus = daysOverdue > 0 ? 'overdue' : 'open';
  const done: DirectionStatus = followed.length > 0 ? 'followed' : waiting;
  return {
    direction,
    what,
    by,
    to: to.map((addressee) => partyOn(parties, addressee, day)),
    ...(due !== undefined && { due }),
    ...(because !== undefined && { because }),
    status: withdrawn === undefined ? done : 'withdrawn',
    issued: datedAct(issued),
    daysOverdue,
    followed: followed.map((fact) => ({ ...datedAct(fact), what: fact.data.what })),
    ...(withdrawn !== undefined && {
      withdrawn: { ...datedAct(withdrawn), why: withdrawn.data.why },
    }),
  };
};

/** The directions that had been issued by a day, in the order of their issue, then of their ids. */
export const directionsOn = (
  directions: DirectionRegister,
  parties: PartyRegisters,
  day: LocalDate,
): readonly DirectionThen[] =>
  inOrder(
    [...directions.values()].filter(({ issued }) => issued.from <= day),
    [{ text: ({ issued }) => issued.from }, { text: ({ issued }) => issued.data.direction }],
  ).map((record) => directionOn(record, parties, day));
