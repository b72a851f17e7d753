import * as E from 'fp-ts/lib/Either.js';
import type { Position } from '../../event/recorded.ts';
import type { Projection } from '../../projection/projection.ts';
import { everKnown } from '../../vocabulary/dates/as-of.ts';
import type { LocalDate } from '../../vocabulary/dates/local-date.ts';
import type { ProjectionBroke } from '../failures.ts';
import type { BadEvent } from '../reading/read-event.ts';
import { affectedBy } from '../replay/affected.ts';
import { readCorrections } from '../replay/corrections.ts';
import { broke } from '../replay/fold-fact.ts';
import type { Chunk, Head } from '../store/event-store.ts';
import type { StoreFailure } from '../store/failures.ts';
import type { Share } from './buckets.ts';
import type { Folding } from './folding.ts';
import type { Live } from './live.ts';
import {
  type LiveFold,
  type LiveFoldFailure,
  liveFold,
  liveState,
  nothingAhead,
  type ReadAhead,
} from './live-fold.ts';
import { type Resumed, resume, type Start } from './snapshots/resume.ts';
import type { SnapshotStore } from './snapshots/snapshot-store.ts';

/** The shares that one process follows, kept going together. */
export interface LiveFolds<Acc> {
  readonly folds: readonly LiveFold<Acc>[];
  /** How following began: of several shares, that of the one which has most to read. */
  readonly start: Start;
  /** Where to read on: the shares need not stand at the same place. */
  readonly after: Position | undefined;
}

/** Corrections are looked up beforehand where much is read: a fact is then folded once, as it reads. */
const lookAhead = async <Acc>(
  { store, catalogue, onBadEvent }: Folding<Acc>,
  head: Head,
): Promise<E.Either<BadEvent | StoreFailure, readonly [ReadAhead, readonly BadEvent[]]>> => {
  const { position } = head;
  if (position === undefined) return E.right([nothingAhead, []]);
  const bad: BadEvent[] = [];
  const found = await readCorrections(store, catalogue, { upTo: position }, (event) => {
    bad.push(event);
    return onBadEvent === 'stop' ? 'stop' : 'goOn';
  });
  return E.isLeft(found) ? found : E.right([{ readings: found.right, through: position }, bad]);
};

const byPosition = (a: Position | undefined, b: Position | undefined): number =>
  (a ?? -1) - (b ?? -1);

/** Opens the shares, each from its snapshot where there is one that fits. */
export const openFolds = async <Acc>(
  folding: Folding<Acc>,
  shares: readonly Share[],
  snapshots: SnapshotStore | undefined,
  day: LocalDate,
  head: Head,
): Promise<E.Either<BadEvent | StoreFailure, LiveFolds<Acc>>> => {
  const resumed: { readonly share: Share; readonly from: Resumed<Acc> }[] = [];
  for (const share of shares) {
    const from = await resume(folding, snapshots, share);
    if (E.isLeft(from)) return from;
    resumed.push({ share, from: from.right });
  }
  const ahead = resumed.some(({ from }) => from.state === undefined)
    ? await lookAhead(folding, head)
    : E.right([nothingAhead, []] as const);
  if (E.isLeft(ahead)) return ahead;
  const [readAhead, bad] = ahead.right;
  const folds = resumed.map(({ share, from: { state } }) => {
    const fold = liveFold(
      folding,
      share,
      state ?? liveState<Acc>(day),
      state === undefined ? readAhead : nothingAhead,
    );
    if (state === undefined) for (const event of bad) fold.note(event);
    else if (state.day !== day) fold.turn(day);
    return fold;
  });
  const [first] = resumed.toSorted((a, b) =>
    byPosition(a.from.state?.position, b.from.state?.position),
  );
  return E.right({
    folds,
    start: first?.from.start ?? { _tag: 'FromTheBeginning' },
    after: first?.from.state?.position,
  });
};

/** Takes a chunk in: how many of its events were facts of these shares, and how many corrections. */
export const takeChunk = <Acc>(
  folds: readonly LiveFold<Acc>[],
  chunk: Chunk,
): E.Either<
  BadEvent | ProjectionBroke,
  { readonly events: number; readonly corrections: number }
> => {
  let events = 0;
  let corrections = 0;
  for (const event of chunk) {
    for (const fold of folds) {
      const taken = fold.take(event);
      if (E.isLeft(taken)) return taken;
      if (taken.right !== 'nothing') events += 1;
      if (taken.right === 'correction') corrections += 1;
    }
  }
  return E.right({ events, corrections });
};

/** Brings all of them up to date with what corrections and days have touched. */
export const settleAll = async <Acc>(
  folds: readonly LiveFold<Acc>[],
): Promise<LiveFoldFailure | undefined> => {
  for (const fold of folds) {
    const failure = await fold.settle();
    if (failure !== undefined) return failure;
  }
  return undefined;
};

/** The view of what is folded, as of a day. The folds must be settled. */
export const viewOf = <Acc, View>(
  projection: Projection<Acc, View>,
  folds: readonly LiveFold<Acc>[],
  day: LocalDate,
): E.Either<
  ProjectionBroke,
  Pick<Live<View>, 'view' | 'asOf' | 'position' | 'quarantined' | 'affected'>
> => {
  const asOf = { effectiveOn: day, knownAt: everKnown };
  const buckets = folds.flatMap(({ state }) => [...state.buckets.values()]);
  const accs = buckets.map(({ acc }) => acc);
  const [first = projection.init()] = accs;
  const quarantined = buckets
    .flatMap(({ bad }) => [...bad.values()])
    .sort((a, b) => a.position - b.position);
  const [position] = folds.map(({ state }) => state.position).toSorted((a, b) => byPosition(b, a));
  try {
    const all = accs.length < 2 ? first : (projection.combine?.(accs) ?? first);
    const view = projection.view(all, asOf);
    return E.right({ view, asOf, position, quarantined, affected: affectedBy(quarantined) });
  } catch (error) {
    return E.left(broke(projection.name, 'view', error));
  }
};
