import {
  type CurrentState,
  currentState,
  type Projection,
  type Replay,
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

/** The same, as of two dates and with what stands behind it. */
export type Programme = Replay<ProgrammeView>;
