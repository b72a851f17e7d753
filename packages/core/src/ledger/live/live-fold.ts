import * as E from 'fp-ts/lib/Either.js';
import { noReadings, type Readings } from '../../correction/resolve.ts';
import type { Position, StreamName } from '../../event/recorded.ts';
import type { LocalDate } from '../../vocabulary/dates/local-date.ts';
import type { ProjectionBroke } from '../failures.ts';
import { type BadEvent, readEvent } from '../reading/read-event.ts';
import type { StoredEvent } from '../store/event-store.ts';
import type { StoreFailure } from '../store/failures.ts';
import { type Bucket, bucketOf, isOf, newBucket, type Share } from './buckets.ts';
import { type Folding, folder, isCorrecting, noteBad } from './folding.ts';
import { refold } from './refold.ts';

/** What a fold of live streams remembers. Plain data: a copy goes on where it was made. */
export interface LiveState<Acc> {
  readonly buckets: Map<number, Bucket<Acc>>;
  /** Facts of later days wait. */
  day: LocalDate;
  /** The last event of the types followed that was taken in or passed over, and the one before. */
  position: Position | undefined;
  before: Position | undefined;
  /** Events of the share taken in, corrections among them. */
  events: number;
}

/** Nothing taken in. */
export const liveState = <Acc>(day: LocalDate): LiveState<Acc> => ({
  buckets: new Map(),
  day,
  position: undefined,
  before: undefined,
  events: 0,
});

/** Why taking in came to an end. */
export type LiveFoldFailure = BadEvent | ProjectionBroke | StoreFailure;

/** What one event was to a fold. */
type Taken = 'nothing' | 'fact' | 'correction';

/** A fold of a share of the streams that is kept going. */
export interface LiveFold<Acc> {
  readonly share: Share;
  readonly state: LiveState<Acc>;
  /** Takes in the next event. A correction is only noted: see `settle`. */
  readonly take: (event: StoredEvent) => E.Either<BadEvent | ProjectionBroke, Taken>;
  /** Notes an event that was found to be bad beforehand. */
  readonly note: (bad: BadEvent) => void;
  /** Goes to another day. */
  readonly turn: (day: LocalDate) => void;
  /** Folds again what corrections and days have touched. Before it the accumulators are not to be used. */
  readonly settle: () => Promise<LiveFoldFailure | undefined>;
}

/** How facts read by corrections that were looked up beforehand, up to a position. */
export interface ReadAhead {
  readonly readings: Readings;
  readonly through: Position | undefined;
}

/** Nothing was looked up. */
export const nothingAhead: ReadAhead = { readings: noReadings, through: undefined };

/** Goes on with a fold. `state` belongs to it from now on. */
export const liveFold = <Acc>(
  folding: Folding<Acc>,
  share: Share,
  state: LiveState<Acc>,
  ahead: ReadAhead,
): LiveFold<Acc> => {
  const { projection, catalogue } = folding;
  const read = readEvent(catalogue);
  const fold = folder(folding);
  const touched = new Set<Bucket<Acc>>();

  const bucketAt = (place: number): Bucket<Acc> => {
    // A projection that cannot combine is folded in one piece.
    const key = projection.combine === undefined ? 0 : place;
    const found = state.buckets.get(key);
    if (found !== undefined) return found;
    const made = newBucket(projection.init());
    state.buckets.set(key, made);
    return made;
  };

  const takeIn = (
    event: StoredEvent,
    bucket: Bucket<Acc>,
  ): BadEvent | ProjectionBroke | undefined => {
    // It will be folded again, up to the position reached then.
    if (touched.has(bucket)) return undefined;
    const known = ahead.through !== undefined && event.position <= ahead.through;
    if (isCorrecting(event) && !known) {
      touched.add(bucket);
      return undefined;
    }
    const fact = read(event);
    if (E.isLeft(fact)) return noteBad(folding, bucket, fact.left);
    return fold(bucket, known ? ahead.readings.of(fact.right) : fact.right, state.day);
  };

  return {
    share,
    state,
    take: (event) => {
      if (state.position !== undefined && event.position <= state.position) {
        return E.right('nothing');
      }
      const place = bucketOf(event.stream);
      const own = isOf(share, place);
      if (own) {
        const bucket = bucketAt(place);
        bucket.streams.add(event.stream);
        const failure = takeIn(event, bucket);
        if (failure !== undefined) return E.left(failure);
        state.events += 1;
      }
      state.before = state.position;
      state.position = event.position;
      return E.right(!own ? 'nothing' : isCorrecting(event) ? 'correction' : 'fact');
    },
    note: (bad) => {
      const place = bucketOf(bad.ref.slice(0, bad.ref.lastIndexOf('@')) as StreamName);
      if (isOf(share, place)) bucketAt(place).bad.set(bad.ref, bad);
    },
    turn: (day) => {
      const back = day < state.day;
      state.day = day;
      if (projection.laterFacts === true) return;
      for (const bucket of state.buckets.values()) {
        if (back || [...bucket.waits].some((from) => from <= day)) touched.add(bucket);
      }
    },
    settle: async () => {
      for (const bucket of touched) {
        if (state.position === undefined) break;
        const failure = await refold(folding, bucket, state.position, state.day);
        if (failure !== undefined) return failure;
        touched.delete(bucket);
      }
      return undefined;
    },
  };
};
