import { assignmentCommands } from '../assignment/commands.ts';
import { helpCommands } from '../assignment/help-commands.ts';
import { correctionCommands } from '../catalogue/correction-commands.ts';
import type { AnyCommandDefinition } from '../decision/command.ts';

/** Every command of the model, by room. */
export const allCommands: readonly AnyCommandDefinition[] = [
  ...assignmentCommands,
  ...helpCommands,
  ...correctionCommands,
];
