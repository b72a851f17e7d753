import type { DomainEvent } from '../src/catalogue/domain-event.ts';
import { type Ledger, openLedger } from '../src/ledger/ledger.ts';
import { memoryStore } from '../src/ledger/store/memory-store.ts';
import { right } from './ledger.ts';

/** A ledger that holds these facts as they are, with their own times. Ids are numbered. */
export const ledgerOf = async (facts: readonly DomainEvent[]): Promise<Ledger> => {
  const store = memoryStore();
  const entries = facts.map((fact, n) => {
    const id = `00000000-0000-7000-9000-${n.toString(16).padStart(12, '0')}`;
    return {
      stream: fact.stream,
      expected: fact.version,
      events: [
        {
          type: fact.type,
          schemaVersion: fact.schemaVersion,
          effectiveOn: fact.effectiveOn,
          recordedAt: fact.recordedAt,
          data: JSON.stringify(fact.data),
          meta: JSON.stringify({ ...fact.meta, id }),
        },
      ],
    };
  });
  right(await store.appendAll(entries)());
  return openLedger({ store });
};
