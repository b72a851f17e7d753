import type { Projection } from '../projection.ts';
import { traceOf } from '../shared/amount-sum.ts';
import { byStream, putInStream } from '../shared/by-stream.ts';
import { combineParts } from '../shared/combine.ts';
import { dispatch, type Part, typesOf } from '../shared/dispatch.ts';
import { frozen } from '../shared/frozen.ts';
import { applyHelp, deliveryEvents, noHelp, promiseEvents } from '../shared/help.ts';
import { type PromiseFacts, promiseLines } from './lines.ts';
import type { Promises } from './view.ts';

const parts: readonly Part<PromiseFacts>[] = [
  {
    types: [...promiseEvents, ...deliveryEvents],
    apply: ({ help, withdrawals }, event) => {
      applyHelp(help, event);
      if (event.type === 'PledgeWithdrawn') {
        putInStream(withdrawals, event.stream, event.data.pledge, traceOf(event));
      }
    },
  },
];

/**
 * Every pledge and every written commitment, one by one (S2, S12d, S12e): the day of each, what it was
 * worth from which day on, by when it is due, and what was delivered on it.
 */
export const promises: Projection<PromiseFacts, Promises> = {
  name: 'promises',
  version: 1,
  handles: typesOf(parts),
  keys: { lines: ['assignment', 'kind', 'id'], steps: ['event'] },
  init: () => ({ help: noHelp(), withdrawals: byStream() }),
  apply: dispatch(parts),
  combine: combineParts(),
  view: (acc, asOf) => frozen({ asOf, lines: promiseLines(acc, asOf.effectiveOn) }),
};
