import { applyParties, noParties, type PartyRegisters, partyEvents } from '../functions/parties.ts';
import type { Projection } from '../projection.ts';
import { combineParts } from '../shared/combine.ts';
import { dispatch, type Part, typesOf } from '../shared/dispatch.ts';
import { frozen } from '../shared/frozen.ts';
import { applyTasks, type TaskRegister, taskEvents, tasksOn } from '../tasks/tasks.ts';
import { committeesOn } from './committee-on.ts';
import { applyCommitteeFiles, type CommitteeFiles, committeeFileEvents } from './register.ts';
import type { CommitteeView } from './view.ts';

/** What the committees keep of history. */
export interface CommitteeProjectionFacts {
  readonly parties: PartyRegisters;
  readonly committees: CommitteeFiles;
  readonly tasks: TaskRegister;
}

const parts: readonly Part<CommitteeProjectionFacts>[] = [
  { types: partyEvents, apply: (acc, event) => applyParties(acc.parties, event) },
  {
    types: committeeFileEvents,
    apply: (acc, event) => applyCommitteeFiles(acc.committees, event),
  },
  { types: taskEvents, apply: (acc, event) => applyTasks(acc.tasks, event) },
];

/**
 * Who sat on which committee on a day, in which role, since when and by what document; who had been
 * relieved; when it was reorganised (§11 question 10); and the tasks that were open, overdue or done
 * (S10a).
 */
export const committee: Projection<CommitteeProjectionFacts, CommitteeView> = {
  name: 'committee',
  version: 1,
  handles: typesOf(parts),
  init: () => ({ parties: noParties(), committees: new Map(), tasks: new Map() }),
  apply: dispatch(parts),
  combine: combineParts(),
  view: (acc, asOf) =>
    frozen({
      asOf,
      committees: committeesOn(acc.committees, acc.parties.units, asOf.effectiveOn),
      tasks: tasksOn(acc.tasks, acc.parties, asOf.effectiveOn),
    }),
};
