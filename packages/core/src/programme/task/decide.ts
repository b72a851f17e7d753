import { type Check, documentKnown, firstRefusal } from '../../decision/checks.ts';
import { factsOf } from '../../decision/facts.ts';
import { type Decide, recordIf } from '../../decision/input.ts';
import {
  closesLast,
  dueInTime,
  type Matter,
  notClosedBefore,
  notOpened,
  openedBy,
} from '../../decision/matter-checks.ts';
import type { PartialDate } from '../../vocabulary/dates/partial-date.ts';
import type { TaskId } from '../../vocabulary/ids.ts';
import { partyLives } from '../addressee-checks.ts';
import { committeeLives } from '../committee/checks.ts';
import { TaskCompleted, TaskGiven, TaskReported, TaskWithdrawn } from './events.ts';
import { boundsOf, type TaskFacts } from './state.ts';

const taskOf = (id: TaskId): Matter => ({ kind: { vi: 'Nhiệm vụ', en: 'Task' }, id });

/** A task is given once, to somebody who exists, and is not due before that day. */
export const giveTask: Decide<typeof TaskGiven, TaskFacts> = (input, facts, reference) => {
  const { task, to, due, committee, document, on } = input;
  return recordIf(
    TaskGiven,
    input,
    () => notOpened(taskOf(task), boundsOf(facts).given),
    () => partyLives(reference, to, on),
    () => dueInTime(on, due),
    () => committeeLives(reference, committee, on),
    () => documentKnown(reference, document),
  );
};

/** A task that was not ended before is reported on. */
export const reportTask: Decide<typeof TaskReported, TaskFacts> = (input, facts, reference) => {
  const { task, document, on } = input;
  const { given, ended } = boundsOf(facts);
  return recordIf(
    TaskReported,
    input,
    () => openedBy(taskOf(task), given, on),
    () => notClosedBefore(taskOf(task), ended, on),
    () => documentKnown(reference, document),
  );
};

const canEnd = (facts: TaskFacts, task: TaskId, on: PartialDate): Check => {
  const { given, ended } = boundsOf(facts);
  return firstRefusal(
    () => openedBy(taskOf(task), given, on),
    () => closesLast(taskOf(task), ended, on, factsOf(facts, 'TaskReported')),
  );
};

/** A task is done once. */
export const completeTask: Decide<typeof TaskCompleted, TaskFacts> = (input, facts, reference) =>
  recordIf(
    TaskCompleted,
    input,
    () => canEnd(facts, input.task, input.on),
    () => documentKnown(reference, input.document),
  );

/** A task that is not done is taken back once. */
export const withdrawTask: Decide<typeof TaskWithdrawn, TaskFacts> = (input, facts, reference) =>
  recordIf(
    TaskWithdrawn,
    input,
    () => canEnd(facts, input.task, input.on),
    () => documentKnown(reference, input.document),
  );
