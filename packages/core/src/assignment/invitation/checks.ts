import * as E from 'fp-ts/lib/Either.js';
import { type Check, fine } from '../../decision/checks.ts';
import { refusal } from '../../decision/refusal.ts';
import type { InvitationId } from '../../vocabulary/ids.ts';
import type { PairState } from '../pair-state.ts';

/** The id is new in this pair, and no other invitation of the pair waits for an answer. */
export const mayBeInvited = (state: PairState, invitation: InvitationId): Check => {
  const open = [...state.invitations].find(
    ([id, { answer }]) => id === invitation || answer === undefined,
  );
  return open === undefined
    ? fine
    : E.left(
        refusal(
          'AlreadyInvited',
          { invitation: open[0], on: open[1].on },
          `Đơn vị đã được mời giúp xã này ngày ${open[1].on} (${open[0]})`,
          `The agency was invited to help this commune on ${open[1].on} already (${open[0]})`,
        ),
      );
};

/** The invitation is one of this pair, and nobody has answered it. */
export const waitsForAnswer = (state: PairState, invitation: InvitationId): Check => {
  const found = state.invitations.get(invitation);
  if (found === undefined) {
    return E.left(
      refusal(
        'UnknownInvitation',
        { invitation },
        `Không có lời mời ${invitation} giữa đơn vị và xã này; hãy ghi nhận lời mời trước`,
        `There is no invitation ${invitation} for this agency and commune; record it first`,
      ),
    );
  }
  return found.answer === undefined
    ? fine
    : E.left(
        refusal(
          'AlreadyAnswered',
          { invitation, answer: found.answer },
          `Lời mời ${invitation} đã được trả lời; nếu ghi sai, hãy sửa sự kiện đó`,
          `Invitation ${invitation} has been answered; if that is wrong, correct that fact`,
        ),
      );
};

/**
 * Where the pair has invitations, the last one was accepted: only then does it become an assignment
 * of form `invited`. Where none is recorded, there is nothing to say.
 */
export const notDeclined = (state: PairState): Check => {
  const last = [...state.invitations].at(-1);
  if (last === undefined) return fine;
  const [invitation, { answer }] = last;
  return answer === 'accepted'
    ? fine
    : E.left(
        refusal(
          'InvitationNotAccepted',
          { invitation },
          `Đơn vị chưa nhận lời mời ${invitation} giúp xã này`,
          `The agency has not accepted invitation ${invitation} to help this commune`,
        ),
      );
};
