import type * as t from 'io-ts';
import type { Bilingual } from '../vocabulary/bilingual.ts';
import type { PartialDate } from '../vocabulary/dates/partial-date.ts';

/** A former version of an event: how it was written, and how it reads in the next version. */
export interface EarlierVersion {
  readonly version: number;
  readonly codec: t.Mixed;
  /** Data of this version as data of the next one. Pure, total. */
  readonly upcast: (data: never) => unknown;
}

/** The upcast of a version to which the next one only added optional fields. */
export const asItIs = (data: unknown): unknown => data;

/** What a fact is: its name, its codec, and what people are told about it. */
export interface EventDefinition<T extends string = string, C extends t.Mixed = t.Mixed> {
  readonly type: T;
  /** The version written today, from 1. */
  readonly version: number;
  readonly codec: C;
  /** Every version ever written before today's, oldest first. */
  readonly earlier: readonly EarlierVersion[];
  /** What happened, in words: Vietnamese first. */
  readonly title: Bilingual;
  /** The sentence, decree article or document that it serves: "S3, S4". */
  readonly serves: string;
  /** What `effectiveOn` means for this event. */
  readonly effective: string;
  /** A golden example of today's version, as JSON. */
  readonly example: t.OutputOf<C>;
}

/** The arguments of {@link defineEvent}. */
export interface EventSpec<T extends string, C extends t.Mixed> {
  readonly type: T;
  readonly version?: number;
  readonly codec: C;
  readonly earlier?: readonly EarlierVersion[];
  readonly title: Bilingual;
  readonly serves: string;
  readonly effective: string;
  readonly example: NoInfer<t.OutputOf<C>>;
}

/** Defines an event. Its data type is derived from the codec, so the two cannot differ. */
export const defineEvent = <const T extends string, C extends t.Mixed>(
  spec: EventSpec<T, C>,
): EventDefinition<T, C> => ({ version: 1, earlier: [], ...spec });

/** The data of an event definition. */
export type DataOf<D> = D extends EventDefinition<string, infer C> ? t.TypeOf<C> : never;

/** A fact before it is recorded: type, data and the date in the world. */
export interface Draft<T extends string = string, A = unknown> {
  readonly type: T;
  readonly data: A;
  readonly effectiveOn: PartialDate;
}

/** The draft type of a definition (or of each of a union of definitions). */
export type DraftOf<D> =
  D extends EventDefinition<infer T, infer C> ? Draft<T, t.TypeOf<C>> : never;

/** Makes a draft of a defined event. */
export const draft = <T extends string, C extends t.Mixed>(
  definition: EventDefinition<T, C>,
  effectiveOn: PartialDate,
  data: NoInfer<t.TypeOf<C>>,
): Draft<T, t.TypeOf<C>> => ({ type: definition.type, data, effectiveOn });
