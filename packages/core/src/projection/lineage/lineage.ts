import type { EventRef } from '../../event/recorded.ts';
import type { LocalDate } from '../../vocabulary/dates/local-date.ts';
import { certainFrom, type PartialDate } from '../../vocabulary/dates/partial-date.ts';
import type { Projection } from '../projection.ts';
import { combineParts } from '../shared/combine.ts';
import { frozen } from '../shared/frozen.ts';
import { type Passage, passagesFrom } from '../shared/heirs.ts';
import { inOrder } from '../shared/in-order.ts';
import {
  applyUnits,
  type End,
  type UnitRegisters,
  unitEvents,
  unitRegisters,
} from '../shared/registers.ts';
import type { Timeline } from '../shared/timeline.ts';
import { actOf, noteAct, type UnitActs } from '../shared/unit-acts.ts';
import type { Lineage } from './view.ts';

/** What the lineage remembers of history. */
export interface LineageFacts {
  readonly units: UnitRegisters;
  readonly acts: UnitActs;
}

/** The names of a unit with the days on which it bore each: up to the next name, or to its end. */
const spans = <A extends { readonly ref: EventRef }>(
  names: Timeline<A>,
  end: End | undefined,
  acts: UnitActs,
) =>
  names.entries.flatMap(({ on, from, value }, i) => {
    const next = names.entries[i + 1];
    // A name replaced on its own first day was never borne.
    if (next !== undefined && next.from === from) return [];
    const until: PartialDate | undefined = next?.on ?? end?.on;
    return [
      { ...value, ...actOf(acts, value.ref), from: on, ...(until !== undefined && { until }) },
    ];
  });

const passagesBy = <Id extends string>(
  lives: ReadonlyMap<Id, { readonly end?: End }>,
  acts: UnitActs,
  day: LocalDate,
): readonly Passage[] =>
  inOrder(
    [...lives.keys()].flatMap((id) => passagesFrom(lives, acts, id, day)),
    [{ text: ({ on }) => certainFrom(on) }, { text: ({ from }) => from }, { text: ({ to }) => to }],
  );

const communesBy = (
  { units: { communes }, acts }: LineageFacts,
  day: LocalDate,
): Lineage['communes'] => ({
  identities: inOrder(
    [...communes.values()].flatMap(({ commune, names, end }) =>
      spans(names, end, acts).map((span) => ({ unit: commune, ...span })),
    ),
    [
      { text: ({ code }) => code },
      { text: ({ from }) => certainFrom(from) },
      { text: ({ unit }) => unit },
    ],
  ),
  passages: passagesBy(communes, acts, day),
});

const agenciesBy = (
  { units: { agencies }, acts }: LineageFacts,
  day: LocalDate,
): Lineage['agencies'] => ({
  identities: inOrder(
    [...agencies.values()].flatMap(({ agency, kind, names, end }) =>
      spans(names, end, acts).map((span) => ({ unit: agency, kind, ...span })),
    ),
    [{ text: ({ unit }) => unit }, { text: ({ from }) => certainFrom(from) }],
  ),
  passages: passagesBy(agencies, acts, day),
});

/**
 * Which commune or agency became which, by which act; and every name and code with its days (§5,
 * §10.14, §11 question 8 of the domain notes). What a unit became, or came from, on a day of one's
 * own is told by {@link becameOn} and {@link cameFromOn}; who bore a code or a name on a day by
 * {@link communesByCode} and {@link communesByName}.
 */
export const lineage: Projection<LineageFacts, Lineage> = {
  name: 'lineage',
  version: 1,
  handles: unitEvents,
  init: () => ({ units: unitRegisters(), acts: new Map() }),
  apply: (acc, event) => {
    applyUnits(acc.units, event);
    noteAct(acc.acts, event);
  },
  combine: combineParts(),
  view: (acc, asOf) =>
    frozen({
      asOf,
      communes: communesBy(acc, asOf.effectiveOn),
      agencies: agenciesBy(acc, asOf.effectiveOn),
    }),
};
