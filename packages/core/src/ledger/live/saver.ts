import * as E from 'fp-ts/lib/Either.js';
import type { Position } from '../../event/recorded.ts';
import type { Folding } from './folding.ts';
import type { LiveFold } from './live-fold.ts';
import { save } from './snapshots/resume.ts';
import type { SnapshotStore } from './snapshots/snapshot-store.ts';

/** Events between two snapshots, when nobody said. */
const EVERY = 10_000;

/** Saves snapshots from time to time. */
export interface Saver {
  /** Is it time, while catching up or after? */
  readonly due: (events: number, live: boolean) => boolean;
  /** Saves all shares. They must be settled. */
  readonly save: () => Promise<void>;
  readonly told: () => { readonly saved: Position | undefined; readonly notSaved?: string };
}

/** Saves the shares of one process. Without a place to save to, it is never time. */
export const saver = <Acc>(
  folding: Folding<Acc>,
  folds: readonly LiveFold<Acc>[],
  snapshots: SnapshotStore | undefined,
  every: number = EVERY,
): Saver => {
  let saved: Position | undefined;
  let notSaved: string | undefined;
  /** How far each share was saved, so that what did not change is not written again. */
  const reached = new Map(folds.map((fold) => [fold, fold.state.position]));
  let at = 0;
  let taken = 0;
  return {
    due: (events, live) => {
      taken += events;
      if (snapshots === undefined) return false;
      const total = folds.reduce((sum, { state }) => sum + state.events, 0);
      return taken - at >= (live ? every : Math.max(every, total / 5));
    },
    save: async () => {
      at = taken;
      if (snapshots === undefined) return;
      notSaved = undefined;
      for (const fold of folds) {
        if (reached.get(fold) === fold.state.position) continue;
        const done = await save(folding, snapshots, fold.share, fold.state);
        if (E.isLeft(done)) notSaved = done.left;
        else {
          reached.set(fold, done.right);
          saved = done.right;
        }
      }
    },
    told: () => ({ saved, ...(notSaved !== undefined && { notSaved }) }),
  };
};
