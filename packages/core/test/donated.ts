import type { EventRef } from '../src/event/recorded.ts';
import { refOf } from '../src/event/recorded.ts';
import type { Projection } from '../src/projection/projection.ts';
import { noVnd, plus, type Vnd } from '../src/vocabulary/amounts/vnd.ts';
import type { AsOf } from '../src/vocabulary/dates/as-of.ts';

/** What was given in all, fact by fact: a small projection for tests of the ledger. */
export interface Donated {
  readonly total: Vnd;
  readonly facts: readonly EventRef[];
  readonly asOf: AsOf;
}

export const donated: Projection<{ total: Vnd; facts: EventRef[] }, Donated> = {
  name: 'donated',
  version: 1,
  handles: ['ContributionDelivered', 'VoluntaryHelpDelivered'],
  init: () => ({ total: noVnd, facts: [] }),
  apply: (acc, event) => {
    if (event.type !== 'ContributionDelivered' && event.type !== 'VoluntaryHelpDelivered') return;
    acc.total = plus(acc.total, event.data.value ?? noVnd);
    acc.facts.push(refOf(event));
  },
  view: ({ total, facts }, asOf) => ({ total, facts: [...facts], asOf }),
};
