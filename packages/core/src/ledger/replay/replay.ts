import * as E from 'fp-ts/lib/Either.js';
import type * as TE from 'fp-ts/lib/TaskEither.js';
import { noReadings } from '../../correction/resolve.ts';
import type { Catalogue } from '../../event/catalogue.ts';
import type { EventRef, Position } from '../../event/recorded.ts';
import type { Projection } from '../../projection/projection.ts';
import { type AsOf, type AsOfInput, always, parseAsOf } from '../../vocabulary/dates/as-of.ts';
import { certainFrom } from '../../vocabulary/dates/partial-date.ts';
import type { ReplayFailure } from '../failures.ts';
import { type BadEvent, badMeta, readEvent } from '../reading/read-event.ts';
import type { EventStore } from '../store/event-store.ts';
import { type Affected, affectedBy } from './affected.ts';
import { cancellation } from './cancellation.ts';
import { readCorrections } from './corrections.ts';
import { broke, foldFact } from './fold-fact.ts';
import { type Progress, shareDone } from './progress.ts';
import { readUnknownTypes } from './unknown-types.ts';

/** How a replay is done. */
export interface ReplayOptions {
  /** Called after each chunk of events, and once at the end. */
  readonly onProgress?: (progress: Progress) => void;
  /**
   * Cancels the replay before its first chunk or between two. From time to time the replay lets
   * timers and key presses come in, so that somebody can.
   */
  readonly signal?: AbortSignal;
  /**
   * What to do with an event that cannot be read: `stop` (default) fails and names it; `quarantine`
   * leaves it out, goes on, and lists it in the result. It is never dropped in silence.
   */
  readonly onBadEvent?: 'stop' | 'quarantine';
  /** `asWritten` reads every fact as it was first written, whatever was corrected since. */
  readonly corrections?: 'applied' | 'asWritten';
  /** Reads history up to and including this position only. Left out: to its end. */
  readonly upTo?: Position;
  /** Events a chunk (default 1,000). */
  readonly chunkSize?: number;
}

/** What a replay gives: the view, and what stands behind it. */
export interface Replay<View> {
  readonly view: View;
  readonly asOf: AsOf;
  /** Events folded. */
  readonly events: number;
  /** Where history ended when the replay began, or where it was told to end: "as of position". */
  readonly head: Position | undefined;
  /** Events that could not be read and are not in the view, each once, in the order of history. */
  readonly quarantined: readonly BadEvent[];
  /** Which part of the view may be wrong without them. */
  readonly affected: Affected;
}

const earliest = (end: Position | undefined, upTo: Position | undefined): Position | undefined =>
  end !== undefined && upTo !== undefined && upTo < end ? upTo : end;

const readAsOf = (input: AsOf | AsOfInput | undefined): E.Either<ReplayFailure, AsOf> => {
  if (input === undefined) return E.right(always);
  const parsed = parseAsOf(input);
  return E.isRight(parsed)
    ? parsed
    : E.left({
        _tag: 'InvalidAsOf',
        misfit: parsed.left,
        message: `${parsed.left.path}: expected ${parsed.left.expected}, found ${parsed.left.found}`,
      });
};

/**
 * Folds history as of both dates: selects, applies corrections, folds, and asks for the view.
 * One pass, in bounded memory but for the accumulator.
 */
export const replay =
  (store: EventStore, catalogue: Catalogue) =>
  <Acc, View>(
    projection: Projection<Acc, View>,
    asOfInput?: AsOf | AsOfInput,
    options: ReplayOptions = {},
  ): TE.TaskEither<ReplayFailure, Replay<View>> =>
  async () => {
    const asOf = readAsOf(asOfInput);
    if (E.isLeft(asOf)) return asOf;
    const { effectiveOn, knownAt } = asOf.right;
    const head = await store.head()();
    if (E.isLeft(head)) return head;
    const end = earliest(head.right.position, options.upTo);

    // By name: a bad correction is met among the corrections, and perhaps once more as a fact.
    const bad = new Map<EventRef, BadEvent>();
    const onBad = (event: BadEvent): 'stop' | 'goOn' => {
      if (options.onBadEvent !== 'quarantine') return 'stop';
      bad.set(event.ref, event);
      return 'goOn';
    };

    const selection = {
      ...(end !== undefined && { upTo: end }),
      ...(knownAt !== always.knownAt && { recordedThrough: knownAt }),
    };
    const unknown = await readUnknownTypes(store, catalogue, selection, onBad);
    if (E.isLeft(unknown)) return unknown;
    const found =
      options.corrections === 'asWritten'
        ? E.right(noReadings)
        : await readCorrections(store, catalogue, selection, onBad);
    if (E.isLeft(found)) return found;
    const readings = found.right;

    const read = readEvent(catalogue);
    const wanted = new Set<string>(projection.handles);
    const careful = options.onBadEvent === 'quarantine';
    const anyDate = projection.laterFacts === true || effectiveOn === always.effectiveOn;
    const acc = projection.init();
    let folded = 0;
    let position: Position | undefined;

    const tell = (at: Position | undefined, share = shareDone(at, end)): void =>
      options.onProgress?.({
        projection: projection.name,
        read: folded,
        position: at,
        head: end,
        share,
      });

    const query = {
      ...selection,
      types: projection.handles,
      ...(options.chunkSize !== undefined && { chunkSize: options.chunkSize }),
      // A correction may move a fact to an earlier day, so then the days are looked at here.
      ...(!anyDate && readings.none && { effectiveThrough: effectiveOn }),
    };
    const cancelled = cancellation(options.signal);
    const stopped = (): E.Either<ReplayFailure, never> =>
      E.left({
        _tag: 'Cancelled',
        read: folded,
        position,
        message: `the replay of ${projection.name} was cancelled after ${folded} events`,
      });
    if (await cancelled()) return stopped();
    for await (const chunk of end === undefined ? [] : store.readAll(query)) {
      if (E.isLeft(chunk)) return chunk;
      for (const stored of chunk.right) {
        position = stored.position;
        const event = read(stored);
        if (E.isLeft(event)) {
          if (onBad(event.left) === 'stop') return event;
          continue;
        }
        const fact = readings.none ? event.right : readings.of(event.right);
        if (fact === undefined || !wanted.has(fact.type)) continue;
        if (!anyDate && certainFrom(fact.effectiveOn) > effectiveOn) continue;
        // In quarantine a fact is whole or left out: what is said about it must be readable too.
        const failure = (careful ? badMeta(fact) : undefined) ?? foldFact(projection, acc, fact);
        if (failure !== undefined) {
          if (failure._tag !== 'BadEvent' || onBad(failure) === 'stop') return E.left(failure);
          continue;
        }
        folded += 1;
      }
      tell(position);
      if (await cancelled()) return stopped();
    }
    tell(end, 1);
    try {
      const view = projection.view(acc, asOf.right);
      const quarantined = [...bad.values()].sort((a, b) => a.position - b.position);
      return E.right({
        view,
        asOf: asOf.right,
        events: folded,
        head: end,
        quarantined,
        affected: affectedBy(quarantined),
      });
    } catch (error) {
      return E.left(broke(projection.name, 'view', error));
    }
  };
