import {
  type DomainEvent,
  domainCatalogue,
  type EventRef,
  type EventType,
  type Instant,
  type PartialDate,
  type Projection,
  refOf,
} from '@donghanh/core';

/** A fact as the page lists it. */
export interface RecentFact {
  readonly ref: EventRef;
  readonly type: EventType;
  readonly effectiveOn: PartialDate;
  readonly recordedAt: Instant;
  readonly actor: string;
}

/** By the moment of recording, the newest first; the name decides between those of one moment. */
const newer = (a: DomainEvent, b: DomainEvent): number =>
  a.recordedAt === b.recordedAt
    ? refOf(a) < refOf(b)
      ? -1
      : 1
    : a.recordedAt > b.recordedAt
      ? -1
      : 1;

/** The facts that were recorded last: so many of them, however long the history is. */
export const recentFacts = (count: number): Projection<DomainEvent[], readonly RecentFact[]> => ({
  name: `recent-facts-${count}`,
  version: 1,
  handles: domainCatalogue.types as readonly EventType[],
  init: () => [],
  apply: (acc, event) => {
    const last = acc[count - 1];
    if (last !== undefined && newer(last, event) < 0) return;
    const at = acc.findIndex((kept) => newer(event, kept) < 0);
    acc.splice(at === -1 ? acc.length : at, 0, event);
    acc.length = Math.min(acc.length, count);
  },
  view: (acc) =>
    Object.freeze(
      acc.map((event) =>
        Object.freeze({
          ref: refOf(event),
          type: event.type,
          effectiveOn: event.effectiveOn,
          recordedAt: event.recordedAt,
          actor: event.meta.actor,
        }),
      ),
    ),
});
