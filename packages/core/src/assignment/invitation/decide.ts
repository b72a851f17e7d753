import { documentKnown, fine, notBefore } from '../../decision/checks.ts';
import { type Decide, type Decision, type InputOf, recordIf } from '../../decision/input.ts';
import { firstDay } from '../../vocabulary/dates/partial-date.ts';
import type { Pair } from '../decision.ts';
import { inScope, noneActive } from '../make-checks.ts';
import type { PairState } from '../pair-state.ts';
import { unitsLive } from '../units-live.ts';
import { mayBeInvited, waitsForAnswer } from './checks.ts';
import { AgencyInvited, InvitationAnswered } from './events.ts';

/** Invites an agency that has no assignment to the commune, once until it answers. */
export const inviteAgency: Decide<typeof AgencyInvited, PairState> = (input, state, reference) =>
  recordIf(
    AgencyInvited,
    input,
    () => unitsLive(input, input.on, reference),
    () => documentKnown(reference, input.document),
    () => inScope(input, input.on, reference),
    () => noneActive(state, input.on),
    () => mayBeInvited(state, input.invitation),
  );

/** Records the answer to an invitation, on its day or later. */
export const answerInvitation = (
  input: Pair & InputOf<typeof InvitationAnswered>,
  state: PairState,
): Decision => {
  const { agency: _, commune: __, ...said } = input;
  const invited = state.invitations.get(input.invitation);
  const what = { vi: `ngày mời ${input.invitation}`, en: `invitation ${input.invitation}` };
  return recordIf(
    InvitationAnswered,
    said,
    () => waitsForAnswer(state, input.invitation),
    () => (invited === undefined ? fine : notBefore(input.on, firstDay(invited.on), what)),
  );
};
