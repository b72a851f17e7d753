import * as E from 'fp-ts/lib/Either.js';
import { type Position, refOf } from '../../../event/recorded.ts';
import { eventIdOf } from '../../store/event-id.ts';
import type { EventStore } from '../../store/event-store.ts';
import type { StoreFailure } from '../../store/failures.ts';
import type { Mark } from './snapshot-store.ts';

/** The event at a position of the types that are read, as a mark; undefined when it is not there. */
export const readMark = async (
  store: EventStore,
  types: readonly string[],
  { before, position }: Pick<Mark, 'before' | 'position'>,
): Promise<E.Either<StoreFailure, Mark | undefined>> => {
  const query = { upTo: position, types, chain: true, chunkSize: 1 };
  for await (const chunk of store.readAll(
    before === undefined ? query : { ...query, after: before },
  )) {
    if (E.isLeft(chunk)) return chunk;
    const [event] = chunk.right;
    if (event === undefined || event.position !== position) return E.right(undefined);
    const id = eventIdOf(event);
    return E.right({
      position,
      before,
      ref: refOf(event),
      ...(id !== undefined && { id }),
      ...(event.chain !== undefined && { chain: event.chain }),
    });
  }
  return E.right(undefined);
};

/** Is it the same event, behind the same history as far as can be told? */
export const sameMark = (a: Mark, b: Mark): boolean =>
  a.position === (b.position as Position) &&
  a.ref === b.ref &&
  a.id === b.id &&
  a.chain === b.chain;
