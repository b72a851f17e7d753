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
const newer = (a: RecentFact, b: RecentFact): number =>
  a.recordedAt === b.recordedAt ? (a.ref < b.ref ? -1 : 1) : a.recordedAt > b.recordedAt ? -1 : 1;

const entryOf = (event: DomainEvent): RecentFact => ({
  ref: refOf(event),
  type: event.type,
  effectiveOn: event.effectiveOn,
  recordedAt: event.recordedAt,
  actor: event.meta.actor,
});

/** The facts that were recorded last: so many of them, however long the history is. */
export const recentFacts = (count: number): Projection<RecentFact[], readonly RecentFact[]> => ({
  name: `recent-facts-${count}`,
  version: 1,
  handles: domainCatalogue.types as readonly EventType[],
  init: () => [],
  apply: (acc, event) => {
    const last = acc[count - 1];
    if (last !== undefined && last.recordedAt > event.recordedAt) return;
    acc.push(entryOf(event));
    acc.sort(newer);
    acc.length = Math.min(acc.length, count);
  },
  // Each has kept as many as are shown, so the newest of all are among them.
  combine: (accs) => accs.flat().sort(newer).slice(0, count),
  view: (acc) => Object.freeze(acc.map((entry) => Object.freeze({ ...entry }))),
});
