import { factsMachine, latestOf } from '../../decision/facts.ts';
import * as events from './events.ts';

/** The machine of `task-<id>`: one task from its giving to its end. */
export const taskMachine = factsMachine('task', [
  events.TaskGiven,
  events.TaskReported,
  events.TaskCompleted,
  events.TaskWithdrawn,
]);
export type TaskFacts = typeof taskMachine.init;

/** The fact that gives the stream's task, and the one that ends it. */
export const boundsOf = (facts: TaskFacts) => ({
  given: latestOf(facts, 'TaskGiven'),
  ended: latestOf(facts, 'TaskCompleted') ?? latestOf(facts, 'TaskWithdrawn'),
});
