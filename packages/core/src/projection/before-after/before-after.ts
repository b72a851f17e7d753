import { applyContext, contextEvents } from '../poverty-context/context-rows.ts';
import type { Projection } from '../projection.ts';
import { combineParts } from '../shared/combine.ts';
import { dispatch, type Part, typesOf } from '../shared/dispatch.ts';
import { frozen } from '../shared/frozen.ts';
import { applyHelp, deliveryEvents, noHelp } from '../shared/help.ts';
import { applyNeeds, changeEvents, noNeedRecords } from '../shared/need-records.ts';
import { applyUnits, unitEvents, unitRegisters } from '../shared/registers.ts';
import { type ChangeFacts, changeRows } from './change-rows.ts';
import type { BeforeAfter } from './view.ts';

const parts: readonly Part<ChangeFacts>[] = [
  { types: unitEvents, apply: (acc, event) => applyUnits(acc.units, event) },
  { types: deliveryEvents, apply: (acc, event) => applyHelp(acc.help, event) },
  { types: changeEvents, apply: (acc, event) => applyNeeds(acc.needs, event) },
  { types: contextEvents, apply: (acc, event) => applyContext(acc.measurements, event) },
];

/**
 * What changed before and after the help (S7, S11c): baseline, target and actual of each result, the
 * difference, the progress towards the target, and what the district or province did meanwhile.
 */
export const beforeAfter: Projection<ChangeFacts, BeforeAfter> = {
  name: 'before-after',
  version: 1,
  handles: typesOf(parts),
  init: () => ({
    units: unitRegisters(),
    help: noHelp(),
    needs: noNeedRecords(),
    measurements: new Map(),
  }),
  apply: dispatch(parts),
  combine: combineParts(),
  view: (acc, asOf) => frozen({ asOf, rows: changeRows(acc, asOf.effectiveOn) }),
};
