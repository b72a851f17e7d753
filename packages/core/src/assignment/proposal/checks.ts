import * as E from 'fp-ts/lib/Either.js';
import { type Check, fine } from '../../decision/checks.ts';
import { refusal } from '../../decision/refusal.ts';
import type { ProposalId } from '../../vocabulary/ids.ts';
import type { PairState } from '../pair-state.ts';

/** Where a proposal is named, it is one of this pair that nobody has decided yet. */
export const proposalOpen = (state: PairState, proposal: ProposalId | undefined): Check => {
  if (proposal === undefined) return fine;
  const found = state.proposals.get(proposal);
  if (found === undefined) {
    return E.left(
      refusal(
        'UnknownProposal',
        { proposal },
        `Không có đề xuất ${proposal} về đơn vị và xã này; hãy ghi nhận đề xuất trước`,
        `There is no proposal ${proposal} for this agency and commune; record it first`,
      ),
    );
  }
  if (found.outcome === 'open') return fine;
  const declined = found.outcome === 'declined';
  return E.left(
    refusal(
      'ProposalDecided',
      { proposal, outcome: found.outcome },
      `Đề xuất ${proposal} đã được quyết định (${declined ? 'không chấp nhận' : 'đã phân công'})`,
      `Proposal ${proposal} has been decided (${declined ? 'declined' : 'assigned'})`,
    ),
  );
};

/** The id is new in this pair, and no other proposal of the pair waits for a decision. */
export const mayBeProposed = (state: PairState, proposal: ProposalId): Check => {
  const open = [...state.proposals].find(
    ([id, { outcome }]) => id === proposal || outcome === 'open',
  );
  return open === undefined
    ? fine
    : E.left(
        refusal(
          'AlreadyProposed',
          { proposal: open[0], on: open[1].on },
          `Việc phân công này đã được đề xuất ngày ${open[1].on} (${open[0]})`,
          `This assignment was proposed on ${open[1].on} already (${open[0]})`,
        ),
      );
};
