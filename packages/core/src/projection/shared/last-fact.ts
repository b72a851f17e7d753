import type { DomainEvent } from '../../catalogue/domain-event.ts';
import { type LocalDate, later } from '../../vocabulary/dates/local-date.ts';
import { certainFrom } from '../../vocabulary/dates/partial-date.ts';

/** The day of the last fact taken in; undefined before the first. */
export interface LastFact {
  lastFact: LocalDate | undefined;
}

/** Takes the day of a fact in. */
export const noteDay = (acc: LastFact, event: DomainEvent): void => {
  const day = certainFrom(event.effectiveOn);
  acc.lastFact = acc.lastFact === undefined ? day : later(acc.lastFact, day);
};
