import { readBack } from '../../decision/again.ts';
import { commandOf, defineCommand } from '../../decision/command.ts';
import { inputOf } from '../../decision/input.ts';
import { fields } from '../../vocabulary/codec/fields.ts';
import { PartialDate } from '../../vocabulary/dates/partial-date.ts';
import { ofPairOn } from '../again.ts';
import { pair, pairStream } from '../commands.ts';
import { pairMachine } from '../pair-state.ts';
import * as decide from './decide.ts';
import * as events from './events.ts';

const ofPair = { machine: pairMachine, stream: pairStream };

export const ProposeAssignment = defineCommand({
  ...ofPair,
  type: 'ProposeAssignment',
  title: { vi: 'Đề xuất phân công', en: 'Propose an assignment' },
  codec: inputOf('ProposeAssignment', events.AssignmentProposed),
  decide: decide.proposeAssignment,
});

const declined = events.AssignmentProposalDeclined.codec;
export const DeclineProposal = defineCommand({
  ...ofPair,
  type: 'DeclineProposal',
  title: { vi: 'Không chấp nhận đề xuất phân công', en: 'Decline a proposal' },
  codec: fields(
    'DeclineProposal',
    { ...pair, on: PartialDate, ...declined.required },
    declined.optional,
  ),
  decide: decide.declineProposal,
  again: readBack(events.AssignmentProposalDeclined, ofPairOn),
});

/**
 * Proposes to assign an agency to a commune, with the reason. Refused: as `makeAssignment`, and
 * `AlreadyProposed`.
 */
export const proposeAssignment = commandOf(ProposeAssignment);
/** Declines a proposal. Refused: `UnknownProposal`, `ProposalDecided`, `TooEarly`, `UnknownDocument`. */
export const declineProposal = commandOf(DeclineProposal);

/** The commands about proposals. */
export const proposalCommands = [ProposeAssignment, DeclineProposal] as const;
