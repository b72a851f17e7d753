import { addDays, completeTask, giveTask, reportTask, withdrawTask } from '@donghanh/core';
import { type Act, once, pick, type Scene } from '../step.ts';
import { addresseeOf } from './addressees.ts';

/** A task that was given; undefined before the first. */
const taskOf = ({ desk }: Scene, n: number) => pick(desk.facts('TaskGiven'), n)?.data.task;

export const tasks = {
  giveTask: (scene, { name, a, b, c }) => {
    const { desk, on, day } = scene;
    const to = addresseeOf(scene, a, b);
    const committee = pick(desk.facts('CommitteeEstablished'), c)?.data.committee;
    const task = `nhiem-vu-${desk.facts('TaskGiven').length + 1}`;
    return (
      to &&
      giveTask({
        task,
        to,
        by: 'UBND tỉnh',
        what: name,
        on,
        ...(once(2, b) && { due: addDays(day, b % 200) }),
        ...(once(3, c) && committee !== undefined && { committee }),
      })
    );
  },
  reportTask: (scene, { name, a }) => {
    const task = taskOf(scene, a);
    return task && reportTask({ task, what: name, on: scene.on });
  },
  completeTask: (scene, { name, a }) => {
    const task = taskOf(scene, a);
    return task && completeTask({ task, outcome: name, on: scene.on });
  },
  withdrawTask: (scene, { name, a }) => {
    const task = taskOf(scene, a);
    return task && withdrawTask({ task, why: name, on: scene.on });
  },
} satisfies Record<string, Act>;
