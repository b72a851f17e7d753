import * as E from 'fp-ts/lib/Either.js';
import { pipe } from 'fp-ts/lib/function.js';
import { type Check, documentKnown, fine, notBefore } from '../../decision/checks.ts';
import { factsOf, latestOf } from '../../decision/facts.ts';
import { type Decide, recordIf } from '../../decision/input.ts';
import type { Reference } from '../../decision/reference.ts';
import { refusal } from '../../decision/refusal.ts';
import { addDays } from '../../vocabulary/dates/local-date.ts';
import { certainFrom, firstDay, type PartialDate } from '../../vocabulary/dates/partial-date.ts';
import type { PledgeId, TwinningId } from '../../vocabulary/ids.ts';
import { holding, idFree, known, partiesLive } from './checks.ts';
import { TwinningDelivered, TwinningEnded, TwinningMade, TwinningPledged } from './events.ts';
import type { TwinningFacts } from './state.ts';

/** Binds a helper to whom it helps, both existing on that day. */
export const makeTwinning: Decide<typeof TwinningMade, TwinningFacts> = (input, facts, reference) =>
  recordIf(
    TwinningMade,
    input,
    () => idFree(input.twinning, latestOf(facts, 'TwinningMade')),
    () => partiesLive(input, input.on, reference),
    () => documentKnown(reference, input.basis?.document),
  );

const nothingAfter = (facts: TwinningFacts, twinning: TwinningId, on: PartialDate): Check => {
  const after = factsOf(facts, 'TwinningDelivered').filter(
    ({ effectiveOn }) => firstDay(effectiveOn) >= certainFrom(on),
  );
  return after.length === 0
    ? fine
    : E.left(
        refusal(
          'HelpAfterEnd',
          { twinning, on, contributions: after.map(({ data }) => data.contribution) },
          `Đã ghi nhận hỗ trợ của kết nghĩa ${twinning} từ ngày ${on} trở đi; không chấm dứt từ ngày đó được`,
          `Help of twinning ${twinning} was recorded on or after ${on}; it cannot end on that day`,
        ),
      );
};

const notEnded = (
  twinning: TwinningId,
  ended: { readonly effectiveOn: PartialDate } | undefined,
): Check =>
  ended === undefined
    ? fine
    : E.left(
        refusal(
          'AlreadyEnded',
          { twinning, end: ended.effectiveOn },
          `Kết nghĩa ${twinning} đã có ngày chấm dứt ${ended.effectiveOn}; nếu ghi sai, hãy sửa sự kiện đó`,
          `Twinning ${twinning} already ends on ${ended.effectiveOn}; if that is wrong, correct that fact`,
        ),
      );

/** Ends a twinning, once, behind its first day and behind the help recorded. */
export const endTwinning: Decide<typeof TwinningEnded, TwinningFacts> = (
  input,
  facts,
  reference,
) => {
  const { twinning, on, basis } = input;
  const made = latestOf(facts, 'TwinningMade');
  const first = { vi: `ngày thứ hai của ${twinning}`, en: `the second day of ${twinning}` };
  return recordIf(
    TwinningEnded,
    input,
    () => known(twinning, made),
    () => notEnded(twinning, latestOf(facts, 'TwinningEnded')),
    () =>
      made === undefined ? fine : notBefore(on, addDays(firstDay(made.effectiveOn), 1), first),
    () => nothingAfter(facts, twinning, on),
    () => documentKnown(reference, basis?.document),
  );
};

const inForce = (
  { twinning, on }: { readonly twinning: TwinningId; readonly on: PartialDate },
  facts: TwinningFacts,
  reference: Reference,
): Check =>
  pipe(
    holding(twinning, facts, on),
    E.flatMap(({ data }) => partiesLive(data, on, reference)),
  );

/** Records a promise of the helper, while the twinning holds. */
export const pledgeToTwinning: Decide<typeof TwinningPledged, TwinningFacts> = (
  input,
  facts,
  reference,
) => {
  const before = factsOf(facts, 'TwinningPledged').find(({ data }) => data.pledge === input.pledge);
  return recordIf(
    TwinningPledged,
    input,
    () => inForce(input, facts, reference),
    () => idFree(input.pledge, before),
    () => documentKnown(reference, input.document),
  );
};

const pledgeKnown = (facts: TwinningFacts, pledge: PledgeId | undefined): Check =>
  pledge === undefined ||
  factsOf(facts, 'TwinningPledged').some(({ data }) => data.pledge === pledge)
    ? fine
    : E.left(
        refusal(
          'UnknownPledge',
          { pledge },
          `Không có đăng ký hỗ trợ ${pledge} của kết nghĩa này; hãy ghi nhận trước`,
          `There is no pledge ${pledge} of this twinning; record it first`,
        ),
      );

/** Records help of a twinning, while it holds. */
export const deliverToTwinning: Decide<typeof TwinningDelivered, TwinningFacts> = (
  input,
  facts,
  reference,
) => {
  const before = factsOf(facts, 'TwinningDelivered').find(
    ({ data }) => data.contribution === input.contribution,
  );
  return recordIf(
    TwinningDelivered,
    input,
    () => inForce(input, facts, reference),
    () => idFree(input.contribution, before),
    () => pledgeKnown(facts, input.pledge),
    () => documentKnown(reference, input.document),
  );
};
