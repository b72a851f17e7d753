import * as E from 'fp-ts/lib/Either.js';
import type * as t from 'io-ts';
import { type Misfit, misfitsOf, showFound } from '../vocabulary/codec/misfit.ts';
import { changesNothing, compileIs } from './compile/compile-is.ts';
import type { EarlierVersion, EventDefinition } from './define-event.ts';

/** Why stored data could not be read as an event. */
export type DataMisfit =
  | { readonly _tag: 'UnknownType'; readonly type: string; readonly message: string }
  | {
      readonly _tag: 'UnknownVersion';
      readonly type: string;
      readonly version: number;
      readonly known: number;
      readonly message: string;
    }
  | {
      readonly _tag: 'Misfits';
      readonly type: string;
      readonly misfits: readonly Misfit[];
      readonly message: string;
    };

/** All events that a history may hold, and how their data is read in every version ever written. */
export interface Catalogue {
  readonly definitions: readonly EventDefinition[];
  readonly types: readonly string[];
  /** Today's version of a type, or undefined for an unknown one. */
  readonly versionOf: (type: string) => number | undefined;
  /**
   * Reads data of any known version as data of today's. Data of today's version that fits is given
   * back as it is, not copied.
   */
  readonly read: (
    type: string,
    schemaVersion: number,
    data: unknown,
  ) => E.Either<DataMisfit, unknown>;
  /** The fast path of `read`: data of today's version that fits. Says no where `read` must look. */
  readonly fits: (type: string, schemaVersion: number, data: unknown) => boolean;
}

/** A catalogue that cannot be built: two events of one name, or a hole in a chain of versions. */
export interface CatalogueMisfit {
  readonly _tag: 'CatalogueMisfit';
  readonly message: string;
}

interface Entry {
  readonly definition: EventDefinition;
  readonly is: (u: unknown) => boolean;
  /** Data of each earlier version, oldest first: a check, and what decodes what the check refuses. */
  readonly earlier: readonly (EarlierVersion & { readonly is: (u: unknown) => boolean })[];
}

/** A yes means: decoding it would give back the same. */
const fitsAsItIs = (codec: t.Mixed): ((u: unknown) => boolean) =>
  changesNothing(codec) ? compileIs(codec) : () => false;

const checkChain = (definition: EventDefinition): string | undefined => {
  const versions = [...definition.earlier.map((e) => e.version), definition.version];
  const wanted = Array.from({ length: definition.version }, (_, i) => i + 1);
  return versions.join() === wanted.join()
    ? undefined
    : `${definition.type} is at version ${definition.version}, so it needs versions ${wanted.join(', ')} in this order; found ${versions.join(', ')}`;
};

const misfit = (type: string, misfits: readonly Misfit[]): DataMisfit => ({
  _tag: 'Misfits',
  type,
  misfits,
  message: `${type}: ${misfits.map((m) => `${m.path === '' ? 'data' : `data.${m.path}`} expected ${m.expected}, found ${m.found}`).join('; ')}`,
});

/** Builds a catalogue, proving that each chain of versions is whole, in order and without loops. */
export const defineCatalogue = (
  definitions: readonly EventDefinition[],
): E.Either<CatalogueMisfit, Catalogue> => {
  const entries = new Map<string, Entry>();
  for (const definition of definitions) {
    const broken = entries.has(definition.type)
      ? `two events are called ${definition.type}`
      : checkChain(definition);
    if (broken !== undefined) return E.left({ _tag: 'CatalogueMisfit', message: broken });
    entries.set(definition.type, {
      definition,
      is: fitsAsItIs(definition.codec),
      earlier: definition.earlier.map((step) => ({ ...step, is: fitsAsItIs(step.codec) })),
    });
  }

  const fits: Catalogue['fits'] = (type, schemaVersion, data) => {
    const entry = entries.get(type);
    return entry !== undefined && entry.definition.version === schemaVersion && entry.is(data);
  };

  const read: Catalogue['read'] = (type, schemaVersion, data) => {
    const entry = entries.get(type);
    if (entry === undefined) {
      return E.left({
        _tag: 'UnknownType',
        type,
        message: `no event is called ${showFound(type)}; it may come from a newer version`,
      });
    }
    const { definition } = entry;
    if (schemaVersion === definition.version && entry.is(data)) return E.right(data);
    if (
      !Number.isInteger(schemaVersion) ||
      schemaVersion < 1 ||
      schemaVersion > definition.version
    ) {
      return E.left({
        _tag: 'UnknownVersion',
        type,
        version: schemaVersion,
        known: definition.version,
        message: `${type} version ${showFound(schemaVersion)} is not known here (1 to ${definition.version} are); it may come from a newer version`,
      });
    }
    let current = data;
    for (const step of entry.earlier.slice(schemaVersion - 1)) {
      const decoded = step.is(current) ? E.right(current) : step.codec.decode(current);
      if (E.isLeft(decoded)) return E.left(misfit(type, misfitsOf(decoded.left)));
      current = step.upcast(decoded.right as never);
    }
    if (entry.is(current)) return E.right(current);
    const decoded = definition.codec.decode(current);
    return E.isLeft(decoded) ? E.left(misfit(type, misfitsOf(decoded.left))) : decoded;
  };

  return E.right({
    definitions,
    types: definitions.map((d) => d.type),
    versionOf: (type) => entries.get(type)?.definition.version,
    read,
    fits,
  });
};
