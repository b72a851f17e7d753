import type { EventType } from '../../catalogue/domain-event.ts';
import { type EventRef, refOf } from '../../event/recorded.ts';
import type { Projection } from '../projection.ts';
import { isReconstructed } from '../shared/amount-sum.ts';
import { frozen } from '../shared/frozen.ts';

/** How many facts were read, and which of them are reconstructions. */
export interface FactsRead {
  readonly total: number;
  /** By name. A figure that rests on any of these is marked wherever it is shown. */
  readonly reconstructed: readonly EventRef[];
}

/** Counts the facts of some types, and remembers which are reconstructed. */
export const factsRead = (
  types: readonly EventType[],
): Projection<{ total: number; readonly reconstructed: EventRef[] }, FactsRead> => ({
  name: 'facts-read',
  version: 1,
  handles: types,
  init: () => ({ total: 0, reconstructed: [] }),
  apply: (acc, event) => {
    acc.total += 1;
    if (isReconstructed(event)) acc.reconstructed.push(refOf(event));
  },
  combine: (accs) => ({
    total: accs.reduce((sum, { total }) => sum + total, 0),
    reconstructed: accs.flatMap(({ reconstructed }) => reconstructed),
  }),
  view: ({ total, reconstructed }) => frozen({ total, reconstructed: reconstructed.toSorted() }),
});
