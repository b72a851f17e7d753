import { misfitsOf, showMisfits } from '../vocabulary/codec/misfit.ts';
import type { Instant } from '../vocabulary/dates/instant.ts';
import type { PartialDate } from '../vocabulary/dates/partial-date.ts';
import { compileIs } from './compile/compile-is.ts';
import { Meta } from './meta.ts';
import type { EventRef, Position, Recorded, StreamName } from './recorded.ts';

const isMeta = compileIs(Meta) as (u: unknown) => u is Meta;

/**
 * Thrown where the meta of a fact is read and does not fit; the replay turns it into a failure that
 * names the fact. Meta is read on first use only, since most folds never look at it.
 */
export class BadMeta extends Error {
  override readonly name = 'BadMeta';
}

const readMeta = (text: string): Meta => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new BadMeta(`meta is not JSON: ${(error as Error).message}`);
  }
  if (isMeta(value)) return value;
  const decoded = Meta.decode(value);
  if (decoded._tag === 'Right') return decoded.right;
  throw new BadMeta(`meta: ${showMisfits(misfitsOf(decoded.left))}`);
};

/** The place and dates of a fact, as a store gives them. */
export interface FactPlace {
  readonly position: Position;
  readonly stream: StreamName;
  readonly version: number;
  readonly type: string;
  readonly schemaVersion: number;
  readonly effectiveOn: PartialDate;
  readonly recordedAt: Instant;
  readonly meta: string;
}

/** A {@link Recorded} whose meta stays text until somebody asks. */
export class RecordedFact implements Recorded {
  readonly position: Position;
  readonly stream: StreamName;
  readonly version: number;
  readonly type: string;
  readonly schemaVersion: number;
  readonly effectiveOn: PartialDate;
  readonly recordedAt: Instant;
  readonly data: unknown;
  declare readonly correctedBy?: EventRef;
  /** Private for real: a fact that is written as JSON shows `meta`, not how it is kept. */
  #meta: string | Meta;

  constructor(place: FactPlace, data: unknown) {
    this.position = place.position;
    this.stream = place.stream;
    this.version = place.version;
    this.type = place.type;
    this.schemaVersion = place.schemaVersion;
    this.effectiveOn = place.effectiveOn;
    this.recordedAt = place.recordedAt;
    this.data = data;
    this.#meta = place.meta;
  }

  get meta(): Meta {
    if (typeof this.#meta === 'string') this.#meta = readMeta(this.#meta);
    return this.#meta;
  }

  /** What `JSON.stringify` writes: the fact with its meta. */
  toJSON(): Recorded {
    return { ...this, meta: this.meta };
  }
}

/** What a correction makes of a fact: the same fact in its place, read otherwise. */
export interface Reading {
  readonly effectiveOn: PartialDate;
  readonly data: unknown;
  readonly by: EventRef;
}

/** The fact as a correction reads it. The fact given stays as it was. */
export const reread = (event: Recorded, reading: Reading): Recorded => ({
  position: event.position,
  stream: event.stream,
  version: event.version,
  type: event.type,
  schemaVersion: event.schemaVersion,
  recordedAt: event.recordedAt,
  effectiveOn: reading.effectiveOn,
  data: reading.data,
  correctedBy: reading.by,
  get meta() {
    return event.meta;
  },
});
