import { certainFrom } from '../../vocabulary/dates/partial-date.ts';
import type { ReadQuery, StoredEvent } from './event-store.ts';

/** The meaning of a {@link ReadQuery}, event by event. A store may be faster, never different. */
export const matches = (query: ReadQuery): ((event: StoredEvent) => boolean) => {
  const types = query.types === undefined ? undefined : new Set(query.types);
  const { after, upTo, streamPrefix, recordedThrough, effectiveThrough } = query;
  return (event) =>
    (after === undefined || event.position > after) &&
    (upTo === undefined || event.position <= upTo) &&
    (types === undefined || types.has(event.type)) &&
    (streamPrefix === undefined || event.stream.startsWith(streamPrefix)) &&
    (recordedThrough === undefined || event.recordedAt <= recordedThrough) &&
    (effectiveThrough === undefined || certainFrom(event.effectiveOn) <= effectiveThrough);
};
