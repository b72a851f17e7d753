import * as TE from 'fp-ts/lib/TaskEither.js';
import type { Snapshot, SnapshotName, SnapshotStore } from './snapshot-store.ts';

const keyOf = ({ projection, version, share }: SnapshotName): string =>
  JSON.stringify([projection, version, share]);

/** Snapshots in memory: for tests, and for a browser that follows one history in several places. */
export const memorySnapshots = (): SnapshotStore => {
  const kept = new Map<string, Snapshot>();
  return {
    name: 'memory',
    load: (name) => async () => {
      const found = kept.get(keyOf(name));
      return { _tag: 'Right', right: found && structuredClone(found) };
    },
    save: (snapshot) => async () => {
      kept.set(keyOf(snapshot.name), structuredClone(snapshot));
      return { _tag: 'Right', right: undefined };
    },
    close: () => TE.right(undefined),
  };
};
