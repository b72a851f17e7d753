import type { Projection } from '@donghanh/core';
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

/** Imports it. */
export const importProjection = async (
  address: ProjectionAddress,
): Promise<E.Either<NoSuchProjection, Projection<unknown, unknown>>> => {
  const { module, export: name, with: given } = address;
  const none = (why: string): E.Either<NoSuchProjection, never> =>
    E.left({
      _tag: 'NoSuchProjection',
      module,
      export: name,
      message: `${module} gives no projection ${name}: ${why}`,
    });
  try {
    const found: unknown = Reflect.get(await import(module), name);
    const made: unknown =
      given !== undefined && typeof found === 'function' ? found(...given) : found;
    return isProjection(made) ? E.right(made) : none('what it exports is none');
  } catch (error) {
    return none(error instanceof Error ? error.message : String(error));
  }
};
