import type { EndReason } from '@donghanh/core';
import type { Source } from './step.ts';

/** One agency's assignment to one commune, over its life in this history. */
export interface Pair {
  readonly agency: string;
  readonly commune: string;
  readonly from: string;
  /** The document that assigns. */
  readonly basis: string;
  /** The day on which the assignment is recorded. */
  readonly knownOn: string;
  readonly source: Source;
  /** The proposal that it follows, where one is recorded. */
  readonly proposal?: string;
  /** That it went on under the list of 13/5/2014. Left out: as sure as the assignment. */
  readonly continued?: Source;
  readonly end?: PairEnd;
}

/** How an assignment ended. */
export interface PairEnd {
  /** The first day on which it no longer held. */
  readonly on: string;
  /** The day on which the end is recorded. */
  readonly knownOn: string;
  readonly reason: EndReason;
  readonly source: Source;
  readonly basis?: string;
  /** The agency that took over, where the duty passed to another. */
  readonly to?: string;
}
