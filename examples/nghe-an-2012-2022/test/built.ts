import { type DomainEvent, type Ledger, memoryStore, openLedger } from '@donghanh/core';
import * as E from 'fp-ts/lib/Either.js';
import { buildHistory } from '../src/build-history.ts';

/** How long a build may take, in milliseconds: longer than a busy machine needs. */
export const PATIENCE = 120_000;

/** The value of a right; a left fails the test with its message. */
export const must = <A>(result: E.Either<{ readonly message: string }, A>): A => {
  if (E.isLeft(result)) throw new Error(result.left.message);
  return result.right;
};

/** The history, built in memory. */
export const builtLedger = async (): Promise<Ledger> => {
  const store = memoryStore();
  must(await buildHistory(store)());
  return openLedger({ store });
};

/** Every fact, in order. */
export const allFacts = async (ledger: Ledger): Promise<readonly DomainEvent[]> => {
  const facts: DomainEvent[] = [];
  for await (const chunk of ledger.history()) {
    const { events, bad } = must(chunk);
    if (bad.length > 0) throw new Error(`${bad.length} facts cannot be read`);
    facts.push(...events);
  }
  return facts;
};
