import { factsMachine } from '../../decision/facts.ts';
import * as events from './events.ts';

/** The machine of `shortcoming-<id>`: one shortcoming, until it is overcome. */
export const shortcomingMachine = factsMachine('shortcoming', [
  events.ShortcomingNoted,
  events.ShortcomingOvercome,
]);
export type ShortcomingFacts = typeof shortcomingMachine.init;
