import * as E from 'fp-ts/lib/Either.js';
import type * as TE from 'fp-ts/lib/TaskEither.js';
import type { Position } from '../../../event/recorded.ts';
import type { EventStore } from '../../store/event-store.ts';
import type { StoreFailure } from '../../store/failures.ts';
import { CHAIN_START, type ChainValue, chainValue } from './chain.ts';

/** The value that the store keeps with the record at this position, where it keeps any. */
const keptAt = async (
  store: EventStore,
  end: Position,
): Promise<E.Either<StoreFailure, ChainValue | undefined>> => {
  // Positions are whole numbers in order: behind the number before it there is only the record itself.
  const last = { after: (end - 1) as Position, upTo: end, chain: true };
  for await (const chunk of store.readAll(last)) {
    return E.isLeft(chunk) ? chunk : E.right(chunk.right.at(-1)?.chain);
  }
  return E.right(undefined);
};

/**
 * The chain value of a history up to and including a position: what a report says that it was made
 * from (§10.16). The kept one where the store keeps them, else computed from the beginning; the same
 * for the same records in any store.
 */
export const chainHead =
  (store: EventStore, end: Position): TE.TaskEither<StoreFailure, ChainValue> =>
  async () => {
    const kept = await keptAt(store, end);
    if (E.isLeft(kept)) return kept;
    if (kept.right !== undefined) return E.right(kept.right);
    let head = CHAIN_START;
    for await (const chunk of store.readAll({ upTo: end })) {
      if (E.isLeft(chunk)) return chunk;
      for (const event of chunk.right) head = chainValue(head, event);
    }
    return E.right(head);
  };
