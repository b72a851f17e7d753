import { readBack } from '../decision/again.ts';
import { commandOf, defineCommand } from '../decision/command.ts';
import { DocumentReference } from '../event/meta.ts';
import { streamName } from '../event/stream-name.ts';
import { Because } from '../vocabulary/because.ts';
import { fields } from '../vocabulary/codec/fields.ts';
import { PartialDate } from '../vocabulary/dates/partial-date.ts';
import { AgencyId, CommuneId, ProposalId } from '../vocabulary/ids.ts';
import { Text } from '../vocabulary/text.ts';
import { ofPairOn } from './again.ts';
import { AssignmentForm, AssignmentRole, EndReason } from './code-lists.ts';
import * as change from './decide-change.ts';
import { makeAssignment as decideMake } from './decide-make.ts';
import * as events from './events.ts';
import { pairMachine } from './pair-state.ts';

/** Who helps whom: every command about a pair begins so. */
export const pair = { agency: AgencyId, commune: CommuneId };

/** The stream of a pair. */
export const pairStream = (input: { readonly agency: AgencyId; readonly commune: CommuneId }) =>
  streamName('assignment', input.agency, input.commune);

const definition = {
  machine: pairMachine,
  stream: pairStream,
};

export const MakeAssignment = defineCommand({
  ...definition,
  type: 'MakeAssignment',
  title: { vi: 'Phân công giúp đỡ xã', en: 'Make an assignment' },
  codec: fields(
    'MakeAssignment',
    { ...pair, from: PartialDate, basis: DocumentReference },
    { form: AssignmentForm, role: AssignmentRole, because: Because, proposal: ProposalId },
  ),
  decide: decideMake,
  again: readBack(events.AssignmentMade, ({ assignment: _, ...data }, { effectiveOn }) => ({
    ...data,
    from: effectiveOn,
  })),
});

export const AdjustAssignment = defineCommand({
  ...definition,
  type: 'AdjustAssignment',
  title: { vi: 'Điều chỉnh phân công', en: 'Adjust an assignment' },
  codec: fields(
    'AdjustAssignment',
    { ...pair, on: PartialDate, basis: DocumentReference },
    { role: AssignmentRole, note: Text, because: Because, toCommune: CommuneId },
  ),
  decide: change.adjustAssignment,
  again: readBack(events.AssignmentAdjusted, ofPairOn),
});

export const TransferAssignment = defineCommand({
  ...definition,
  type: 'TransferAssignment',
  title: { vi: 'Chuyển giao phân công', en: 'Transfer an assignment' },
  codec: fields(
    'TransferAssignment',
    { ...pair, on: PartialDate, to: AgencyId, basis: DocumentReference },
    { because: Because },
  ),
  decide: change.transferAssignment,
  again: readBack(events.AssignmentTransferred, ofPairOn),
});

export const EndAssignment = defineCommand({
  ...definition,
  type: 'EndAssignment',
  title: { vi: 'Chấm dứt phân công', en: 'End an assignment' },
  codec: fields(
    'EndAssignment',
    { ...pair, on: PartialDate, reason: EndReason },
    { basis: DocumentReference, because: Because },
  ),
  decide: change.endAssignment,
  again: readBack(events.AssignmentEnded, ofPairOn),
});

export const SuspendAssignment = defineCommand({
  ...definition,
  type: 'SuspendAssignment',
  title: { vi: 'Tạm dừng phân công', en: 'Suspend an assignment' },
  codec: fields(
    'SuspendAssignment',
    { ...pair, on: PartialDate, cause: Text },
    { basis: DocumentReference },
  ),
  decide: change.suspendAssignment,
  again: readBack(events.AssignmentSuspended, ofPairOn),
});

export const ResumeAssignment = defineCommand({
  ...definition,
  type: 'ResumeAssignment',
  title: { vi: 'Tiếp tục phân công', en: 'Resume an assignment' },
  codec: fields('ResumeAssignment', { ...pair, on: PartialDate }, { basis: DocumentReference }),
  decide: change.resumeAssignment,
  again: readBack(events.AssignmentResumed, ofPairOn),
});

/** Assigns an agency to a commune. Refused: a second active assignment of the pair; units or documents unknown or outside their life; a commune outside the programme's scope; a cause that names nothing (`CauseMissing`, of each command that takes one). */
export const makeAssignment = commandOf(MakeAssignment);
/** Puts the assignment in force on `on` on another document or role, or for another commune where the first was merged or split; that one must exist on the day. */
export const adjustAssignment = commandOf(AdjustAssignment);
/** Ends the assignment in force on `on` in favour of another agency, whose own assignment is made apart. */
export const transferAssignment = commandOf(TransferAssignment);
/** Ends the assignment in force. Refused when help was credited to it on or after that day. */
export const endAssignment = commandOf(EndAssignment);
/** Lets the duty rest from `on`. */
export const suspendAssignment = commandOf(SuspendAssignment);
/** Takes the duty up again from `on`. */
export const resumeAssignment = commandOf(ResumeAssignment);

/** The commands about assignments. */
export const assignmentCommands = [
  MakeAssignment,
  AdjustAssignment,
  TransferAssignment,
  EndAssignment,
  SuspendAssignment,
  ResumeAssignment,
] as const;
