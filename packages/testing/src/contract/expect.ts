import { AssertionError } from 'node:assert';
import type { Chunk, EventStore, ReadQuery, StoredEvent, StoreFailure } from '@donghanh/core';
import * as E from 'fp-ts/lib/Either.js';

/** Throws an assertion error that says `what`. */
export const fail = (what: string): never => {
  throw new AssertionError({ message: what, operator: 'contract' });
};

export const holds = (condition: boolean, what: string): void => {
  if (!condition) fail(what);
};

/** The right side; a failure breaks the rule, with its sentence. */
export const right = <A>(either: E.Either<{ readonly message: string }, A>): A =>
  E.isRight(either) ? either.right : fail(`the store failed: ${either.left.message}`);

/** The left side; a success breaks the rule. */
export const left = <F>(either: E.Either<F, unknown>): F =>
  E.isLeft(either)
    ? either.left
    : fail(`the store should have refused; it answered ${JSON.stringify(either.right)}`);

/** The promise, or a broken rule when it takes too long. A guard against waiting forever. */
export const within = async <A>(
  patience: number,
  promise: Promise<A>,
  what: string,
): Promise<A> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(
        new AssertionError({ message: `${what} within ${patience} ms`, operator: 'contract' }),
      );
    }, patience);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
};

/** A promise that is awaited later: should a rule end before that, its failure is nobody's. */
export const later = <A>(promise: Promise<A>): Promise<A> => {
  promise.catch(() => undefined);
  return promise;
};

/** Looks again and again until the work is done; what either finds breaks the rule. */
export const meanwhile = async (work: Promise<void>, look: () => Promise<void>): Promise<void> => {
  let working = true;
  const done = later(
    work.finally(() => {
      working = false;
    }),
  );
  while (working) {
    await look();
    await new Promise((resolve) => setTimeout(resolve));
  }
  await done;
};

/** What a reading gave. */
export interface Reading {
  readonly events: readonly StoredEvent[];
  readonly chunks: readonly Chunk[];
  readonly failure: StoreFailure | undefined;
}

/** Reads to the end. Anything behind a failure breaks the contract. */
export const readOut = async (
  source: AsyncIterable<E.Either<StoreFailure, Chunk>>,
): Promise<Reading> => {
  const chunks: Chunk[] = [];
  let failure: StoreFailure | undefined;
  for await (const chunk of source) {
    if (failure !== undefined) fail('something follows a failure');
    if (E.isLeft(chunk)) failure = chunk.left;
    else chunks.push(chunk.right);
  }
  return { chunks, events: chunks.flat(), failure };
};

/** All events that a query selects; a failure breaks the rule. */
export const readAll = async (
  store: EventStore,
  query?: ReadQuery,
): Promise<readonly StoredEvent[]> => {
  const { events, failure } = await readOut(store.readAll(query));
  return failure === undefined ? events : fail(`the store failed: ${failure.message}`);
};
