import * as E from 'fp-ts/lib/Either.js';
import type { Catalogue } from '../../event/catalogue.ts';
import { type BadEvent, readEvent } from '../reading/read-event.ts';
import type { EventStore, ReadQuery } from '../store/event-store.ts';
import type { StoreFailure } from '../store/failures.ts';

/**
 * Events of types that the catalogue does not know: of a newer version, or spoilt. A projection asks
 * for the types it handles and would never meet them, and whatever they say would be missing from
 * every figure in silence. Costs nothing where all types are known.
 */
export const readUnknownTypes = async (
  store: EventStore,
  catalogue: Catalogue,
  query: Pick<ReadQuery, 'upTo' | 'recordedThrough'>,
  onBad: (bad: BadEvent) => 'stop' | 'goOn',
): Promise<E.Either<BadEvent | StoreFailure, void>> => {
  const there = await store.types?.()();
  if (there === undefined) return E.right(undefined);
  if (E.isLeft(there)) return there;
  const types = there.right.filter((type) => catalogue.versionOf(type) === undefined);
  if (types.length === 0) return E.right(undefined);
  const read = readEvent(catalogue);
  for await (const chunk of store.readAll({ ...query, types })) {
    if (E.isLeft(chunk)) return chunk;
    for (const stored of chunk.right) {
      const event = read(stored);
      if (E.isLeft(event) && onBad(event.left) === 'stop') return event;
    }
  }
  return E.right(undefined);
};
