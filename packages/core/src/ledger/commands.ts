import { agencyCommands } from '../agency/commands.ts';
import { assignmentCommands } from '../assignment/commands.ts';
import { helpCommands } from '../assignment/help-commands.ts';
import { invitationCommands } from '../assignment/invitation/commands.ts';
import { proposalCommands } from '../assignment/proposal/commands.ts';
import { correctionCommands } from '../catalogue/correction-commands.ts';
import type { AnyCommandDefinition } from '../decision/command.ts';
import { needCommands } from '../need/commands.ts';
import { oversightCommands } from '../oversight/commands.ts';
import { programmeCommands } from '../programme/commands.ts';
import { territoryCommands } from '../territory/commands.ts';

/** Every command of the model, by room. */
export const allCommands: readonly AnyCommandDefinition[] = [
  ...programmeCommands,
  ...territoryCommands,
  ...agencyCommands,
  ...proposalCommands,
  ...invitationCommands,
  ...assignmentCommands,
  ...helpCommands,
  ...needCommands,
  ...oversightCommands,
  ...correctionCommands,
];
