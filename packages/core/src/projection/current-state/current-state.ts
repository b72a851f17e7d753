import type { EventType } from '../../catalogue/domain-event.ts';
import type { Projection } from '../projection.ts';
import { applyAssignments, assignmentEvents } from '../shared/assignments.ts';
import { combineParts } from '../shared/combine.ts';
import { dispatch, type Part, typesOf } from '../shared/dispatch.ts';
import { applyDocuments, documentEvents } from '../shared/documents.ts';
import { frozen } from '../shared/frozen.ts';
import { applyHelp, deliveryEvents, noHelp, promiseEvents } from '../shared/help.ts';
import { applyUnits, unitEvents, unitRegisters } from '../shared/registers.ts';
import { noteAct } from '../shared/unit-acts.ts';
import { type AssignmentFacts, assignmentsOn, inAgencyOrder } from './assignment-now.ts';
import type { CurrentState } from './view.ts';

const parts: readonly Part<AssignmentFacts>[] = [
  { types: unitEvents, apply: (acc, event) => applyUnits(acc.units, event) },
  { types: unitEvents, apply: (acc, event) => noteAct(acc.acts, event) },
  { types: documentEvents, apply: (acc, event) => applyDocuments(acc.documents, event) },
  { types: assignmentEvents, apply: (acc, event) => applyAssignments(acc.assignments, event) },
  {
    types: [...promiseEvents, ...deliveryEvents],
    apply: (acc, event) => applyHelp(acc.help, event),
  },
];

/** The types from which the state of assignments is read. */
export const assignmentFactTypes: readonly EventType[] = typesOf(parts);

/** No facts yet. */
export const noAssignmentFacts = (): AssignmentFacts => ({
  units: unitRegisters(),
  acts: new Map(),
  documents: new Map(),
  assignments: new Map(),
  help: noHelp(),
});

/** Takes one fact in. */
export const applyAssignmentFacts = dispatch(parts);

/**
 * The state of the programme on a day: every assignment that had begun, the document it rests on,
 * what was promised and delivered on it (S0, S3, S4).
 */
export const currentState: Projection<AssignmentFacts, CurrentState> = {
  name: 'current-state',
  version: 1,
  handles: assignmentFactTypes,
  init: noAssignmentFacts,
  apply: applyAssignmentFacts,
  combine: combineParts(),
  view: (acc, asOf) => {
    const assignments = inAgencyOrder(assignmentsOn(acc, asOf.effectiveOn));
    const held = assignments.filter((assignment) => assignment.status !== 'ended');
    return frozen({
      asOf,
      assignments,
      inForce: {
        agencies: new Set(held.map((assignment) => assignment.agency)).size,
        communes: new Set(held.map((assignment) => assignment.commune)).size,
        assignments: held.length,
      },
    });
  },
};
