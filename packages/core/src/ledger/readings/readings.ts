import * as E from 'fp-ts/lib/Either.js';
import type * as TE from 'fp-ts/lib/TaskEither.js';
import type { CorrectionKind } from '../../correction/events.ts';
import { type Correction, type Readings, resolveCorrections } from '../../correction/resolve.ts';
import type { Catalogue } from '../../event/catalogue.ts';
import type { DocumentReference } from '../../event/meta.ts';
import { type EventRef, type Recorded, refOf } from '../../event/recorded.ts';
import type { Instant } from '../../vocabulary/dates/instant.ts';
import type { PartialDate } from '../../vocabulary/dates/partial-date.ts';
import { isCorrection } from '../execute/stream-states.ts';
import { type BadEvent, badMeta } from '../reading/read-event.ts';
import { type NoSuchFact, readFact } from '../reading/stream-facts.ts';
import type { EventStore } from '../store/event-store.ts';
import type { StoreFailure } from '../store/failures.ts';

/** How a fact reads from one moment of knowledge on. */
export interface ReadingOverTime {
  /**
   * `written`: as it was first recorded. `corrected`: it reads otherwise. `recalled`: as if it never
   * happened. `restored`: what had corrected or recalled it no longer stands, and an earlier reading
   * does again.
   */
  readonly act: 'written' | 'corrected' | 'recalled' | 'restored';
  /** When that was known: it reads so from then on. */
  readonly knownFrom: Instant;
  /** The fact that says so: itself, a correction of it, or a correction of its correction. */
  readonly by: EventRef;
  /** Who recorded that. */
  readonly actor: string;
  /** The day of that act in the world; of `written`, the day of the fact. */
  readonly on: PartialDate;
  /** Of a correction: an error of content or of form (Decree 30/2020, art. 18.3). */
  readonly kind?: CorrectionKind;
  /** Why, and the document that says so. Of `written`, where they were recorded. */
  readonly reason?: string;
  readonly document?: DocumentReference;
  /** The fact as it reads; left out while it is recalled. */
  readonly reads?: { readonly effectiveOn: PartialDate; readonly data: unknown };
}

/** Every reading of one fact, in the order in which they were known. */
export interface FactReadings {
  readonly event: EventRef;
  readonly type: string;
  /** The first is `written`; the last is the one that stands. */
  readonly readings: readonly [ReadingOverTime, ...ReadingOverTime[]];
  /** The last of them. */
  readonly stands: ReadingOverTime;
}

/** Why the readings of a fact could not be given. */
export type ReadingsFailure = NoSuchFact | BadEvent | StoreFailure;

const written = (fact: Recorded): ReadingOverTime => {
  const { actor, reason, document } = fact.meta;
  return {
    act: 'written',
    knownFrom: fact.recordedAt,
    by: refOf(fact),
    actor,
    on: fact.effectiveOn,
    ...(reason !== undefined && { reason }),
    ...(document !== undefined && { document }),
    reads: { effectiveOn: fact.effectiveOn, data: fact.data },
  };
};

/** A correction as it was recorded, with what it makes of the fact. */
const after = (
  correction: Correction,
  act: ReadingOverTime['act'],
  reads: Recorded | undefined,
): ReadingOverTime => {
  const { data } = correction;
  return {
    act,
    knownFrom: correction.recordedAt,
    by: refOf(correction),
    actor: correction.meta.actor,
    on: correction.effectiveOn,
    ...('kind' in data && { kind: data.kind }),
    reason: data.reason,
    document: data.document,
    ...(reads !== undefined && { reads: { effectiveOn: reads.effectiveOn, data: reads.data } }),
  };
};

/** What decides how the fact reads: the correction in force, and how that itself reads. */
const markOf = (fact: Recorded, readings: Readings): string => {
  const marks: EventRef[] = [];
  let version = fact.version;
  for (;;) {
    const by = readings.at(fact.stream, version)?.by;
    // A correction stands behind what it corrects, so this ends.
    if (by === undefined) return marks.join(' ');
    marks.push(by);
    version = Number(by.slice(by.lastIndexOf('@') + 1));
  }
};

const actOf = (
  correction: Correction,
  mark: string,
  earlier: ReadonlySet<string>,
  reads: Recorded | undefined,
): ReadingOverTime['act'] => {
  if (reads === undefined) return 'recalled';
  return earlier.has(mark) || correction.type === 'FactRecalled' ? 'restored' : 'corrected';
};

const overTime = (
  fact: Recorded,
  facts: readonly Recorded[],
  catalogue: Catalogue,
): FactReadings['readings'] => {
  const readings: [ReadingOverTime, ...ReadingOverTime[]] = [written(fact)];
  const known: Correction[] = [];
  const marks = new Set(['']);
  let last = '';
  for (const correction of facts.filter(isCorrection)) {
    known.push(correction);
    const now = resolveCorrections(known, catalogue);
    const mark = markOf(fact, now);
    if (mark === last) continue;
    const reads = now.of(fact);
    readings.push(after(correction, actOf(correction, mark, marks, reads), reads));
    marks.add(mark);
    last = mark;
  }
  return readings;
};

/**
 * Every reading of a fact over time: as it was written, and after each correction, recall, and
 * correction or recall of those. What was said once stays to be read (Decree 30/2020, art. 18.3 and
 * 18.4).
 */
export const readingsOf =
  (store: EventStore, catalogue: Catalogue) =>
  (ref: string): TE.TaskEither<ReadingsFailure, FactReadings> =>
  async () => {
    const found = await readFact(store, catalogue, ref);
    if (E.isLeft(found)) return found;
    const { fact, facts } = found.right;
    const misfit = [fact, ...facts.filter(isCorrection)].map(badMeta).find((bad) => bad);
    if (misfit !== undefined) return E.left(misfit);
    const readings = overTime(fact, facts, catalogue);
    const stands = readings.at(-1) ?? readings[0];
    return E.right({ event: refOf(fact), type: fact.type, readings, stands });
  };
