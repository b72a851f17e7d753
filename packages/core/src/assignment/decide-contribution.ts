import * as E from 'fp-ts/lib/Either.js';
import { pipe } from 'fp-ts/lib/function.js';
import type * as NEA from 'fp-ts/lib/NonEmptyArray.js';
import { type Check, documentKnown, fine, firstRefusal } from '../decision/checks.ts';
import type { Reference } from '../decision/reference.ts';
import { type Refusal, refusal } from '../decision/refusal.ts';
import { type DataOf, type Draft, draft } from '../event/define-event.ts';
import { certainFrom, firstDay, type PartialDate } from '../vocabulary/dates/partial-date.ts';
import type { ContributionId } from '../vocabulary/ids.ts';
import * as events from './contribution-events.ts';
import { pledgeStands } from './decide-pledge.ts';
import type { Decision } from './decision.ts';
import type { GiftState, PairState } from './pair-state.ts';
import { termOn } from './terms.ts';
import { dutyLives, unitsLive } from './units-live.ts';

type Given = Omit<DataOf<typeof events.VoluntaryHelpDelivered>, 'contribution'> & {
  readonly on: PartialDate;
  readonly contribution?: ContributionId;
};
type OfPair<A> = A & Pick<Given, 'agency' | 'commune' | 'on'>;

/** A visit without content is not help. */
const hasContent = (input: Given): Check =>
  (input.value !== undefined && input.value > 0) ||
  (input.items !== undefined && input.items.length > 0) ||
  input.form === 'technical' ||
  input.form === 'training' ||
  input.form === 'labour' ||
  input.form === 'market'
    ? fine
    : E.left(
        refusal(
          'EmptyHelp',
          { agency: input.agency, commune: input.commune, on: input.on },
          'Hỗ trợ bằng tiền hoặc hiện vật phải có giá trị hoặc danh mục; một chuyến thăm không có nội dung không phải là hỗ trợ',
          'Help in money or goods needs a value or items; a visit without content is not help',
        ),
      );

const itemsFit = (input: Given): Check => {
  if (input.value === undefined || input.qualifier === 'nearly') return fine;
  let items = 0;
  for (const item of input.items ?? []) items += item.value ?? 0;
  return items <= input.value
    ? fine
    : E.left(
        refusal(
          'ItemsExceedValue',
          { items, value: input.value },
          `Tổng giá trị các mục (${items} đồng) lớn hơn giá trị chung (${input.value} đồng)`,
          `The items add up to ${items} đồng, more than the value of ${input.value} đồng`,
        ),
      );
};

const idFree = (state: PairState, id: ContributionId): Check =>
  state.gifts.has(id)
    ? E.left(
        refusal(
          'IdTaken',
          { id },
          `Khoản hỗ trợ ${id} đã được ghi nhận cho đơn vị và xã này`,
          `Contribution ${id} is already recorded for this agency and commune`,
        ),
      )
    : fine;

const commitmentStands = (state: PairState, input: Given): Check =>
  input.commitment === undefined || state.commitments.has(input.commitment)
    ? fine
    : E.left(
        refusal(
          'UnknownCommitment',
          { commitment: input.commitment, known: [...state.commitments.keys()] },
          `Không có cam kết ${input.commitment} của đơn vị này cho xã này`,
          `There is no commitment ${input.commitment} of this agency to this commune`,
        ),
      );

const lawful = (
  input: Given,
  state: PairState,
  reference: Reference,
  id: ContributionId,
  units: () => Check,
): Check =>
  firstRefusal(
    units,
    () => documentKnown(reference, input.document),
    () => idFree(state, id),
    () => hasContent(input),
    () => itemsFit(input),
    () => pledgeStands(state, input.pledge, input.on),
    () => commitmentStands(state, input),
  );

const idOf = (input: Given, state: PairState): ContributionId =>
  input.contribution ?? (`g${state.gifts.size + 1}` as ContributionId);

/**
 * Decides {@link events.ContributionDelivered}: credited to the assignment in force on that day.
 * After a whole merger of the commune the duty goes on under the same pair, handed over in the
 * successor (docs/decisions/0050).
 */
export const deliver = (input: Given, state: PairState, reference: Reference): Decision => {
  const { on, ...rest } = input;
  const contribution = idOf(input, state);
  return pipe(
    lawful(input, state, reference, contribution, () => dutyLives(input, on, state, reference)),
    E.flatMap(() => termOn(state, on)),
    E.map(({ assignment }) => [
      draft(events.ContributionDelivered, on, { ...rest, contribution, assignment }),
    ]),
  );
};

/** Decides {@link events.VoluntaryHelpDelivered}. */
export const deliverVoluntary = (
  input: Given,
  state: PairState,
  reference: Reference,
): Decision => {
  const { on, ...rest } = input;
  const contribution = idOf(input, state);
  return pipe(
    lawful(input, state, reference, contribution, () => unitsLive(input, on, reference)),
    E.map(() => [draft(events.VoluntaryHelpDelivered, on, { ...rest, contribution })]),
  );
};

/** The delivery, and nothing said of it before it took place. */
const delivered = (
  state: PairState,
  id: ContributionId,
  on: PartialDate,
): E.Either<Refusal, GiftState> => {
  const gift = state.gifts.get(id);
  if (gift === undefined) {
    return E.left(
      refusal(
        'UnknownContribution',
        { contribution: id, known: [...state.gifts.keys()] },
        `Không có khoản hỗ trợ ${id} của đơn vị này cho xã này`,
        `There is no contribution ${id} of this agency to this commune`,
      ),
    );
  }
  return certainFrom(on) < firstDay(gift.on)
    ? E.left(
        refusal(
          'BeforeDelivery',
          { contribution: id, delivered: gift.on, on },
          `Ngày ${on} sớm hơn ngày bàn giao ${gift.on}`,
          `${on} is earlier than the delivery itself (${gift.on})`,
        ),
      )
    : E.right(gift);
};

/** Decides {@link events.ContributionConfirmed}. */
export const confirm = (
  input: OfPair<DataOf<typeof events.ContributionConfirmed>>,
  state: PairState,
  reference: Reference,
): Decision => {
  const { on, agency: _agency, commune: _commune, ...data } = input;
  return pipe(
    documentKnown(reference, input.document),
    E.flatMap(() => delivered(state, input.contribution, on)),
    E.flatMap((gift) =>
      input.evidence > gift.evidence
        ? E.right<Refusal, NEA.NonEmptyArray<Draft>>([
            draft(events.ContributionConfirmed, on, data),
          ])
        : E.left(
            refusal(
              'NotHigher',
              { contribution: input.contribution, now: gift.evidence, given: input.evidence },
              `Khoản hỗ trợ ${input.contribution} đã có minh chứng mức ${gift.evidence}; xác nhận mức ${input.evidence} không thêm gì`,
              `Contribution ${input.contribution} is already evidenced at ${gift.evidence}; ${input.evidence} adds nothing`,
            ),
          ),
    ),
  );
};

/** Decides {@link events.ContributionContested}. */
export const contest = (
  input: OfPair<DataOf<typeof events.ContributionContested>>,
  state: PairState,
  reference: Reference,
): Decision => {
  const { on, agency: _agency, commune: _commune, ...data } = input;
  return pipe(
    documentKnown(reference, input.document),
    E.flatMap(() => delivered(state, input.contribution, on)),
    E.map(() => [draft(events.ContributionContested, on, data)]),
  );
};
