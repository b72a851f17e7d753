import type { DomainEvent, StreamName } from '@donghanh/core';
import type { Executed } from './desk.ts';

/** A history that the decisions of the model allow. */
export interface History {
  /** The facts in the order in which they were recorded. */
  readonly events: readonly DomainEvent[];
  /** The same, stream by stream. */
  readonly streams: ReadonlyMap<StreamName, readonly DomainEvent[]>;
  /** The commands that made it, in order, with the moment of each. Refused ones are left out. */
  readonly executed: readonly Executed[];
  /** How many commands were refused, and skipped. */
  readonly refused: number;
}
