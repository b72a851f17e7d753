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

export const InviteAgency = defineCommand({
  ...ofPair,
  type: 'InviteAgency',
  title: { vi: 'Mời đơn vị giúp đỡ xã', en: 'Invite an agency' },
  codec: inputOf('InviteAgency', events.AgencyInvited),
  decide: decide.inviteAgency,
});

const answered = events.InvitationAnswered.codec;
export const AnswerInvitation = defineCommand({
  ...ofPair,
  type: 'AnswerInvitation',
  title: { vi: 'Trả lời lời mời', en: 'Answer an invitation' },
  codec: fields(
    'AnswerInvitation',
    { ...pair, on: PartialDate, ...answered.required },
    answered.optional,
  ),
  decide: decide.answerInvitation,
  again: readBack(events.InvitationAnswered, ofPairOn),
});

/** Invites an agency to help a commune. Refused: as `makeAssignment`, and `AlreadyInvited`. */
export const inviteAgency = commandOf(InviteAgency);
/** Records what the agency answers. Refused: `UnknownInvitation`, `AlreadyAnswered`, `TooEarly`. */
export const answerInvitation = commandOf(AnswerInvitation);

/** The commands about invitations. */
export const invitationCommands = [InviteAgency, AnswerInvitation] as const;
