import { causeNamed } from '../../decision/because.ts';
import { documentKnown, fine, notBefore } from '../../decision/checks.ts';
import { type Decide, type Decision, type InputOf, recordIf } from '../../decision/input.ts';
import type { Reference } from '../../decision/reference.ts';
import { firstDay } from '../../vocabulary/dates/partial-date.ts';
import type { Pair } from '../decision.ts';
import { inScope, noneActive } from '../make-checks.ts';
import type { PairState } from '../pair-state.ts';
import { unitsLive } from '../units-live.ts';
import { mayBeProposed, proposalOpen } from './checks.ts';
import { AssignmentProposalDeclined, AssignmentProposed } from './events.ts';

/** Proposes an assignment of a pair that has none, once until it is decided. */
export const proposeAssignment: Decide<typeof AssignmentProposed, PairState> = (
  input,
  state,
  reference,
) =>
  recordIf(
    AssignmentProposed,
    input,
    () => unitsLive(input, input.on, reference),
    () => documentKnown(reference, input.document),
    () => inScope(input, input.on, reference),
    () => noneActive(state, input.on),
    () => causeNamed(input.because),
    () => mayBeProposed(state, input.proposal),
  );

/** Declines a proposal that is open, on the day of the proposal or later. */
export const declineProposal = (
  input: Pair & InputOf<typeof AssignmentProposalDeclined>,
  state: PairState,
  reference: Reference,
): Decision => {
  const { agency: _, commune: __, ...said } = input;
  const proposed = state.proposals.get(input.proposal);
  const what = { vi: `ngày đề xuất ${input.proposal}`, en: `proposal ${input.proposal}` };
  return recordIf(
    AssignmentProposalDeclined,
    said,
    () => proposalOpen(state, input.proposal),
    () => (proposed === undefined ? fine : notBefore(input.on, firstDay(proposed.on), what)),
    () => documentKnown(reference, input.document),
  );
};
