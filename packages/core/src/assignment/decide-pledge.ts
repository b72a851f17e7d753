import * as E from 'fp-ts/lib/Either.js';
import { pipe } from 'fp-ts/lib/function.js';
import type * as NEA from 'fp-ts/lib/NonEmptyArray.js';
import { documentKnown, fine, firstRefusal } from '../decision/checks.ts';
import type { Reference } from '../decision/reference.ts';
import { type Refusal, refusal } from '../decision/refusal.ts';
import { type DataOf, type Draft, draft } from '../event/define-event.ts';
import { certainFrom, firstDay, type PartialDate } from '../vocabulary/dates/partial-date.ts';
import type { CommitmentId, PledgeId } from '../vocabulary/ids.ts';
import type { Decision } from './decision.ts';
import type { PairState, PledgeState } from './pair-state.ts';
import * as events from './pledge-events.ts';
import { termOn } from './terms.ts';
import { dutyLives } from './units-live.ts';

type Made = DataOf<typeof events.PledgeMade>;
type Signed = DataOf<typeof events.CommitmentSigned>;
type Input<A, Given extends keyof A> = Omit<A, Given> & { readonly on: PartialDate };
type OfPair<A> = A & Pick<Made, 'agency' | 'commune'> & { readonly on: PartialDate };

const taken = (kind: { vi: string; en: string }, id: string) =>
  E.left(
    refusal(
      'IdTaken',
      { id },
      `${kind.vi} ${id} đã được ghi nhận cho đơn vị và xã này`,
      `${kind.en} ${id} is already recorded for this agency and commune`,
    ),
  );

/** The promise, standing, and not changed before it was made. */
const standing = (
  state: PairState,
  id: PledgeId,
  on: PartialDate,
): E.Either<Refusal, PledgeState> => {
  const pledge = state.pledges.get(id);
  if (pledge === undefined) {
    return E.left(
      refusal(
        'UnknownPledge',
        { pledge: id, known: [...state.pledges.keys()] },
        `Không có đăng ký hỗ trợ ${id} của đơn vị này cho xã này`,
        `There is no pledge ${id} of this agency to this commune`,
      ),
    );
  }
  if (pledge.withdrawn) {
    return E.left(
      refusal(
        'PledgeWithdrawn',
        { pledge: id },
        `Đăng ký hỗ trợ ${id} đã được rút`,
        `Pledge ${id} has been withdrawn`,
      ),
    );
  }
  if (certainFrom(on) < firstDay(pledge.on)) {
    return E.left(
      refusal(
        'BeforePledge',
        { pledge: id, made: pledge.on, on },
        `Ngày ${on} sớm hơn ngày đăng ký ${pledge.on}`,
        `${on} is earlier than the pledge itself (${pledge.on})`,
      ),
    );
  }
  return E.right(pledge);
};

/** Checks that a promise named by a delivery or commitment stands. */
export const pledgeStands = (state: PairState, id: PledgeId | undefined, on: PartialDate) =>
  id === undefined
    ? fine
    : pipe(
        standing(state, id, on),
        E.map((): void => undefined),
      );

/** Decides {@link events.PledgeMade}. */
export const makePledge = (
  input: Input<Made, 'assignment' | 'pledge'> & { readonly pledge?: PledgeId },
  state: PairState,
  reference: Reference,
): Decision => {
  const { on, ...rest } = input;
  const pledge = input.pledge ?? (`p${state.pledges.size + 1}` as PledgeId);
  return pipe(
    firstRefusal(
      () => dutyLives(input, on, state, reference),
      () => (state.pledges.has(pledge) ? taken({ vi: 'Đăng ký', en: 'Pledge' }, pledge) : fine),
      () =>
        (input.amount === undefined || input.amount === 0) && input.what === undefined
          ? E.left(
              refusal(
                'NothingPledged',
                { pledge },
                'Đăng ký hỗ trợ phải có số tiền hoặc nội dung',
                'A pledge needs an amount or a description',
              ),
            )
          : fine,
      () =>
        input.dueBy !== undefined && input.dueBy < firstDay(on)
          ? E.left(
              refusal(
                'DueBeforePledge',
                { dueBy: input.dueBy, on },
                `Hạn ${input.dueBy} sớm hơn ngày đăng ký ${on}`,
                `The due date ${input.dueBy} is earlier than the pledge (${on})`,
              ),
            )
          : fine,
    ),
    E.flatMap(() => termOn(state, on)),
    E.map(({ assignment }) => [draft(events.PledgeMade, on, { ...rest, pledge, assignment })]),
  );
};

/** Decides {@link events.PledgeAmended}. */
export const amendPledge = (
  input: OfPair<DataOf<typeof events.PledgeAmended>>,
  state: PairState,
): Decision => {
  const { on, agency: _agency, commune: _commune, ...data } = input;
  return pipe(
    standing(state, input.pledge, on),
    E.flatMap((pledge) =>
      input.amount < pledge.delivered
        ? E.left(
            refusal(
              'PledgeBelowDelivered',
              { pledge: input.pledge, amount: input.amount, delivered: pledge.delivered },
              `Đã bàn giao ${pledge.delivered} đồng theo đăng ký ${input.pledge}; không điều chỉnh xuống ${input.amount} đồng được`,
              `${pledge.delivered} đồng were already delivered on pledge ${input.pledge}; it cannot be amended to ${input.amount}`,
            ),
          )
        : E.right<Refusal, NEA.NonEmptyArray<Draft>>([draft(events.PledgeAmended, on, data)]),
    ),
  );
};

/** Decides {@link events.PledgeWithdrawn}. */
export const withdrawPledge = (
  input: OfPair<DataOf<typeof events.PledgeWithdrawn>>,
  state: PairState,
): Decision => {
  const { on, agency: _agency, commune: _commune, ...data } = input;
  return pipe(
    standing(state, input.pledge, on),
    E.map(() => [draft(events.PledgeWithdrawn, on, data)]),
  );
};

/** Decides {@link events.CommitmentSigned}. */
export const signCommitment = (
  input: Input<Signed, 'assignment' | 'commitment'> & { readonly commitment?: CommitmentId },
  state: PairState,
  reference: Reference,
): Decision => {
  const { on, ...rest } = input;
  const commitment = input.commitment ?? (`c${state.commitments.size + 1}` as CommitmentId);
  return pipe(
    firstRefusal(
      () => dutyLives(input, on, state, reference),
      () =>
        state.commitments.has(commitment)
          ? taken({ vi: 'Cam kết', en: 'Commitment' }, commitment)
          : fine,
      () => pledgeStands(state, input.pledge, on),
      () => documentKnown(reference, input.document),
      () =>
        input.amount === 0
          ? E.left(
              refusal(
                'NothingCommitted',
                { commitment },
                'Cam kết phải có số tiền lớn hơn 0',
                'A commitment needs an amount above 0',
              ),
            )
          : fine,
    ),
    E.flatMap(() => termOn(state, on)),
    E.map(({ assignment }) => [
      draft(events.CommitmentSigned, on, { ...rest, commitment, assignment }),
    ]),
  );
};
