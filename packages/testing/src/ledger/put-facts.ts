import type { DomainEvent, EventStore, NewEvent } from '@donghanh/core';
import * as E from 'fp-ts/lib/Either.js';

/** A fact as a store takes it. The id comes first in the meta, where stores look for it. */
const toNewEvent = (event: DomainEvent): NewEvent => {
  const { id, ...rest } = event.meta;
  return {
    type: event.type,
    schemaVersion: event.schemaVersion,
    effectiveOn: event.effectiveOn,
    recordedAt: event.recordedAt,
    data: JSON.stringify(event.data),
    meta: JSON.stringify({ id, ...rest }),
  };
};

/**
 * Puts recorded facts into a store as they are, in their order, with their own times and ids: what
 * commands would never decide, and what was recorded years ago. Rejects when the store refuses.
 */
export const putFacts = async (
  store: EventStore,
  events: readonly DomainEvent[],
): Promise<void> => {
  const entries = events.map((event) => ({
    stream: event.stream,
    expected: event.version,
    events: [toNewEvent(event)],
  }));
  const done = await store.appendAll(entries)();
  if (E.isLeft(done)) throw new Error(done.left.message);
};
