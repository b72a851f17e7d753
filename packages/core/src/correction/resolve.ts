import * as E from 'fp-ts/lib/Either.js';
import type { Catalogue } from '../event/catalogue.ts';
import {
  type EventRef,
  type Recorded,
  type RecordedOf,
  refOf,
  type StreamName,
} from '../event/recorded.ts';
import { type Reading, reread } from '../event/recorded-fact.ts';
import type { FactCorrected, FactRecalled } from './events.ts';

/** A fact that says how another fact of its stream reads. */
export type Correction = RecordedOf<typeof FactCorrected | typeof FactRecalled>;

/** How a fact reads that is not read as it was written. */
export type FactReading =
  | (Reading & { readonly _tag: 'replaced'; readonly type: string })
  | { readonly _tag: 'recalled'; readonly by: EventRef };

/** A correction that says nothing: it names no earlier fact, or its replacement cannot be read. */
export interface UnusableCorrection {
  readonly correction: Correction;
  /** Where, what was expected, what was found. */
  readonly message: string;
}

/** How the facts of a history read, after all corrections known at one moment. */
export interface Readings {
  /** True when every fact reads as it was written. */
  readonly none: boolean;
  /**
   * The fact as it reads: itself (the same object) where nothing corrects it, the corrected fact in
   * its place, or undefined where it is recalled. One look-up for a stream without corrections.
   */
  readonly of: (event: Recorded) => Recorded | undefined;
  /** How the fact in this place reads; undefined: as it was written. */
  readonly at: (stream: StreamName, version: number) => FactReading | undefined;
  /** Corrections that had to be left aside, for the quarantine. In order of stream and version. */
  readonly unusable: readonly UnusableCorrection[];
}

/** Every fact reads as it was written. */
export const noReadings: Readings = {
  none: true,
  of: (event) => event,
  at: () => undefined,
  unusable: [],
};

type StreamReadings = ReadonlyMap<number, FactReading>;

/**
 * How facts read after these corrections: all that were known at the asked moment, whatever their
 * date in the world, of any streams, in any order.
 *
 * Of several corrections of one fact the latest in the stream stands. A correction may itself be
 * corrected, which replaces what it says, or recalled, which restores the reading before it.
 *
 * `read` brings replacements of earlier versions to today's: the catalogue's.
 */
export const resolveCorrections = (
  corrections: readonly Correction[],
  { read }: Pick<Catalogue, 'read'>,
): Readings => {
  if (corrections.length === 0) return noReadings;
  const byStream = Map.groupBy(corrections, (correction) => correction.stream);
  const streams = new Map<StreamName, StreamReadings>();
  const unusable: UnusableCorrection[] = [];
  for (const stream of [...byStream.keys()].sort()) {
    const resolved = resolveStream(byStream.get(stream) ?? [], read);
    streams.set(stream, resolved.readings);
    unusable.push(...resolved.unusable);
  }
  return {
    none: false,
    of: (event) => {
      const reading = streams.get(event.stream)?.get(event.version);
      if (reading === undefined) return event;
      if (reading._tag === 'recalled') return undefined;
      // A decision never lets another type pass; a history written elsewhere might.
      return reading.type === event.type ? reread(event, reading) : event;
    },
    at: (stream, version) => streams.get(stream)?.get(version),
    unusable,
  };
};

const resolveStream = (corrections: readonly Correction[], read: Catalogue['read']) => {
  const readings = new Map<number, FactReading>();
  const unusable: UnusableCorrection[] = [];
  const types = new Map(corrections.map((c) => [c.version, c.type as string]));
  // The latest first: whatever corrects a correction stands behind it, and has been taken in.
  for (const correction of corrections.toSorted((a, b) => b.version - a.version)) {
    const own = readings.get(correction.version);
    if (own?._tag === 'recalled') continue;
    const says = own === undefined ? correction : reread(correction, own);
    const claim = claimOf(says as Correction, types, read);
    if (E.isLeft(claim)) unusable.push({ correction, message: claim.left });
    else if (!readings.has(claim.right.target)) {
      readings.set(claim.right.target, claim.right.reading);
    }
  }
  return { readings, unusable: unusable.reverse() };
};

/** What a correction says of its target, or why it says nothing. */
const claimOf = (
  correction: Correction,
  types: ReadonlyMap<number, string>,
  read: Catalogue['read'],
): E.Either<string, { readonly target: number; readonly reading: FactReading }> => {
  const { target } = correction.data;
  const by = refOf(correction);
  if (!Number.isInteger(target) || target < 0 || target >= correction.version) {
    return E.left(`data.target: expected the version of an earlier fact, found ${target}`);
  }
  if (correction.type === 'FactRecalled') {
    return E.right({ target, reading: { _tag: 'recalled', by } });
  }
  const { type, schemaVersion, effectiveOn, data } = correction.data.replacement;
  const wanted = types.get(target);
  if (wanted !== undefined && wanted !== type) {
    return E.left(`data.replacement.type: expected ${wanted}, found ${type}`);
  }
  const now = read(type, schemaVersion, data);
  return E.isLeft(now)
    ? E.left(`data.replacement: ${now.left.message}`)
    : E.right({ target, reading: { _tag: 'replaced', type, effectiveOn, data: now.right, by } });
};
