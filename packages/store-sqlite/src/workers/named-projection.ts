import type { Catalogue, Projection } from '@donghanh/core';
import * as E from 'fp-ts/lib/Either.js';

/**
 * A projection by the module that exports it: functions cannot be handed to another thread, so each
 * worker imports it for itself.
 */
export interface NamedProjection {
  /** Where the module is: `new URL('./my-projection.js', import.meta.url)`, or the name of a package. */
  readonly module: URL | string;
  /** The name under which it exports the projection, or a function that makes it. */
  readonly export: string;
  /** What the function is called with: plain data. Left out: the export is the projection itself. */
  readonly with?: readonly unknown[];
  /** The name under which it exports the catalogue of events. Left out: the events of the model. */
  readonly catalogue?: string;
}

/** There is no such projection. */
export interface NoSuchProjection {
  readonly _tag: 'NoSuchProjection';
  readonly module: string;
  readonly export: string;
  readonly message: string;
}

/** The same, as it is handed to a worker. */
export interface ProjectionAddress {
  readonly module: string;
  readonly export: string;
  readonly with?: readonly unknown[];
  readonly catalogue?: string;
}

/** Plain data of it. */
export const addressOf = (named: NamedProjection): ProjectionAddress => ({
  ...named,
  module: String(named.module),
});

const isProjection = (value: unknown): value is Projection<unknown, unknown> =>
  typeof value === 'object' &&
  value !== null &&
  ['name', 'version', 'handles', 'init', 'apply', 'view'].every((part) => part in value);

const isCatalogue = (value: unknown): value is Catalogue =>
  typeof value === 'object' &&
  value !== null &&
  ['types', 'read', 'fits', 'versionOf'].every((part) => part in value);

/** A projection, and the events that it is folded from. */
export interface Imported {
  readonly projection: Projection<unknown, unknown>;
  /** Undefined: those of the model. */
  readonly catalogue: Catalogue | undefined;
}

/** Imports it. */
export const importProjection = async (
  address: ProjectionAddress,
): Promise<E.Either<NoSuchProjection, Imported>> => {
  const { module, export: name, with: given } = address;
  const none = (why: string): E.Either<NoSuchProjection, never> =>
    E.left({
      _tag: 'NoSuchProjection',
      module,
      export: name,
      message: `${module} gives no projection ${name}: ${why}`,
    });
  try {
    const all = await import(module);
    const found: unknown = Reflect.get(all, name);
    const made: unknown =
      given !== undefined && typeof found === 'function' ? found(...given) : found;
    if (!isProjection(made)) return none('what it exports is none');
    if (address.catalogue === undefined) return E.right({ projection: made, catalogue: undefined });
    const catalogue: unknown = Reflect.get(all, address.catalogue);
    return isCatalogue(catalogue)
      ? E.right({ projection: made, catalogue })
      : none(`${address.catalogue} is no catalogue`);
  } catch (error) {
    return none(error instanceof Error ? error.message : String(error));
  }
};
