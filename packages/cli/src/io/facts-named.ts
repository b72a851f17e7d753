import { type DomainEvent, type EventRef, type Ledger, refOf } from '@donghanh/core';
import * as E from 'fp-ts/lib/Either.js';
import { type Failed, failed } from './exit.ts';

const streamOf = (ref: EventRef): string => ref.slice(0, ref.lastIndexOf('@'));

/** The facts of these names, as they were written, by name. A name without a fact is left out. */
export const factsNamed = async (
  ledger: Ledger,
  refs: Iterable<EventRef>,
): Promise<E.Either<Failed, ReadonlyMap<EventRef, DomainEvent>>> => {
  const wanted = new Set(refs);
  const found = new Map<EventRef, DomainEvent>();
  for (const stream of new Set([...wanted].map(streamOf))) {
    for await (const chunk of ledger.history({ streamPrefix: stream })) {
      if (E.isLeft(chunk)) return E.left(failed(chunk.left));
      for (const event of chunk.right.events) {
        const ref = refOf(event);
        if (wanted.has(ref)) found.set(ref, event);
      }
    }
  }
  return E.right(found);
};
