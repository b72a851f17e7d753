import { readBack } from '../decision/again.ts';
import { commandOf, defineCommand } from '../decision/command.ts';
import { streamName } from '../event/stream-name.ts';
import { fields } from '../vocabulary/codec/fields.ts';
import { PartialDate } from '../vocabulary/dates/partial-date.ts';
import { CommitmentId, ContributionId, PledgeId } from '../vocabulary/ids.ts';
import { ofPairOn } from './again.ts';
import { pairStream } from './commands.ts';
import * as gifts from './contribution-events.ts';
import * as contribution from './decide-contribution.ts';
import * as pledge from './decide-pledge.ts';
import { pairMachine, voluntaryMachine } from './pair-state.ts';
import * as pledges from './pledge-events.ts';

// The input of a command is the data of its event, with the day (`on`), and without what the decision
// gives: the assignment in force, and an id where the caller has none.

const pair = {
  agency: pledges.PledgeMade.codec.required.agency,
  commune: pledges.PledgeMade.codec.required.commune,
  on: PartialDate,
};
const ofPair = { machine: pairMachine, stream: pairStream };

export const MakePledge = defineCommand({
  ...ofPair,
  type: 'MakePledge',
  title: pledges.PledgeMade.title,
  codec: fields('MakePledge', pair, { ...pledges.PledgeMade.codec.optional, pledge: PledgeId }),
  decide: pledge.makePledge,
  again: readBack(pledges.PledgeMade, ofPairOn),
});

export const AmendPledge = defineCommand({
  ...ofPair,
  type: 'AmendPledge',
  title: pledges.PledgeAmended.title,
  codec: fields(
    'AmendPledge',
    { ...pair, ...pledges.PledgeAmended.codec.required },
    pledges.PledgeAmended.codec.optional,
  ),
  decide: pledge.amendPledge,
  again: readBack(pledges.PledgeAmended, ofPairOn),
});

export const WithdrawPledge = defineCommand({
  ...ofPair,
  type: 'WithdrawPledge',
  title: pledges.PledgeWithdrawn.title,
  codec: fields(
    'WithdrawPledge',
    { ...pair, ...pledges.PledgeWithdrawn.codec.required },
    pledges.PledgeWithdrawn.codec.optional,
  ),
  decide: pledge.withdrawPledge,
  again: readBack(pledges.PledgeWithdrawn, ofPairOn),
});

const signed = pledges.CommitmentSigned.codec;
export const SignCommitment = defineCommand({
  ...ofPair,
  type: 'SignCommitment',
  title: pledges.CommitmentSigned.title,
  codec: fields(
    'SignCommitment',
    { ...pair, amount: signed.required.amount, dueBy: signed.required.dueBy },
    { ...signed.optional, commitment: CommitmentId },
  ),
  decide: pledge.signCommitment,
  again: readBack(pledges.CommitmentSigned, ofPairOn),
});

const { contribution: _id, ...given } = gifts.VoluntaryHelpDelivered.codec.required;
const gift = {
  required: { ...pair, ...given },
  optional: { ...gifts.VoluntaryHelpDelivered.codec.optional, contribution: ContributionId },
};

export const DeliverContribution = defineCommand({
  ...ofPair,
  type: 'DeliverContribution',
  title: gifts.ContributionDelivered.title,
  codec: fields('DeliverContribution', gift.required, gift.optional),
  decide: contribution.deliver,
  again: readBack(gifts.ContributionDelivered, ofPairOn),
});

export const DeliverVoluntaryHelp = defineCommand({
  machine: voluntaryMachine,
  stream: (input: Parameters<typeof pairStream>[0]) =>
    streamName('voluntary', input.agency, input.commune),
  type: 'DeliverVoluntaryHelp',
  title: gifts.VoluntaryHelpDelivered.title,
  codec: fields('DeliverVoluntaryHelp', gift.required, gift.optional),
  decide: contribution.deliverVoluntary,
  again: readBack(gifts.VoluntaryHelpDelivered, ofPairOn),
});

export const ConfirmContribution = defineCommand({
  ...ofPair,
  type: 'ConfirmContribution',
  title: gifts.ContributionConfirmed.title,
  codec: fields(
    'ConfirmContribution',
    { ...pair, ...gifts.ContributionConfirmed.codec.required },
    gifts.ContributionConfirmed.codec.optional,
  ),
  decide: contribution.confirm,
  again: readBack(gifts.ContributionConfirmed, ofPairOn),
});

export const ContestContribution = defineCommand({
  ...ofPair,
  type: 'ContestContribution',
  title: gifts.ContributionContested.title,
  codec: fields(
    'ContestContribution',
    { ...pair, ...gifts.ContributionContested.codec.required },
    gifts.ContributionContested.codec.optional,
  ),
  decide: contribution.contest,
  again: readBack(gifts.ContributionContested, ofPairOn),
});

/** Records a promise of the assigned agency. Amount in đồng, or words, or both. */
export const makePledge = commandOf(MakePledge);
/** Gives a promise a new amount. Refused below what was already delivered on it. */
export const amendPledge = commandOf(AmendPledge);
/** Takes a promise back. */
export const withdrawPledge = commandOf(WithdrawPledge);
/** Records a written commitment. */
export const signCommitment = commandOf(SignCommitment);
/** Records help handed over, credited to the assignment in force on that day. */
export const deliver = commandOf(DeliverContribution);
/** Records help of somebody who was never assigned to the commune. */
export const deliverVoluntarily = commandOf(DeliverVoluntaryHelp);
/** Raises the evidence for a delivery. */
export const confirmContribution = commandOf(ConfirmContribution);
/** Records that the commune disputes a delivery. */
export const contestContribution = commandOf(ContestContribution);

/** The commands about promises and help. */
export const helpCommands = [
  MakePledge,
  AmendPledge,
  WithdrawPledge,
  SignCommitment,
  DeliverContribution,
  DeliverVoluntaryHelp,
  ConfirmContribution,
  ContestContribution,
] as const;
