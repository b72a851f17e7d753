import { agencyCommands } from '../agency/commands.ts';
import { functionCommands } from '../agency/function/commands.ts';
import { assignmentCommands } from '../assignment/commands.ts';
import { helpCommands } from '../assignment/help-commands.ts';
import { invitationCommands } from '../assignment/invitation/commands.ts';
import { proposalCommands } from '../assignment/proposal/commands.ts';
import { twinningCommands } from '../assignment/twinning/commands.ts';
import { correctionCommands } from '../catalogue/correction-commands.ts';
import type { AnyCommandDefinition } from '../decision/command.ts';
import { needCommands } from '../need/commands.ts';
import { oversightCommands } from '../oversight/commands.ts';
import { recommendationCommands } from '../oversight/recommendation/commands.ts';
import { shortcomingCommands } from '../oversight/shortcoming/commands.ts';
import { programmeCommands } from '../programme/commands.ts';
import { committeeCommands } from '../programme/committee/commands.ts';
import { directionCommands } from '../programme/direction/commands.ts';
import { taskCommands } from '../programme/task/commands.ts';
import { territoryCommands } from '../territory/commands.ts';

/** Every command of the model, by room. */
export const allCommands: readonly AnyCommandDefinition[] = [
  ...programmeCommands,
  ...committeeCommands,
  ...taskCommands,
  ...directionCommands,
  ...territoryCommands,
  ...agencyCommands,
  ...functionCommands,
  ...proposalCommands,
  ...invitationCommands,
  ...assignmentCommands,
  ...helpCommands,
  ...twinningCommands,
  ...needCommands,
  ...oversightCommands,
  ...recommendationCommands,
  ...shortcomingCommands,
  ...correctionCommands,
];
