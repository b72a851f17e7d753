import type { DomainEvent } from '../../catalogue/domain-event.ts';
import { type AsOf, everEffective } from '../../vocabulary/dates/as-of.ts';
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

/**
 * The day to which a view looks. Asked "whatever the date" (`always`), it is the day of the last fact:
 * what depends on time passing would else be judged by a day that nobody will see. Undefined: asked
 * so of a history without facts.
 */
export const askedDay = (asOf: AsOf, lastFact: LocalDate | undefined): LocalDate | undefined =>
  asOf.effectiveOn === everEffective ? lastFact : asOf.effectiveOn;

/** The last of the days of several folds: how a {@link LastFact} is combined. */
export const combineLastFact = {
  lastFact: (days: readonly (LocalDate | undefined)[]): LocalDate | undefined =>
    days.reduce<LocalDate | undefined>(
      (last, day) => (last === undefined || day === undefined ? (last ?? day) : later(last, day)),
      undefined,
    ),
};
