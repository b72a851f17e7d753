import type { Policy } from '../../policy/policy.ts';
import type { Projection } from '../projection.ts';
import { combineParts } from '../shared/combine.ts';
import { frozen } from '../shared/frozen.ts';
import { askedDay, combineLastFact } from '../shared/last-fact.ts';
import { applyReporting, type ReportingFacts, reportingEvents, reportingFacts } from './acc.ts';
import { agencyLines } from './agencies.ts';
import { bothSides } from './both-sides.ts';
import { communeLines } from './communes.ts';
import { districtsOf } from './districts.ts';
import type { ReportingView } from './view.ts';

/**
 * Reporting discipline (S12a, S12b; question 13): which reports of communes and agencies came in
 * time, late or not at all, who was urged and for how long, where a commune's report waits on its way
 * up, and whether both sides report the same of the same help.
 *
 * A deadline that was set holds; without one, the days of the policy after the end of the period.
 */
export const reporting = (policy: Policy): Projection<ReportingFacts, ReportingView> => ({
  name: `reporting-${policy.id}-${policy.version}`,
  version: 1,
  handles: reportingEvents,
  init: reportingFacts,
  apply: applyReporting,
  combine: combineParts(combineLastFact),
  view: (acc, asOf) => {
    const asked = askedDay(asOf, acc.lastFact);
    const communes = asked === undefined ? [] : communeLines(acc, policy, asked);
    return frozen({
      asOf,
      policy: { id: policy.id, version: policy.version },
      communes,
      districts: districtsOf(communes),
      agencies: asked === undefined ? [] : agencyLines(acc, policy, asked),
      bothSides: asked === undefined ? [] : bothSides(acc, asked),
    });
  },
});
