import * as E from 'fp-ts/lib/Either.js';
import { noReadings, type Readings } from '../../correction/resolve.ts';
import type { Catalogue } from '../../event/catalogue.ts';
import { type EventRef, type Position, type Recorded, refOf } from '../../event/recorded.ts';
import type { AsOf } from '../../vocabulary/dates/as-of.ts';
import type { Instant } from '../../vocabulary/dates/instant.ts';
import { certainFrom, type PartialDate } from '../../vocabulary/dates/partial-date.ts';
import type { Cancelled } from '../failures.ts';
import { type BadEvent, readEvent } from '../reading/read-event.ts';
import { cancellation } from '../replay/cancellation.ts';
import { readCorrections } from '../replay/corrections.ts';
import type { ReplayOptions } from '../replay/replay.ts';
import type { EventStore } from '../store/event-store.ts';
import type { StoreFailure } from '../store/failures.ts';

/** A fact that the two sides of a comparison do not read alike. */
export interface ChangedFact {
  readonly event: EventRef;
  readonly type: string;
  /**
   * `added`: only the second side has it, because it was recorded later, lies later in the world, or
   * reads again. `removed`: only the first has it. `reread`: both have it, and it reads otherwise.
   */
  readonly how: 'added' | 'removed' | 'reread';
  /** When it is true in the world, as it reads on the side that has it (of two: the second). */
  readonly effectiveOn: PartialDate;
  /** When it was known. */
  readonly recordedAt: Instant;
  /** The corrections and recalls by which the sides differ over it, in order of their names. */
  readonly by: readonly EventRef[];
}

/** One side: the dates asked, the types read, and whether days count. */
export interface Side {
  readonly asOf: AsOf;
  readonly handles: readonly string[];
  readonly laterFacts: boolean;
}

/** The fact as a side has it: undefined where it does not. */
const hadBy = ({ asOf, handles, laterFacts }: Side, readings: Readings) => {
  const wanted = new Set(handles);
  return (event: Recorded): Recorded | undefined => {
    if (event.recordedAt > asOf.knownAt || !wanted.has(event.type)) return undefined;
    const fact = readings.of(event);
    if (fact === undefined) return undefined;
    return laterFacts || certainFrom(fact.effectiveOn) <= asOf.effectiveOn ? fact : undefined;
  };
};

/** The corrections of a fact, those of its corrections, and so on, after these readings. */
const corrections = (
  { stream, version }: Recorded,
  readings: Readings,
  others: Readings,
): ReadonlySet<EventRef> => {
  const found = new Set<EventRef>();
  // What only the other side takes for a correction may itself be corrected on this one.
  const places = [version];
  for (const place of places) {
    const [own, other] = [readings.at(stream, place)?.by, others.at(stream, place)?.by];
    if (own !== undefined) found.add(own);
    for (const ref of [own, other]) {
      const next = ref === undefined ? place : Number(ref.slice(ref.lastIndexOf('@') + 1));
      if (!places.includes(next)) places.push(next);
    }
  }
  return found;
};

/** The corrections by which two sides differ over a fact, in order of their names. */
const between = (event: Recorded, one: Readings, other: Readings): readonly EventRef[] => {
  if (one.none && other.none) return [];
  const [before, after] = [corrections(event, one, other), corrections(event, other, one)];
  return [...before, ...after].filter((ref) => before.has(ref) !== after.has(ref)).sort();
};

const changeOf = (
  event: Recorded,
  one: Recorded | undefined,
  other: Recorded | undefined,
  by: () => readonly EventRef[],
): ChangedFact | undefined => {
  const shown = other ?? one;
  if (shown === undefined) return undefined;
  const both = one !== undefined && other !== undefined;
  const corrected = by();
  if (both && corrected.length === 0) return undefined;
  return {
    event: refOf(event),
    type: event.type,
    how: both ? 'reread' : one === undefined ? 'added' : 'removed',
    effectiveOn: shown.effectiveOn,
    recordedAt: event.recordedAt,
    by: corrected,
  };
};

/**
 * The facts that two sides do not read alike, in the order of history up to `end`. One pass over the
 * events that either side reads; kept are the facts that differ, and nothing of the others.
 */
export const changedFacts = async (
  store: EventStore,
  catalogue: Catalogue,
  before: Side,
  after: Side,
  end: Position | undefined,
  options: ReplayOptions,
): Promise<E.Either<BadEvent | Cancelled | StoreFailure, readonly ChangedFact[]>> => {
  if (end === undefined) return E.right([]);
  const onBad = () => (options.onBadEvent === 'quarantine' ? 'goOn' : 'stop');
  const readingsAt = ({ asOf }: Side) =>
    options.corrections === 'asWritten'
      ? Promise.resolve(E.right(noReadings))
      : readCorrections(store, catalogue, { upTo: end, recordedThrough: asOf.knownAt }, onBad);
  const one = await readingsAt(before);
  if (E.isLeft(one)) return one;
  const other = await readingsAt(after);
  if (E.isLeft(other)) return other;
  const [had, has] = [hadBy(before, one.right), hadBy(after, other.right)];

  const read = readEvent(catalogue);
  const changed: ChangedFact[] = [];
  const cancelled = cancellation(options.signal);
  const types = [...new Set([...before.handles, ...after.handles])];
  const last = before.asOf.knownAt > after.asOf.knownAt ? before : after;
  const query = { upTo: end, types, recordedThrough: last.asOf.knownAt };
  const chunks = options.chunkSize === undefined ? {} : { chunkSize: options.chunkSize };
  for await (const chunk of store.readAll({ ...query, ...chunks })) {
    if (E.isLeft(chunk)) return chunk;
    for (const stored of chunk.right) {
      const event = read(stored);
      if (E.isLeft(event)) {
        if (onBad() === 'stop') return event;
        continue;
      }
      const change = changeOf(event.right, had(event.right), has(event.right), () =>
        between(event.right, one.right, other.right),
      );
      if (change !== undefined) changed.push(change);
    }
    if (await cancelled()) {
      return E.left({
        _tag: 'Cancelled',
        read: changed.length,
        position: chunk.right.at(-1)?.position,
        message: 'the comparison was cancelled',
      });
    }
  }
  return E.right(changed);
};
