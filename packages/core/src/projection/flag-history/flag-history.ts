import type { Policy } from '../../policy/policy.ts';
import { applyFlags, type FlagsAcc, flagEvents, flagsAcc } from '../flags/acc.ts';
import { flagsView } from '../flags/effectiveness.ts';
import { givenVerdicts } from '../flags/given-verdicts.ts';
import type { Projection } from '../projection.ts';
import { combineParts } from '../shared/combine.ts';
import { frozen } from '../shared/frozen.ts';
import { combineLastFact } from '../shared/last-fact.ts';
import { flagCourses } from './courses.ts';
import type { FlagHistory } from './view.ts';
import { evaluationYears, flagYears } from './years.ts';

/**
 * The flags of all years as counts, the evaluations, and how it went on with the agencies that were
 * flagged: again, or no longer (§10.8; S12d, S12e). The findings themselves, each with its reasons,
 * are those of `effectiveness` under the same policy.
 */
export const flagHistory = (policy: Policy): Projection<FlagsAcc, FlagHistory> => ({
  name: `flag-history-${policy.id}-${policy.version}`,
  version: 1,
  handles: flagEvents,
  init: flagsAcc,
  apply: applyFlags,
  combine: combineParts(combineLastFact),
  view: (acc, asked) => {
    const { asOf, policy: under, findings } = flagsView(policy, acc, asked);
    return frozen({
      asOf,
      policy: under,
      years: flagYears(findings),
      evaluations: evaluationYears(givenVerdicts(acc), (event) => acc.reconstructed.has(event)),
      courses: flagCourses(findings),
    });
  },
});
