import type { EventRef } from '../event/recorded.ts';
import type { Vnd } from '../vocabulary/amounts/vnd.ts';

/**
 * A sum of money with what stands behind it, so that it can be challenged: which facts, and how much
 * of it is a reconstruction rather than found in a source.
 */
export interface Amount {
  /** In đồng. */
  readonly value: Vnd;
  /** Of `value`, how much comes from facts marked `reconstructed`. In đồng. */
  readonly reconstructed: Vnd;
  /** The facts behind it, by name, in order of their names. */
  readonly events: readonly EventRef[];
}

/** A count with what stands behind it. */
export interface Count {
  readonly value: number;
  /** Of `value`, how many rest on reconstructed facts only. */
  readonly reconstructed: number;
  readonly events: readonly EventRef[];
}
