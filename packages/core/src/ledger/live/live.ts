import type { Position } from '../../event/recorded.ts';
import type { AsOf } from '../../vocabulary/dates/as-of.ts';
import type { ReplayFailure } from '../failures.ts';
import type { BadEvent } from '../reading/read-event.ts';
import type { Affected } from '../replay/affected.ts';
import type { StoreFailure } from '../store/failures.ts';
import type { CatchUp } from './catch-up.ts';
import type { Start } from './snapshots/resume.ts';
import type { SnapshotStore } from './snapshots/snapshot-store.ts';

/** Calls back from time to time, until what it gives is called. */
export type Tick = (look: () => void) => () => void;

/** How a projection is followed. */
export interface LiveOptions {
  /** Ends the following, also while it waits. That is no failure. */
  readonly signal?: AbortSignal;
  /** What to do with an event that cannot be read: see `ReplayOptions`. Default `stop`. */
  readonly onBadEvent?: 'stop' | 'quarantine';
  /** Called after each chunk until the end of history is reached: how far it is, and how long it takes. */
  readonly onProgress?: (progress: CatchUp) => void;
  /** Where to go on from, and where to save. Left out: history is folded from its beginning. */
  readonly snapshots?: SnapshotStore;
  /**
   * A snapshot is saved after so many events (default 10,000; while catching up no more often than
   * after each fifth of what was taken in), and when the following ends.
   */
  readonly saveEvery?: number;
  /**
   * Follows a share of the streams only, so that several processes share the work, each with its own
   * snapshot: `{ of: 4, index: 2 }` for the third of four. The view is that of the share. With `index`
   * left out: all streams, from the snapshots of all four.
   */
  readonly share?: { readonly of: number; readonly index?: number };
  /**
   * Says when to look at the clock: facts of the future become effective when their day comes. Each
   * minute will do: `(look) => { const timer = setInterval(look, 60_000); return () => clearInterval(timer); }`.
   * Left out: the clock is looked at whenever something is recorded.
   */
  readonly tick?: Tick;
  /** Events a chunk (default 1,000). */
  readonly chunkSize?: number;
}

/** What made a view another one. */
export interface LiveChange {
  /** Events taken in since the view before, corrections among them. */
  readonly events: number;
  /** Corrections and recalls among them. */
  readonly corrections: number;
  /** True when the day has turned in Vietnam. */
  readonly day: boolean;
}

/** A view as of now. */
export interface Live<View> {
  readonly view: View;
  /** The day in Vietnam by the ledger's clock, and everything known. */
  readonly asOf: AsOf;
  /** The last event of the projection's types that was taken in; undefined before the first. */
  readonly position: Position | undefined;
  /** In the first view: all events taken in since the start. */
  readonly changed: LiveChange;
  /** False while the store cannot be reached: newer events may be there. Following goes on by itself. */
  readonly caughtUp: boolean;
  /** Why the store cannot be reached for now. */
  readonly interrupted?: StoreFailure;
  /** Events that could not be read and are not in the view, in the order of history. */
  readonly quarantined: readonly BadEvent[];
  /** Which part of the view may be wrong without them. */
  readonly affected: Affected;
  /** How following began; of several shares, the one that had to read most. */
  readonly start: Start;
  /** Up to which event the last snapshot of this following goes; undefined while none was saved. */
  readonly saved: Position | undefined;
  /** Why the last snapshot was not saved. Following goes on; the next one may succeed. */
  readonly notSaved?: string;
}

/** There is no such share: `of` is a whole number from 1 to 64, `index` one from 0 to below it. */
export interface InvalidShare {
  readonly _tag: 'InvalidShare';
  readonly message: string;
}

/** Why following ended by itself. */
export type LiveFailure =
  | InvalidShare
  | Exclude<ReplayFailure, { readonly _tag: 'InvalidAsOf' | 'Cancelled' }>;
