import { factsMachine, factsOf, latestOf, through } from '../decision/facts.ts';
import { lifeOf } from '../decision/life.ts';
import type { Life } from '../decision/reference.ts';
import type { RecordedOf } from '../event/recorded.ts';
import type { PartialDate } from '../vocabulary/dates/partial-date.ts';
import type { Name } from '../vocabulary/text.ts';
import * as events from './events.ts';

/** The machine of `agency-<id>`: one agency over its whole life. */
export const agencyMachine = factsMachine('agency', [
  events.AgencyRegistered,
  events.AgencyRenamed,
  events.AgencyMerged,
  events.AgencyDissolved,
]);
export type AgencyFacts = typeof agencyMachine.init;

/** The fact that ends the stream's agency. */
export const agencyEnd = (
  facts: AgencyFacts,
): RecordedOf<typeof events.AgencyMerged | typeof events.AgencyDissolved> | undefined =>
  latestOf(facts, 'AgencyMerged') ?? latestOf(facts, 'AgencyDissolved');

/** The life of the stream's agency, under its latest name; undefined when it is not registered. */
export const agencyLife = (facts: AgencyFacts): (Life & { readonly name: string }) | undefined => {
  const registered = latestOf(facts, 'AgencyRegistered');
  return registered === undefined
    ? undefined
    : {
        name: (latestOf(facts, 'AgencyRenamed') ?? registered).data.name,
        ...lifeOf(registered.effectiveOn, agencyEnd(facts)?.effectiveOn),
      };
};

/** What the agency is called on a date. */
export const nameOn = (facts: AgencyFacts, on: PartialDate): Name | undefined =>
  through(factsOf(facts, 'AgencyRegistered', 'AgencyRenamed'), on).at(-1)?.data.name;
