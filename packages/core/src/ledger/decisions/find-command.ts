import * as E from 'fp-ts/lib/Either.js';
import { type EventRef, refOf } from '../../event/recorded.ts';
import { type NoSuchFact, noSuchFact, placeOf } from '../reading/stream-facts.ts';
import type { EventStore } from '../store/event-store.ts';
import type { StoreFailure } from '../store/failures.ts';

/**
 * The first fact that a command recorded. History is searched from its beginning: a store knows facts
 * by their places, not by the commands behind them.
 */
const factOf = async (
  store: EventStore,
  commandId: string,
): Promise<E.Either<NoSuchFact | StoreFailure, EventRef>> => {
  const wanted = `"commandId":${JSON.stringify(commandId)}`;
  for await (const chunk of store.readAll()) {
    if (E.isLeft(chunk)) return chunk;
    const found = chunk.right.find(({ meta }) => meta.includes(wanted));
    if (found !== undefined) return E.right(refOf(found));
  }
  return E.left(noSuchFact(commandId));
};

/** The name of a fact, given by that name or by the id of the command that recorded it. */
export const factNamed = async (
  store: EventStore,
  refOrCommandId: string,
): Promise<E.Either<NoSuchFact | StoreFailure, string>> =>
  placeOf(refOrCommandId) === undefined ? factOf(store, refOrCommandId) : E.right(refOrCommandId);
