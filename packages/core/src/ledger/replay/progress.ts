import type { Position } from '../../event/recorded.ts';

/** How far a replay is. */
export interface Progress {
  /** What is being replayed. */
  readonly projection: string;
  /** Events taken in so far. */
  readonly read: number;
  /** The position reached, and where history ended when the replay began. */
  readonly position: Position | undefined;
  readonly head: Position | undefined;
  /** Share done, 0 to 1, by position: an estimate, since a projection reads some types only. */
  readonly share: number;
}

/** The share done. Only here are positions computed with, and only for people to look at. */
export const shareDone = (position: Position | undefined, head: Position | undefined): number =>
  head === undefined || head === 0 ? 1 : Math.min(1, Math.max(0, (position ?? 0) / head));
