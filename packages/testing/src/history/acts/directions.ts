import { addDays, followDirection, issueDirection, withdrawDirection } from '@donghanh/core';
import { type Act, once, pick, type Scene } from '../step.ts';
import { addresseeOf } from './addressees.ts';
import { pairOf } from './assignments.ts';
import { because } from './because.ts';

/** A direction that was issued; undefined before the first. */
const directionOf = ({ desk }: Scene, n: number) =>
  pick(desk.facts('DirectionIssued'), n)?.data.direction;

export const directions = {
  issueDirection: (scene, { name, a, b, c }) => {
    const { desk, on, day } = scene;
    const to = [addresseeOf(scene, a, b), once(2, c) ? addresseeOf(scene, b, c) : undefined];
    return issueDirection({
      direction: `chi-dao-${desk.facts('DirectionIssued').length + 1}`,
      by: 'Chủ tịch UBND tỉnh',
      to: to.filter((one) => one !== undefined),
      what: name,
      on,
      ...(once(2, a) && { due: addDays(day, a % 100) }),
      ...because(scene, c, pairOf(scene, a)),
    });
  },
  followDirection: (scene, { name, a }) => {
    const direction = directionOf(scene, a);
    return direction && followDirection({ direction, what: name, on: scene.on });
  },
  withdrawDirection: (scene, { name, a }) => {
    const direction = directionOf(scene, a);
    return direction && withdrawDirection({ direction, why: name, on: scene.on });
  },
} satisfies Record<string, Act>;
