import {
  type AsOf,
  certainFrom,
  type DomainEvent,
  domainCatalogue,
  everEffective,
  everKnown,
  type LocalDate,
  later,
} from '@donghanh/core';
import { select } from '../given/select.ts';

/** Without limits: what a ledger that is given no dates folds. */
const unlimited: AsOf = { effectiveOn: everEffective, knownAt: everKnown };

/** The day after which nothing more is effective and nothing more was recorded, as facts read now. */
export const latest = (events: readonly DomainEvent[]): AsOf => {
  let effectiveOn = '2012-01-01' as LocalDate;
  let knownAt = '2012-01-01T00:00:00.000Z' as AsOf['knownAt'];
  for (const event of events) if (event.recordedAt > knownAt) knownAt = event.recordedAt;
  for (const event of [...events, ...select(events, unlimited, {}, domainCatalogue)]) {
    effectiveOn = later(effectiveOn, certainFrom(event.effectiveOn));
  }
  return { effectiveOn, knownAt };
};

/** A day on which something happens, and a moment at which something is known. */
export const momentOf = (
  events: readonly DomainEvent[],
  [a, b]: readonly [number, number],
): AsOf => {
  const [one, other] = [events[a % events.length], events[b % events.length]];
  return one === undefined || other === undefined
    ? latest(events)
    : { effectiveOn: certainFrom(one.effectiveOn), knownAt: other.recordedAt };
};
