import type * as t from 'io-ts';
import type { Instant } from '../vocabulary/dates/instant.ts';
import type { PartialDate } from '../vocabulary/dates/partial-date.ts';
import type { EventDefinition } from './define-event.ts';
import type { Meta } from './meta.ts';

/**
 * A place in one store's history: ordered, opaque. Compare positions of the same store only; never
 * compute with them.
 */
export type Position = number & { readonly __brand: 'Position' };

/** The name of a stream: a category, a hyphen, the entity (`assignment-so-gtvt~keng-du`). */
export type StreamName = string & { readonly __brand: 'StreamName' };

/** A fact as it stands in history. */
export interface Recorded<T extends string = string, A = unknown> {
  readonly position: Position;
  readonly stream: StreamName;
  /** Its place in the stream, from 0. */
  readonly version: number;
  readonly type: T;
  /** The version it was written in; `data` has already been brought to today's. */
  readonly schemaVersion: number;
  /** When it is true in the world. */
  readonly effectiveOn: PartialDate;
  /** When it was recorded, that is: when it was known. */
  readonly recordedAt: Instant;
  readonly data: A;
  /** The correction whose reading this is; left out for a fact that reads as it was written. */
  readonly correctedBy?: EventRef;
  /** Who, why, on what document, from what source. Read on first use. */
  readonly meta: Meta;
}

/** The recorded type of a definition (or of each of a union of definitions). */
export type RecordedOf<D> =
  D extends EventDefinition<infer T, infer C> ? Recorded<T, t.TypeOf<C>> : never;

/**
 * How a fact is named in evidence: `assignment-so-gtvt~keng-du@3`, its stream and its place there.
 * The same in every store that holds the history, and readable.
 */
export type EventRef = string & { readonly __brand: 'EventRef' };

/** The name of a fact. */
export const refOf = (event: Pick<Recorded, 'stream' | 'version'>): EventRef =>
  `${event.stream}@${event.version}` as EventRef;
