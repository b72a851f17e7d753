import { commandOf, defineCommand } from '../../decision/command.ts';
import { inputOf } from '../../decision/input.ts';
import { streamName } from '../../event/stream-name.ts';
import type { FunctionId } from '../../vocabulary/ids.ts';
import * as decide from './decide.ts';
import * as events from './events.ts';
import { functionMachine } from './state.ts';

const ofFunction = {
  machine: functionMachine,
  stream: (input: { readonly function: FunctionId }) => streamName('function', input.function),
};

export const EntrustFunction = defineCommand({
  ...ofFunction,
  type: 'EntrustFunction',
  title: { vi: 'Giao chức năng', en: 'Entrust a function' },
  codec: inputOf('EntrustFunction', events.FunctionEntrusted),
  decide: decide.entrustFunction,
});

export const WithdrawFunction = defineCommand({
  ...ofFunction,
  type: 'WithdrawFunction',
  title: { vi: 'Thu lại chức năng', en: 'Withdraw a function' },
  codec: inputOf('WithdrawFunction', events.FunctionWithdrawn),
  decide: decide.withdrawFunction,
});

/**
 * Entrusts an agency with a function; whoever held it holds it no longer. Refused: `UnknownAgency`,
 * `OutsideAgencyLife`, `NothingChanges`, `UnknownDocument`.
 */
export const entrustFunction = commandOf(EntrustFunction);
/** Takes a function from its holder. Refused: `FunctionNotHeld`, `UnknownDocument`. */
export const withdrawFunction = commandOf(WithdrawFunction);

/** The commands about functions. */
export const functionCommands = [EntrustFunction, WithdrawFunction] as const;
