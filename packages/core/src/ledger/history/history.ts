import * as E from 'fp-ts/lib/Either.js';
import type { DomainEvent } from '../../catalogue/domain-event.ts';
import type { Catalogue } from '../../event/catalogue.ts';
import { type BadEvent, badMeta, readEvent } from '../reading/read-event.ts';
import type { EventStore, ReadQuery } from '../store/event-store.ts';
import type { StoreFailure } from '../store/failures.ts';

/** Why history could not be read on. */
export type HistoryFailure = StoreFailure;

/** Some facts in order; those that cannot be read stand apart, and are never left out in silence. */
export interface HistoryChunk {
  readonly events: readonly DomainEvent[];
  readonly bad: readonly BadEvent[];
}

/** The facts of a history, as they were written, in bounded memory. */
export async function* history(
  store: EventStore,
  catalogue: Catalogue,
  query: ReadQuery = {},
): AsyncGenerator<E.Either<HistoryFailure, HistoryChunk>> {
  const read = readEvent(catalogue);
  for await (const chunk of store.readAll(query)) {
    if (E.isLeft(chunk)) {
      yield chunk;
      return;
    }
    const events: DomainEvent[] = [];
    const bad: BadEvent[] = [];
    for (const stored of chunk.right) {
      const event = read(stored);
      if (E.isLeft(event)) {
        bad.push(event.left);
        continue;
      }
      const misfit = badMeta(event.right);
      if (misfit !== undefined) bad.push(misfit);
      // Read through the catalogue of all events, so it is one of them.
      else events.push(event.right as DomainEvent);
    }
    yield E.right({ events, bad });
  }
}
