import type { EventRef } from '../../event/recorded.ts';
import type { CauseSide } from '../../oversight/code-lists.ts';
import type { Bilingual } from '../../vocabulary/bilingual.ts';
import type { Criterion, FlagBasis, FlagSubReason, Stage, Verdict } from './view.ts';

/** What was decided about one flag, before it is put into a finding. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly stage?: Stage;
  readonly basis?: FlagBasis;
  readonly subReason?: FlagSubReason;
  readonly cause: CauseSide;
  readonly criteria: readonly Criterion[];
  readonly missing: readonly Bilingual[];
  /** What was observed against which threshold, in sentences. */
  readonly observed: Bilingual;
  /** What has been done since, and what comes next. */
  readonly next?: Bilingual;
  /** The facts behind it, beside those of the assignment and the criteria. */
  readonly events: readonly EventRef[];
}
