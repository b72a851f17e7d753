import {
  type DomainEvent,
  type EventRef,
  type Projection,
  refOf,
  type StreamName,
} from '@donghanh/core';

/** What a stream was given, fact by fact. */
export interface Gifts {
  readonly total: number;
  readonly facts: readonly EventRef[];
  /** How late each became known, in the order of the facts. */
  readonly known: readonly string[];
}

type Acc = Map<StreamName, DomainEvent[]>;

/** The gifts by stream: a small projection for the tests of this package. */
export const gifts: Projection<Acc, Readonly<Record<string, Gifts>>> = {
  name: 'gifts',
  version: 1,
  handles: ['ContributionDelivered', 'VoluntaryHelpDelivered'],
  init: () => new Map(),
  apply: (acc, event) => {
    const facts = acc.get(event.stream);
    if (facts === undefined) acc.set(event.stream, [event]);
    else facts.push(event);
  },
  view: (acc) => {
    const view: Record<string, Gifts> = {};
    for (const stream of [...acc.keys()].sort()) {
      const facts = acc.get(stream) ?? [];
      let total = 0;
      for (const { type, data } of facts) {
        if (type === 'ContributionDelivered') total += data.value ?? 0;
      }
      view[stream] = {
        total,
        facts: facts.map(refOf),
        known: facts.map(({ recordedAt }) => recordedAt),
      };
    }
    return view;
  },
};
