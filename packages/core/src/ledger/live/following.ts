import * as E from 'fp-ts/lib/Either.js';
import type { Catalogue } from '../../event/catalogue.ts';
import type { Position } from '../../event/recorded.ts';
import type { Projection } from '../../projection/projection.ts';
import { dayOf, type Instant } from '../../vocabulary/dates/instant.ts';
import type { Chunk, EventStore } from '../store/event-store.ts';
import type { StoreFailure } from '../store/failures.ts';
import type { Followed } from '../store/follow.ts';
import { BUCKETS, sharesOf } from './buckets.ts';
import { catchUp } from './catch-up.ts';
import type { Folding } from './folding.ts';
import type { Live, LiveFailure, LiveOptions } from './live.ts';
import { openFolds, settleAll, takeChunk, viewOf } from './live-folds.ts';
import { saver } from './saver.ts';

/** What following needs of a ledger. */
export interface LiveParts {
  readonly store: EventStore;
  readonly catalogue: Catalogue;
  readonly clock: () => Instant;
}

/** A projection that is being followed: what is folded, and what is new since the last view. */
export interface Following<View> {
  /** Where to read on. */
  readonly after: Position | undefined;
  /** The end of history was reached once: every change gives a view from then on. */
  readonly live: () => boolean;
  readonly dayHasTurned: () => boolean;
  /** Goes to the day that the clock shows. */
  readonly lookAtDay: () => void;
  /** Takes events in. */
  readonly take: (chunk: Chunk) => Promise<E.Either<LiveFailure, void>>;
  /** Notes that the end of history was reached, or that the store cannot be. */
  readonly note: (step: Exclude<Followed, { readonly _tag: 'Events' }>) => void;
  /** Is there something to show? */
  readonly hasNews: () => boolean;
  readonly show: () => Promise<E.Either<LiveFailure, Live<View>>>;
  /** Saves a last snapshot. */
  readonly end: () => Promise<void>;
}

const nothing = { events: 0, corrections: 0, day: false };

/** Begins, from snapshots where there are any. */
export const beginFollowing = async <Acc, View>(
  { store, catalogue, clock }: LiveParts,
  projection: Projection<Acc, View>,
  options: LiveOptions,
): Promise<E.Either<LiveFailure, Following<View>>> => {
  const { snapshots, onBadEvent = 'stop' } = options;
  const shares = sharesOf(options.share);
  if (shares === undefined) return noSuchShare(options.share);
  const folding: Folding<Acc> = { store, catalogue, projection, onBadEvent };
  let day = dayOf(clock());
  const head = await store.head()();
  if (E.isLeft(head)) return head;
  const opened = await openFolds(folding, shares, snapshots, day, head.right);
  if (E.isLeft(opened)) return opened;
  const { folds, start, after } = opened.right;
  const saving = saver(folding, folds, snapshots, options.saveEvery);
  const progress = catchUp(projection.name, clock, after, head.right.position);

  let caughtUp = false;
  let live = false;
  let interrupted: StoreFailure | undefined;
  let read = 0;
  let changed = nothing;
  let news = false;
  /** An accumulator may be half changed: it is neither shown nor saved. */
  let broken = false;

  const settled = async (): Promise<E.Either<LiveFailure, void>> => {
    const failure = await settleAll(folds);
    broken ||= failure !== undefined;
    return failure === undefined ? E.right(undefined) : E.left(failure);
  };

  return E.right({
    after,
    live: () => live,
    dayHasTurned: () => dayOf(clock()) !== day,
    lookAtDay: () => {
      const today = dayOf(clock());
      if (today === day) return;
      day = today;
      for (const fold of folds) fold.turn(day);
      changed = { ...changed, day: true };
      news = true;
    },
    take: async (chunk) => {
      const taken = takeChunk(folds, chunk);
      if (E.isLeft(taken)) {
        broken = true;
        return taken;
      }
      const { events, corrections } = taken.right;
      read += events;
      changed = {
        events: changed.events + events,
        corrections: changed.corrections + corrections,
        day: changed.day,
      };
      news ||= events > 0;
      if (!live) options.onProgress?.(progress(read, chunk.at(-1)?.position));
      if (!saving.due(events, live)) return E.right(undefined);
      const done = await settled();
      if (E.isRight(done)) await saving.save();
      return done;
    },
    note: (step) => {
      const before = caughtUp;
      caughtUp = step._tag === 'CaughtUp';
      interrupted = step._tag === 'Interrupted' ? step.failure : undefined;
      news ||= caughtUp !== before;
    },
    hasNews: () => news && (live || caughtUp),
    show: async () => {
      const done = await settled();
      const shown = E.isLeft(done) ? done : viewOf(projection, folds, day);
      if (E.isLeft(shown)) return shown;
      const since = changed;
      changed = nothing;
      news = false;
      live = true;
      return E.right({
        ...shown.right,
        changed: since,
        caughtUp,
        ...(interrupted !== undefined && { interrupted }),
        start,
        ...saving.told(),
      });
    },
    end: async () => {
      if (!broken && snapshots !== undefined && E.isRight(await settled())) await saving.save();
    },
  });
};

const noSuchShare = (share: LiveOptions['share']): E.Either<LiveFailure, never> =>
  E.left({
    _tag: 'InvalidShare',
    message: `there is no share ${share?.index ?? ''} of ${share?.of}: "of" goes from 1 to ${BUCKETS}, and "index" from 0 to below it`,
  });
