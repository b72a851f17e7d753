import type { EventStore } from '@donghanh/core';
import type { Bench } from './bench.ts';

/** A store, and a way to open the same history once more beside it, as another process would. */
export interface OpenedStore {
  readonly store: EventStore;
  readonly again: () => EventStore;
}

/**
 * Makes an empty store each time it is called. The contract closes every store it was given. A store
 * that can be opened twice gives {@link OpenedStore}; without it a few rules are skipped, visibly.
 */
export type MakeStore = () => EventStore | OpenedStore | Promise<EventStore | OpenedStore>;

/** What came of checking a rule that was not broken. */
export type Verdict =
  | { readonly _tag: 'Held' }
  /** The store does not claim this, or it cannot be seen here. */
  | { readonly _tag: 'Skipped'; readonly because: string };

/** One thing that every store must do. Not bound to a test runner. */
export interface StoreRule {
  readonly name: string;
  /** Rejects, with what was seen and what was expected, when the store breaks the rule. */
  readonly check: () => Promise<Verdict>;
}

/** How a store is tried. */
export interface ContractOptions {
  /** Generated histories for the rule of queries (default 60). */
  readonly runs?: number;
  /** How long a store may take for one answer before it counts as none, in ms (default 10,000). */
  readonly patience?: number;
}

/** Says why a rule cannot be checked with this store. */
interface Skip {
  readonly because: string;
}

/** A rule as it is written down: its sentence, and how to check it. */
export interface RuleBody {
  readonly says: string;
  readonly body: (bench: Bench) => Promise<Skip | undefined>;
}

/** A rule that ends without a word held. */
export const rule = (says: string, body: RuleBody['body']): RuleBody => ({ says, body });
