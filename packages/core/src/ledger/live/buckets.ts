import type { EventRef, StreamName } from '../../event/recorded.ts';
import type { LocalDate } from '../../vocabulary/dates/local-date.ts';
import type { BadEvent } from '../reading/read-event.ts';

/**
 * The streams are folded in so many parts. A correction has one of them folded again: more parts
 * make that cheaper, and the combining of all of them for a view dearer.
 */
export const BUCKETS = 64;

/** Which of the streams are followed: the share `index` of `of`, counted from 0. */
export interface Share {
  readonly of: number;
  readonly index: number;
}

/** The shares that somebody asks for; undefined where there are no such. */
export const sharesOf = (
  asked: { readonly of: number; readonly index?: number } = { of: 1 },
): readonly Share[] | undefined => {
  const { of, index } = asked;
  if (!Number.isInteger(of) || of < 1 || of > BUCKETS) return undefined;
  const all = Array.from({ length: of }, (_, i): Share => ({ of, index: i }));
  const chosen = index === undefined ? all : all.filter((share) => share.index === index);
  return chosen.length === 0 ? undefined : chosen;
};

/** The part in which a stream is folded: the same in every process, by its name (FNV-1a). */
export const bucketOf = (stream: StreamName): number => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < stream.length; i += 1) {
    hash = Math.imul(hash ^ stream.charCodeAt(i), 0x01000193);
  }
  // The low bits of the product say little of the first letters, so the high ones are mixed in.
  return ((hash ^ (hash >>> 15)) >>> 0) % BUCKETS;
};

/** Is the part of that share? */
export const isOf = (share: Share, bucket: number): boolean => bucket % share.of === share.index;

/** A fold of some of the streams. Plain data. */
export interface Bucket<Acc> {
  acc: Acc;
  /** The streams folded here. */
  readonly streams: Set<StreamName>;
  /** Days on which facts of these streams become effective that are not folded yet. */
  readonly waits: Set<LocalDate>;
  /** Events that could not be read, by name. */
  readonly bad: Map<EventRef, BadEvent>;
}

/** A part without streams. */
export const newBucket = <Acc>(acc: Acc): Bucket<Acc> => ({
  acc,
  streams: new Set(),
  waits: new Set(),
  bad: new Map(),
});
