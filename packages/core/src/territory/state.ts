import { factsMachine, factsOf, latestOf, through } from '../decision/facts.ts';
import { lifeOf } from '../decision/life.ts';
import type { Life } from '../decision/reference.ts';
import type { RecordedOf } from '../event/recorded.ts';
import type { PartialDate } from '../vocabulary/dates/partial-date.ts';
import type { CommuneCode, DistrictId } from '../vocabulary/ids.ts';
import type { Name } from '../vocabulary/text.ts';
import type { CommuneKind } from './code-lists.ts';
import * as events from './events.ts';

/** The machine of `district-<id>`. */
export const districtMachine = factsMachine('district', [
  events.DistrictRegistered,
  events.DistrictDissolved,
]);
export type DistrictFacts = typeof districtMachine.init;

/** The machine of `commune-<id>`: one commune over its whole life. */
export const communeMachine = factsMachine('commune', [
  events.CommuneRegistered,
  events.CommuneRenamed,
  events.CommuneMoved,
  events.CommuneMerged,
  events.CommuneSplit,
]);
export type CommuneFacts = typeof communeMachine.init;

/** The life of the stream's district; undefined when it is not registered. */
export const districtLife = (
  facts: DistrictFacts,
): (Life & { readonly name: string }) | undefined => {
  const registered = latestOf(facts, 'DistrictRegistered');
  return registered === undefined
    ? undefined
    : {
        name: registered.data.name,
        ...lifeOf(registered.effectiveOn, latestOf(facts, 'DistrictDissolved')?.effectiveOn),
      };
};

/** The fact that ends the stream's commune. */
export const communeEnd = (
  facts: CommuneFacts,
): RecordedOf<typeof events.CommuneMerged | typeof events.CommuneSplit> | undefined =>
  latestOf(facts, 'CommuneMerged') ?? latestOf(facts, 'CommuneSplit');

/** The life of the stream's commune, under its latest name; undefined when it is not registered. */
export const communeLife = (
  facts: CommuneFacts,
): (Life & { readonly name: string }) | undefined => {
  const registered = latestOf(facts, 'CommuneRegistered');
  return registered === undefined
    ? undefined
    : {
        name: (latestOf(facts, 'CommuneRenamed') ?? registered).data.name,
        ...lifeOf(registered.effectiveOn, communeEnd(facts)?.effectiveOn),
      };
};

/** What a commune is called, under which code. */
export interface Called {
  readonly name?: Name;
  readonly kind?: CommuneKind;
  readonly code?: CommuneCode;
}

/** What the commune is called on a date. A renaming keeps the kind and code that it does not give. */
export const calledOn = (facts: CommuneFacts, on: PartialDate): Called => {
  let called: Called = {};
  for (const { data } of through(factsOf(facts, 'CommuneRegistered', 'CommuneRenamed'), on)) {
    called = { ...called, ...data };
  }
  return called;
};

/** The district a commune belongs to on a date; undefined for none. */
export const districtOn = (facts: CommuneFacts, on: PartialDate): DistrictId | undefined =>
  through(factsOf(facts, 'CommuneRegistered', 'CommuneMoved'), on).at(-1)?.data.district;
