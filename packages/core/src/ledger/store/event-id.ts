import type { Uuid } from '../../vocabulary/ids.ts';
import type { NewEvent } from './event-store.ts';

const ID = /^\{"id":"([0-9a-f-]{36})"/;

/**
 * The id of a stored event, from the first member of its meta text; undefined when the text does not
 * begin as the ledger writes it. Cheap: the text is not parsed.
 */
export const eventIdOf = (event: Pick<NewEvent, 'meta'>): Uuid | undefined =>
  ID.exec(event.meta)?.[1] as Uuid | undefined;

/** True when both lists hold the same event ids in the same order. */
export const sameEvents = (
  a: readonly Pick<NewEvent, 'meta'>[],
  b: readonly Pick<NewEvent, 'meta'>[],
): boolean =>
  a.length === b.length &&
  a.every((event, i) => {
    const other = b[i];
    const id = eventIdOf(event);
    return other !== undefined && id !== undefined && id === eventIdOf(other);
  });
