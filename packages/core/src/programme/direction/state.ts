import { factsMachine, latestOf } from '../../decision/facts.ts';
import * as events from './events.ts';

/** The machine of `direction-<id>`: one direction, and how it was followed. */
export const directionMachine = factsMachine('direction', [
  events.DirectionIssued,
  events.DirectionFollowed,
  events.DirectionWithdrawn,
]);
export type DirectionFacts = typeof directionMachine.init;

/** The fact that issues the stream's direction, and the one that withdraws it. */
export const boundsOf = (facts: DirectionFacts) => ({
  issued: latestOf(facts, 'DirectionIssued'),
  withdrawn: latestOf(facts, 'DirectionWithdrawn'),
});
