import { factsMachine } from '../../decision/facts.ts';
import * as events from './events.ts';

/** The machine of `function-<id>`: one function, and to whom it was entrusted over time. */
export const functionMachine = factsMachine('function', [
  events.FunctionEntrusted,
  events.FunctionWithdrawn,
]);
export type FunctionFacts = typeof functionMachine.init;
