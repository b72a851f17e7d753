import * as E from 'fp-ts/lib/Either.js';
import { type Check, fine } from '../decision/checks.ts';
import { factsOf } from '../decision/facts.ts';
import { type Decide, type InputOf, recordIf } from '../decision/input.ts';
import { refusal } from '../decision/refusal.ts';
import { certainFrom, firstDay } from '../vocabulary/dates/partial-date.ts';
import { canBeSaid, sameCase } from './case.ts';
import type { CauseSide } from './code-lists.ts';
import { ExcuseAccepted, ExplanationGiven, ExplanationRequested } from './events.ts';
import type { AgencyFollowUp } from './state.ts';

/** There is a day left to reply. */
const leavesTime = ({ on, replyBy }: InputOf<typeof ExplanationRequested>): Check =>
  replyBy >= firstDay(on)
    ? fine
    : E.left(
        refusal(
          'ReplyBeforeRequest',
          { on, replyBy },
          `Hạn giải trình ${replyBy} trước ngày yêu cầu ${on}`,
          `The reply would be due on ${replyBy}, before it is asked for on ${on}`,
        ),
      );

/** An earlier request of the same case is answered, or its time is over. */
const nonePending = (facts: AgencyFollowUp, input: InputOf<typeof ExplanationRequested>): Check => {
  const { flag, on } = input;
  const answers = factsOf(facts, 'ExplanationGiven').filter(sameCase(input));
  const pending = factsOf(facts, 'ExplanationRequested')
    .filter(sameCase(input))
    .find(
      (asked) =>
        asked.data.flag === flag &&
        asked.data.replyBy >= certainFrom(on) &&
        certainFrom(asked.effectiveOn) <= certainFrom(on) &&
        !answers.some((a) => certainFrom(a.effectiveOn) >= certainFrom(asked.effectiveOn)),
    );
  return pending === undefined
    ? fine
    : E.left(
        refusal(
          'ExplanationPending',
          {
            agency: input.agency,
            commune: input.commune,
            period: input.period,
            flag,
            askedOn: pending.effectiveOn,
            replyBy: pending.data.replyBy,
          },
          `Đơn vị ${input.agency} đã được yêu cầu giải trình ngày ${pending.effectiveOn}, hạn ${pending.data.replyBy}; hãy chờ trả lời hoặc hết hạn`,
          `Agency ${input.agency} was asked on ${pending.effectiveOn} to reply by ${pending.data.replyBy}; wait for its answer or for that day`,
        ),
      );
};

/**
 * An agency is asked to explain itself, and given time. It may have ended: whoever succeeded it
 * answers for it.
 */
export const requestExplanation: Decide<typeof ExplanationRequested, AgencyFollowUp> = (
  input,
  facts,
  reference,
) =>
  recordIf(
    ExplanationRequested,
    input,
    () => canBeSaid(input, reference),
    () => leavesTime(input),
    () => nonePending(facts, input),
  );

/** An agency explains itself, asked or unasked, as often as it has something to say. */
export const giveExplanation: Decide<typeof ExplanationGiven, AgencyFollowUp> = (
  input,
  _facts,
  reference,
) => recordIf(ExplanationGiven, input, () => canBeSaid(input, reference));

const notOwnFault = (cause: CauseSide): Check =>
  cause !== 'agency'
    ? fine
    : E.left(
        refusal(
          'CauseIsAgency',
          { cause },
          'Nguyên nhân do chính đơn vị thì không phải là lý do chính đáng',
          'A cause on the side of the agency itself is no excuse',
        ),
      );

const notExcused = (facts: AgencyFollowUp, input: InputOf<typeof ExcuseAccepted>): Check => {
  const before = factsOf(facts, 'ExcuseAccepted')
    .filter(sameCase(input))
    .find(({ data }) => data.cause === input.cause);
  const { agency, commune, period, cause } = input;
  return before === undefined
    ? fine
    : E.left(
        refusal(
          'AlreadyExcused',
          { agency, commune, period, cause, on: before.effectiveOn },
          `Lý do này của đơn vị ${agency} ở xã ${commune}, kỳ ${period}, đã được chấp nhận ngày ${before.effectiveOn}`,
          `This excuse of agency ${agency} in commune ${commune} for ${period} was accepted on ${before.effectiveOn}`,
        ),
      );
};

/** A cause on another side than the agency's own is accepted once. */
export const acceptExcuse: Decide<typeof ExcuseAccepted, AgencyFollowUp> = (
  input,
  facts,
  reference,
) =>
  recordIf(
    ExcuseAccepted,
    input,
    () => canBeSaid(input, reference),
    () => notOwnFault(input.cause),
    () => notExcused(facts, input),
  );
