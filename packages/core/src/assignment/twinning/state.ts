import { factsMachine } from '../../decision/facts.ts';
import * as events from './events.ts';

/** The machine of `twinning-<id>`: all that is recorded of one twinning. */
export const twinningMachine = factsMachine('twinning', [
  events.TwinningMade,
  events.TwinningEnded,
  events.TwinningPledged,
  events.TwinningDelivered,
]);
export type TwinningFacts = typeof twinningMachine.init;
