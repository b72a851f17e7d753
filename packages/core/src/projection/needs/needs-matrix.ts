import { sumVnd } from '../../vocabulary/amounts/vnd.ts';
import type { Projection } from '../projection.ts';
import { applyAssignments, assignmentEvents } from '../shared/assignments.ts';
import { combineParts } from '../shared/combine.ts';
import { dispatch, type Part, typesOf } from '../shared/dispatch.ts';
import { frozen } from '../shared/frozen.ts';
import { applyHelp, deliveryEvents, noHelp } from '../shared/help.ts';
import { applyNeeds, needEvents, noNeedRecords } from '../shared/need-records.ts';
import { applyUnits, unitEvents, unitRegisters } from '../shared/registers.ts';
import { applyScopes, scopeEvents } from '../shared/scopes.ts';
import { type MatrixFacts, needsByCommune } from './commune-needs.ts';
import { districtCompliance } from './districts.ts';
import type { CommuneNeeds, NeedsMatrix } from './view.ts';

const parts: readonly Part<MatrixFacts>[] = [
  { types: unitEvents, apply: (acc, event) => applyUnits(acc.units, event) },
  { types: scopeEvents, apply: (acc, event) => applyScopes(acc.scopes, event) },
  { types: assignmentEvents, apply: (acc, event) => applyAssignments(acc.assignments, event) },
  { types: deliveryEvents, apply: (acc, event) => applyHelp(acc.help, event) },
  {
    types: [...needEvents, 'SupportPlanProposed', 'SupportPlanRevised', 'SupportPlanApproved'],
    apply: (acc, event) => applyNeeds(acc.needs, event),
  },
];

const sum = (
  rows: readonly CommuneNeeds[],
  of: 'identified' | 'open' | 'covered' | 'priorityOpen',
): number => rows.reduce((total, row) => total + row[of], 0);

/**
 * The needs of a day (S9, S11a): what communes need, what of it is covered and by whom, how old the
 * last survey is, and which communes have no survey, no contact, no plan to leave poverty.
 */
export const needsMatrix: Projection<MatrixFacts, NeedsMatrix> = {
  name: 'needs-matrix',
  version: 1,
  handles: typesOf(parts),
  init: () => ({
    units: unitRegisters(),
    scopes: new Map(),
    assignments: new Map(),
    help: noHelp(),
    needs: noNeedRecords(),
  }),
  apply: dispatch(parts),
  combine: combineParts(),
  view: (acc, asOf) => {
    const communes = needsByCommune(acc, asOf.effectiveOn);
    return frozen({
      asOf,
      communes,
      districts: districtCompliance(communes),
      totals: {
        identified: sum(communes, 'identified'),
        open: sum(communes, 'open'),
        covered: sum(communes, 'covered'),
        priorityOpen: sum(communes, 'priorityOpen'),
        openCost: sumVnd(communes.map(({ openCost }) => openCost)),
      },
    });
  },
};
