import * as E from 'fp-ts/lib/Either.js';
import type { Catalogue } from '../../event/catalogue.ts';
import type { EventRef, Recorded, StreamName } from '../../event/recorded.ts';
import type { EventStore } from '../store/event-store.ts';
import type { StoreFailure } from '../store/failures.ts';
import { type BadEvent, readEvent } from './read-event.ts';

/** No fact has that name. */
export interface NoSuchFact {
  readonly _tag: 'NoSuchFact';
  readonly ref: string;
  readonly message: string;
}

/** Says that there is no fact of that name. */
export const noSuchFact = (ref: string): NoSuchFact => ({
  _tag: 'NoSuchFact',
  ref,
  message: `there is no fact ${ref}; a fact is named by its stream and its place there, as agency-so-gtvt@0`,
});

/** Stream and place that the name of a fact says; undefined for what is no such name. */
export const placeOf = (
  ref: string,
): { readonly stream: StreamName; readonly version: number } | undefined => {
  const parts = /^(.+)@(0|[1-9]\d*)$/.exec(ref);
  return parts === null ? undefined : { stream: parts[1] as StreamName, version: Number(parts[2]) };
};

/** A stream as it was written, and the fact of that name in it. */
export interface FactInStream {
  readonly fact: Recorded;
  readonly facts: readonly Recorded[];
}

/** Reads the stream in which a fact stands. */
export const readFact = async (
  store: EventStore,
  catalogue: Catalogue,
  ref: EventRef | string,
): Promise<E.Either<NoSuchFact | BadEvent | StoreFailure, FactInStream>> => {
  const place = placeOf(ref);
  if (place === undefined) return E.left(noSuchFact(ref));
  const read = readEvent(catalogue);
  const facts: Recorded[] = [];
  for await (const chunk of store.readStream(place.stream)) {
    if (E.isLeft(chunk)) return chunk;
    for (const stored of chunk.right) {
      const event = read(stored);
      if (E.isLeft(event)) return event;
      facts.push(event.right);
    }
  }
  const fact = facts[place.version];
  return fact === undefined ? E.left(noSuchFact(ref)) : E.right({ fact, facts });
};
