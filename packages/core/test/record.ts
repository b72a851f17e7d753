import * as E from 'fp-ts/lib/Either.js';
import type * as t from 'io-ts';
import type { allEvents } from '../src/catalogue/all-events.ts';
import { domainCatalogue } from '../src/catalogue/domain-catalogue.ts';
import type { EventType, Fact } from '../src/catalogue/domain-event.ts';
import { Meta } from '../src/event/meta.ts';
import type { EventRef, Position, Recorded, StreamName } from '../src/event/recorded.ts';
import { decodeWith, showMisfits } from '../src/vocabulary/codec/misfit.ts';
import { Instant } from '../src/vocabulary/dates/instant.ts';
import { certainFrom, PartialDate } from '../src/vocabulary/dates/partial-date.ts';

type DefinitionOf<T extends EventType> = Extract<(typeof allEvents)[number], { readonly type: T }>;

/** The data of an event as a test writes it: plain JSON, without brands. */
export type JsonOf<T extends EventType> = t.OutputOf<DefinitionOf<T>['codec']>;

/** Where and when a fact of a test stands. */
export interface Place {
  readonly stream: string;
  /** Its place in the stream, from 0. */
  readonly version?: number;
  /** A day, month or year. */
  readonly effectiveOn: string;
  /** Left out: in the morning (10:00 in Vietnam) of the day from which the fact is certain. */
  readonly recordedAt?: string;
  /** Beside the ids and the actor that every fact has. */
  readonly meta?: Partial<t.OutputOf<typeof Meta>>;
  readonly position?: number;
  /** The correction whose reading this is, as `stream@version`. */
  readonly correctedBy?: string;
}

const orThrow = <A>(codec: t.Type<A, unknown, unknown>, value: unknown): A =>
  E.getOrElseW((misfits: Parameters<typeof showMisfits>[0]) => {
    throw new Error(showMisfits(misfits));
  })(decodeWith(codec)(value));

const idFor = (stream: string, version: number): string => {
  let hash = 0;
  for (const char of `${stream}@${version}`) hash = (hash * 31 + char.charCodeAt(0)) % 2 ** 40;
  return `00000000-0000-4000-8000-${hash.toString(16).padStart(12, '0')}`;
};

/**
 * A recorded fact for a test, read through the catalogue: what does not fit its codec throws, so a
 * test cannot rest on a fact that no history can hold.
 */
export const recorded = <T extends EventType>(type: T, data: JsonOf<T>, place: Place): Fact<T> => {
  const { stream, version = 0, correctedBy } = place;
  const schemaVersion = domainCatalogue.versionOf(type) ?? 1;
  const read = domainCatalogue.read(type, schemaVersion, data);
  if (E.isLeft(read)) throw new Error(read.left.message);
  const effectiveOn = orThrow(PartialDate, place.effectiveOn);
  const event: Recorded = {
    position: (place.position ?? 0) as Position,
    stream: stream as StreamName,
    version,
    type,
    schemaVersion,
    effectiveOn,
    recordedAt: orThrow(Instant, place.recordedAt ?? `${certainFrom(effectiveOn)}T03:00:00.000Z`),
    data: read.right,
    ...(correctedBy !== undefined && { correctedBy: correctedBy as EventRef }),
    meta: orThrow(Meta, {
      id: idFor(stream, version),
      actor: 'test',
      commandId: idFor(`command of ${stream}`, version),
      correlationId: '00000000-0000-4000-8000-000000000001',
      ...place.meta,
    }),
  };
  // The catalogue has just read `data` as this type's.
  return event as Fact<T>;
};
