import type { Policy } from '../../policy/policy.ts';
import type { Projection } from '../projection.ts';
import { combineParts } from '../shared/combine.ts';
import { frozen } from '../shared/frozen.ts';
import { combineLastFact } from '../shared/last-fact.ts';
import { applyFlags, type FlagsAcc, flagEvents, flagsAcc } from './acc.ts';
import { flagsView } from './effectiveness.ts';
import { type GivenVerdict, givenVerdicts } from './given-verdicts.ts';
import type { FlagsView } from './view.ts';

/** The findings under several policies, and the verdicts that were given. */
export interface VerdictsUnder {
  /** One view for each policy, in the order in which they were given. */
  readonly flags: readonly FlagsView[];
  /** Verdicts that people gave and recorded, in order of the names of their facts. */
  readonly given: readonly GivenVerdict[];
}

/**
 * The flags under several policies at once, from one fold: what facts say does not depend on the
 * policy, only what follows from them does.
 */
export const verdictsUnder = (
  ...policies: readonly Policy[]
): Projection<FlagsAcc, VerdictsUnder> => ({
  name: `verdicts-under-${policies.map(({ id, version }) => `${id}-${version}`).join('-')}`,
  version: 1,
  handles: flagEvents,
  init: flagsAcc,
  apply: applyFlags,
  combine: combineParts(combineLastFact),
  view: (acc, asOf) =>
    frozen({
      flags: policies.map((policy) => flagsView(policy, acc, asOf)),
      given: givenVerdicts(acc),
    }),
});
