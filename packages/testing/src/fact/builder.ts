import {
  type allEvents,
  type Catalogue,
  type DataOf,
  decodeWith,
  defineCatalogue,
  domainCatalogue,
  type EventDefinition,
  type EventType,
  type Instant,
  isStreamName,
  Meta,
  PartialDate,
  parseInstant,
  type StreamName,
  showFound,
  showMisfits,
} from '@donghanh/core';
import * as E from 'fp-ts/lib/Either.js';
import { type MetaJson, type Place, type TestFact, UnlawfulFact } from './fact.ts';

/** The data of an event as a test writes it: plain JSON without brands. */
export type JsonOf<D extends EventDefinition> = D['example'];

/** Some fields instead of the defaults; `undefined` takes an optional field away. */
export type Overrides<J> = { readonly [K in keyof J]?: J[K] | undefined };

/** Makes facts of one event: `pledgeMade({ amount: 50_000_000 }, { on: '2012-10-01' })`. */
export type Builder<D extends EventDefinition> = (
  overrides?: Overrides<JsonOf<D>>,
  place?: Place,
) => TestFact<D['type'], DataOf<D>>;

/** The builder of an event of the model. */
export type EventBuilder<T extends EventType> = Builder<
  Extract<(typeof allEvents)[number], { readonly type: T }>
>;

/** What a builder fills in. */
export interface Defaults<D extends EventDefinition> {
  /** The date in the world. */
  readonly on: string;
  /** The data. Left out: the golden example of the event. */
  readonly data?: JsonOf<D>;
  /** The stream of a fact with these data; undefined where they do not say of whom it is. */
  readonly stream: (data: DataOf<D>) => StreamName | undefined;
}

const catalogueOf = (definition: EventDefinition): Catalogue => {
  if (domainCatalogue.definitions.includes(definition)) return domainCatalogue;
  const own = defineCatalogue([definition]);
  if (E.isLeft(own)) throw new UnlawfulFact(own.left.message);
  return own.right;
};

const unlawful = (type: string, message: string): never => {
  throw new UnlawfulFact(`${type}: ${message}`);
};

const dateOf = (type: string, on: string): PartialDate =>
  PartialDate.is(on)
    ? on
    : unlawful(type, `on: expected ${PartialDate.refinement.expected}, found ${showFound(on)}`);

const momentOf = (type: string, text: string): Instant => {
  const read = parseInstant(text);
  return E.isRight(read)
    ? read.right
    : unlawful(type, `recordedAt: expected ${read.left.expected}, found ${read.left.found}`);
};

const streamOf = (type: string, stream: string): StreamName =>
  isStreamName(stream)
    ? stream
    : unlawful(type, `stream: expected category-id in lower case, found ${showFound(stream)}`);

/** Reads meta field by field: what a test leaves out is filled in when the fact gets its place. */
const metaOf = (type: string, meta: MetaJson): Partial<Meta> => {
  const whole = { id: NIL, actor: 'test', commandId: NIL, correlationId: NIL, ...meta };
  const read = decodeWith(Meta)(whole);
  if (E.isLeft(read)) return unlawful(type, `meta: ${showMisfits(read.left)}`);
  return Object.fromEntries(Object.entries(read.right).filter(([key]) => Object.hasOwn(meta, key)));
};

const NIL = '00000000-0000-7000-8000-000000000000';

/**
 * The builder of an event, your own ones included. What a test writes is read through the catalogue,
 * so a test cannot rest on a fact that no history can hold: that throws {@link UnlawfulFact}.
 */
export const builderOf = <D extends EventDefinition>(
  definition: D,
  defaults: Defaults<D>,
): Builder<D> => {
  const { type, version } = definition as EventDefinition<D['type']>;
  const example: JsonOf<D> = defaults.data ?? definition.example;
  return (overrides = {}, place = {}) => {
    const written = { ...structuredClone(example), ...overrides };
    const read = catalogueOf(definition).read(type, version, written);
    if (E.isLeft(read)) throw new UnlawfulFact(read.left.message);
    // The catalogue has just read it as data of this definition.
    const data = read.right as DataOf<D>;
    return {
      type,
      schemaVersion: version,
      effectiveOn: dateOf(type, place.on ?? defaults.on),
      data,
      stream: place.stream === undefined ? defaults.stream(data) : streamOf(type, place.stream),
      recordedAt: place.recordedAt === undefined ? undefined : momentOf(type, place.recordedAt),
      meta: metaOf(type, place.meta ?? {}),
    };
  };
};
