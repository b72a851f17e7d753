import {
  type CurrentState,
  currentState,
  type Live,
  type Projection,
  together,
} from '@donghanh/core';
import { type RecentFact, recentFacts } from './recent-facts.ts';

/** Facts on the page. */
const RECENT = 10;

/** What the page shows: who helps whom, and what was recorded last. */
export interface ProgrammeView {
  readonly state: CurrentState;
  readonly recent: readonly RecentFact[];
}

/** {@link ProgrammeView}, of a history that is read once. */
export const programme: Projection<Readonly<Record<string, unknown>>, ProgrammeView> = together({
  state: currentState,
  recent: recentFacts(RECENT),
});

/** The same with what stands behind it, followed or as of two dates. */
export type Programme = Pick<
  Live<ProgrammeView>,
  'view' | 'asOf' | 'position' | 'quarantined' | 'caughtUp'
>;
