import type { Projection } from '../projection.ts';
import { type Assignments, applyAssignments, assignmentEvents } from '../shared/assignments.ts';
import { combineParts } from '../shared/combine.ts';
import { dispatch, type Part, typesOf } from '../shared/dispatch.ts';
import { frozen } from '../shared/frozen.ts';
import { applyNeeds, type NeedRecords, noNeedRecords, planEvents } from '../shared/need-records.ts';
import { applyUnits, type UnitRegisters, unitEvents, unitRegisters } from '../shared/registers.ts';
import { planSheets } from './sheets.ts';
import type { PlansView } from './view.ts';
import { agenciesWithoutPlan, needsWithoutPlan } from './without-plan.ts';

/** The facts from which plans are read. */
export interface PlanFacts {
  readonly units: UnitRegisters;
  readonly assignments: Assignments;
  readonly needs: NeedRecords;
}

const parts: readonly Part<PlanFacts>[] = [
  { types: unitEvents, apply: (acc, event) => applyUnits(acc.units, event) },
  { types: assignmentEvents, apply: (acc, event) => applyAssignments(acc.assignments, event) },
  {
    types: [...planEvents, 'NeedIdentified', 'NeedClosed'],
    apply: (acc, event) => applyNeeds(acc.needs, event),
  },
];

/**
 * The support plans of a day (S11b): each line with the needs it answers and the goals it serves, needs
 * that no plan answers, and agencies without a plan.
 */
export const supportPlans: Projection<PlanFacts, PlansView> = {
  name: 'support-plans',
  version: 1,
  handles: typesOf(parts),
  init: () => ({ units: unitRegisters(), assignments: new Map(), needs: noNeedRecords() }),
  apply: dispatch(parts),
  combine: combineParts(),
  view: (acc, asOf) => {
    const day = asOf.effectiveOn;
    return frozen({
      asOf,
      sheets: planSheets(acc.needs, acc.units, day),
      needsWithoutPlan: needsWithoutPlan(acc.needs, acc.units, day),
      agenciesWithoutPlan: agenciesWithoutPlan(acc, day),
    });
  },
};
