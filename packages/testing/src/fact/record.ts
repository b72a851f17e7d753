import {
  certainFrom,
  type DomainEvent,
  type Instant,
  type Meta,
  type Position,
  type Recorded,
  type StreamName,
} from '@donghanh/core';
import { countingIds } from '../ledger/ids.ts';
import type { TestFact } from './fact.ts';

/** Ten in the morning in Vietnam of the day from which the fact is certain. */
const morningOf = (fact: TestFact): Instant =>
  `${certainFrom(fact.effectiveOn)}T03:00:00.000Z` as Instant;

/**
 * Facts in their places: each behind the one before it in its stream and in the history. Those that
 * do not say of whom they are stand in `untold`.
 */
export const recordFacts = (
  facts: readonly TestFact[],
  untold: StreamName,
): readonly DomainEvent[] => {
  const lengths = new Map<StreamName, number>();
  const nextId = countingIds();
  return facts.map((fact, index) => {
    const { type, schemaVersion, effectiveOn, data, stream = untold } = fact;
    const version = lengths.get(stream) ?? 0;
    lengths.set(stream, version + 1);
    const [commandId, id] = [nextId(), nextId()];
    const meta: Meta = { id, actor: 'test', commandId, correlationId: commandId, ...fact.meta };
    const event: Recorded = {
      position: (index + 1) as Position,
      stream,
      version,
      type,
      schemaVersion,
      effectiveOn,
      recordedAt: fact.recordedAt ?? morningOf(fact),
      data,
      meta,
    };
    return event as DomainEvent; // The builder read its data through the catalogue.
  });
};
