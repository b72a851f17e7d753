import * as E from 'fp-ts/lib/Either.js';
import type { Catalogue } from '../../event/catalogue.ts';
import { type EventRef, type Position, type Recorded, refOf } from '../../event/recorded.ts';
import { RecordedFact } from '../../event/recorded-fact.ts';
import type { StoredEvent } from '../store/event-store.ts';

/** A stored event that cannot be read: where it stands, and what does not fit. */
export interface BadEvent {
  readonly _tag: 'BadEvent';
  readonly position: Position;
  readonly ref: EventRef;
  readonly type: string;
  /** One line: path, what was expected, what was found. */
  readonly message: string;
}

/** Describes a stored event that cannot be read. */
export const badEvent = (
  event: Pick<StoredEvent, 'position' | 'stream' | 'version' | 'type'>,
  why: string,
): BadEvent => ({
  _tag: 'BadEvent',
  position: event.position,
  ref: refOf(event),
  type: event.type,
  message: `event ${refOf(event)} at position ${event.position}: ${why}`,
});

/** Reads a stored event: JSON, then the codec of its type and version. */
export const readEvent =
  (catalogue: Catalogue) =>
  (stored: StoredEvent): E.Either<BadEvent, Recorded> => {
    let data: unknown;
    try {
      data = JSON.parse(stored.data);
    } catch (error) {
      return E.left(badEvent(stored, `data is not JSON: ${(error as Error).message}`));
    }
    if (catalogue.fits(stored.type, stored.schemaVersion, data)) {
      return E.right(new RecordedFact(stored, data));
    }
    const read = catalogue.read(stored.type, stored.schemaVersion, data);
    return E.isLeft(read)
      ? E.left(badEvent(stored, read.left.message))
      : E.right(new RecordedFact(stored, read.right));
  };

/** What is wrong with the meta of a fact, which is otherwise read on first use only. */
export const badMeta = (fact: Recorded): BadEvent | undefined => {
  try {
    void fact.meta;
    return undefined;
  } catch (error) {
    return badEvent(fact, error instanceof Error ? error.message : String(error));
  }
};
