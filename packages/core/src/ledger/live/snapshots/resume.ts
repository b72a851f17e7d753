import * as E from 'fp-ts/lib/Either.js';
import type { Position } from '../../../event/recorded.ts';
import type { StoreFailure } from '../../store/failures.ts';
import { BUCKETS, type Share } from '../buckets.ts';
import { type Folding, typesFor } from '../folding.ts';
import type { LiveState } from '../live-fold.ts';
import { readMark, sameMark } from './mark.ts';
import type { SnapshotName, SnapshotStore } from './snapshot-store.ts';

/** How following began. */
export type Start =
  /** From the first event: there was no snapshot, or none was asked for. */
  | { readonly _tag: 'FromTheBeginning' }
  /** From a snapshot that goes up to this event. */
  | { readonly _tag: 'FromSnapshot'; readonly position: Position }
  /** From the first event, though there was a snapshot: why it could not be used. */
  | { readonly _tag: 'Rebuilt'; readonly because: string };

/** The name under which a share of a projection is saved. */
const snapshotName = (
  projection: { readonly name: string; readonly version: number },
  { of, index }: Share,
): SnapshotName => ({
  projection: projection.name,
  version: projection.version,
  share: `${index}/${of}`,
});

/** What a fold is made of. When it differs, accumulators saved then mean something else. */
const fingerprintOf = <Acc>({ projection, catalogue }: Folding<Acc>): string =>
  JSON.stringify({
    form: 1,
    buckets: projection.combine === undefined ? 1 : BUCKETS,
    laterFacts: projection.laterFacts === true,
    types: projection.handles.toSorted().map((type) => `${type}@${catalogue.versionOf(type)}`),
  });

/** The state to go on with, where a snapshot holds one. */
export interface Resumed<Acc> {
  readonly state?: LiveState<Acc>;
  readonly start: Start;
}

const rebuilt = (because: string): E.Either<never, Resumed<never>> =>
  E.right({ start: { _tag: 'Rebuilt', because } });

/** Looks for a snapshot of the share that fits this fold and this history. */
export const resume = async <Acc>(
  folding: Folding<Acc>,
  snapshots: SnapshotStore | undefined,
  share: Share,
): Promise<E.Either<StoreFailure, Resumed<Acc>>> => {
  const beginning: Resumed<Acc> = { start: { _tag: 'FromTheBeginning' } };
  if (snapshots === undefined) return E.right(beginning);
  const wanted = snapshotName(folding.projection, share);
  const loaded = await snapshots.load(wanted)();
  if (E.isLeft(loaded)) return rebuilt(loaded.left.message);
  const snapshot = loaded.right;
  if (snapshot === undefined) return E.right(beginning);
  const { name, mark } = snapshot;
  if (
    name.projection !== wanted.projection ||
    name.version !== wanted.version ||
    name.share !== wanted.share
  ) {
    return rebuilt(`the snapshot is of ${name.projection}, version ${name.version}, ${name.share}`);
  }
  if (snapshot.fingerprint !== fingerprintOf(folding)) {
    return rebuilt('the snapshot is of a fold made otherwise');
  }
  const found = await readMark(folding.store, typesFor(folding.projection), mark);
  if (E.isLeft(found)) return found;
  if (found.right === undefined || !sameMark(found.right, mark)) {
    return rebuilt(
      `the snapshot is of another history: it goes up to ${mark.ref} at ${mark.position}`,
    );
  }
  // Saved by `save` under this very name and fingerprint.
  const state = snapshot.state as LiveState<Acc>;
  if (
    folding.onBadEvent === 'stop' &&
    [...state.buckets.values()].some(({ bad }) => bad.size > 0)
  ) {
    return rebuilt('the snapshot leaves out events that could not be read');
  }
  return E.right({ state, start: { _tag: 'FromSnapshot', position: mark.position } });
};

/** Saves a state that is settled. Says how far it goes, or why it was not saved. */
export const save = async <Acc>(
  folding: Folding<Acc>,
  snapshots: SnapshotStore,
  share: Share,
  state: LiveState<Acc>,
): Promise<E.Either<string, Position | undefined>> => {
  const { position, before } = state;
  if (position === undefined) return E.right(undefined);
  const mark = await readMark(folding.store, typesFor(folding.projection), { position, before });
  if (E.isLeft(mark)) return E.left(mark.left.message);
  if (mark.right === undefined) return E.left(`there is no event at ${position} any more`);
  const saved = await snapshots.save({
    name: snapshotName(folding.projection, share),
    fingerprint: fingerprintOf(folding),
    mark: mark.right,
    state,
  })();
  return E.isLeft(saved) ? E.left(saved.left.message) : E.right(position);
};
