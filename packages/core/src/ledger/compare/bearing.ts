import type { ChangedFact } from './changed-facts.ts';
import type { PartPair, ViewDifference } from './view-difference.ts';

/**
 * How the facts behind a difference were found. `named`: the differing part of either view names
 * them. `candidates`: it names none that changed, so these are all that did, and any of them may have
 * made it. `time`: no fact changed; the later day alone made the difference.
 */
export type Bearing = 'named' | 'candidates' | 'time';

/** The facts that made a difference. */
export interface Made {
  readonly bearing: Bearing;
  readonly facts: readonly ChangedFact[];
}

/** Texts anywhere in a part of a view that are names of changed facts. */
const collect = (
  value: unknown,
  changed: ReadonlyMap<string, ChangedFact>,
  found: Set<string>,
): void => {
  if (typeof value === 'string') {
    if (changed.has(value)) found.add(value);
  } else if (typeof value === 'object' && value !== null) {
    for (const each of Object.values(value)) collect(each, changed, found);
  }
};

/**
 * Finds what made a difference: the changed facts that the nearest part around it names, in either
 * view. Each part of a view is searched once, however many differences it holds.
 */
export const bearingOn = (facts: readonly ChangedFact[]) => {
  const changed = new Map<string, ChangedFact>(facts.map((fact) => [fact.event, fact]));
  const searched = new WeakMap<PartPair, readonly ChangedFact[]>();

  const namedIn = (pair: PartPair): readonly ChangedFact[] => {
    const known = searched.get(pair);
    if (known !== undefined) return known;
    const found = new Set<string>();
    collect(pair.before, changed, found);
    collect(pair.after, changed, found);
    const named = facts.filter(({ event }) => found.has(event));
    searched.set(pair, named);
    return named;
  };

  return ({ before, after, within }: ViewDifference): Made => {
    if (facts.length === 0) return { bearing: 'time', facts };
    for (const pair of [{ before, after }, ...within]) {
      const named = namedIn(pair);
      if (named.length > 0) return { bearing: 'named', facts: named };
    }
    return { bearing: 'candidates', facts };
  };
};
