import type { EventDefinition } from '../event/define-event.ts';
import type { Recorded, RecordedOf } from '../event/recorded.ts';
import { certainFrom, type PartialDate } from '../vocabulary/dates/partial-date.ts';
import type { Machine } from './command.ts';

/**
 * The facts of one stream that its decisions ask about, linked from the latest back to the first.
 * Taking one in costs the same however many there are, and what was folded before stays as it was.
 */
export type Facts<E extends Recorded> = { readonly fact: E; readonly before: Facts<E> } | undefined;

/** The facts of these types, in the order of the stream. */
export const factsOf = <E extends Recorded, const T extends E['type']>(
  facts: Facts<E>,
  ...types: readonly T[]
): readonly Extract<E, { readonly type: T }>[] => {
  const found: Extract<E, { readonly type: T }>[] = [];
  const wanted: readonly string[] = types;
  for (let link = facts; link !== undefined; link = link.before) {
    if (wanted.includes(link.fact.type)) found.push(link.fact as (typeof found)[number]);
  }
  return found.reverse();
};

/** The latest fact of a type, or undefined when there is none. */
export const latestOf = <E extends Recorded, const T extends E['type']>(
  facts: Facts<E>,
  type: T,
): Extract<E, { readonly type: T }> | undefined => {
  for (let link = facts; link !== undefined; link = link.before) {
    if (link.fact.type === type) return link.fact as Extract<E, { readonly type: T }>;
  }
  return undefined;
};

/** A machine whose state is the stream's facts of these events; others change nothing. */
export const factsMachine = <const D extends EventDefinition>(
  category: string,
  definitions: readonly D[],
): Machine<Facts<RecordedOf<D>>> => {
  const types: ReadonlySet<string> = new Set(definitions.map((d) => d.type));
  return {
    category,
    init: undefined,
    evolve: (before, event) =>
      types.has(event.type) ? { fact: event as RecordedOf<D>, before } : before,
  };
};

/** Facts in the order of their dates; those of one day in the order of the stream. */
export const byDate = <E extends Recorded>(facts: readonly E[]): readonly E[] =>
  facts.toSorted((a, b) => compare(certainFrom(a.effectiveOn), certainFrom(b.effectiveOn)));

/** The facts that had certainly happened on a date, in the order of their dates. */
export const through = <E extends Recorded>(facts: readonly E[], on: PartialDate): readonly E[] =>
  byDate(facts).filter((fact) => certainFrom(fact.effectiveOn) <= certainFrom(on));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
