import * as E from 'fp-ts/lib/Either.js';
import { type Check, fine } from '../decision/checks.ts';
import { factsOf, through } from '../decision/facts.ts';
import { type Decide, type InputOf, recordIf } from '../decision/input.ts';
import { refusal } from '../decision/refusal.ts';
import { certainFrom } from '../vocabulary/dates/partial-date.ts';
import { canBeSaid, sameCase } from './case.ts';
import { FlagCleared, FlagConfirmed } from './events.ts';
import type { AgencyFollowUp } from './state.ts';

type Input = InputOf<typeof FlagConfirmed>;

/** The last that became of the flag by the date of the input, if anything did. */
const lastOf = (facts: AgencyFollowUp, input: Omit<Input, 'by'>) =>
  through(factsOf(facts, 'FlagConfirmed', 'FlagCleared').filter(sameCase(input)), input.on)
    .filter(({ data }) => data.flag === input.flag)
    .at(-1);

/** What a refusal says of the flag. */
const which = ({ agency, commune, period, flag }: Omit<Input, 'by'>) => ({
  details: { agency, commune, period, flag },
  vi: `Cảnh báo ${flag} đối với đơn vị ${agency} ở xã ${commune}, kỳ ${period},`,
  en: `Flag ${flag} on agency ${agency} in commune ${commune} for ${period}`,
});

const notConfirmed = (facts: AgencyFollowUp, input: Input): Check => {
  const last = lastOf(facts, input);
  if (last?.type !== 'FlagConfirmed') return fine;
  const { details, vi, en } = which(input);
  return E.left(
    refusal(
      'FlagAlreadyConfirmed',
      { ...details, on: last.effectiveOn },
      `${vi} đã được xác nhận ngày ${last.effectiveOn}`,
      `${en} was confirmed on ${last.effectiveOn}`,
    ),
  );
};

const notExcused = (facts: AgencyFollowUp, input: Input): Check => {
  const excuse = through(factsOf(facts, 'ExcuseAccepted').filter(sameCase(input)), input.on).at(-1);
  if (excuse === undefined) return fine;
  const { details, vi, en } = which(input);
  return E.left(
    refusal(
      'Excused',
      { ...details, cause: excuse.data.cause, on: excuse.effectiveOn },
      `${vi} không thể xác nhận: lý do của đơn vị đã được chấp nhận ngày ${excuse.effectiveOn}`,
      `${en} cannot be confirmed: the excuse of the agency was accepted on ${excuse.effectiveOn}`,
    ),
  );
};

/**
 * The unit is asked before it is named (§9.2), and heard: it explained itself, or the time it was
 * given is over. What was asked and said before an earlier clearing does not count.
 */
const heard = (facts: AgencyFollowUp, input: Input): Check => {
  const cleared = lastOf(facts, input);
  const since = cleared === undefined ? '' : certainFrom(cleared.effectiveOn);
  const here = sameCase(input);
  const answers = through(factsOf(facts, 'ExplanationGiven').filter(here), input.on);
  if (answers.some(({ effectiveOn }) => certainFrom(effectiveOn) >= since)) return fine;
  const asked = through(factsOf(facts, 'ExplanationRequested').filter(here), input.on)
    .filter(({ data, effectiveOn }) => {
      return data.flag === input.flag && certainFrom(effectiveOn) >= since;
    })
    .at(-1);
  const { details, vi, en } = which(input);
  if (asked === undefined) {
    return E.left(
      refusal(
        'NotHeard',
        details,
        `${vi} chưa thể xác nhận: phải yêu cầu đơn vị giải trình trước`,
        `${en} cannot be confirmed yet: the agency must be asked to explain itself first`,
      ),
    );
  }
  const { replyBy } = asked.data;
  return replyBy < certainFrom(input.on)
    ? fine
    : E.left(
        refusal(
          'ReplyNotDue',
          { ...details, askedOn: asked.effectiveOn, replyBy },
          `${vi} chưa thể xác nhận: đơn vị còn được giải trình đến hết ${replyBy}`,
          `${en} cannot be confirmed yet: the agency may reply until ${replyBy}`,
        ),
      );
};

/** The standing body confirms a flag that does not stand yet, after hearing the agency (S12d, S12e). */
export const confirmFlag: Decide<typeof FlagConfirmed, AgencyFollowUp> = (
  input,
  facts,
  reference,
) =>
  recordIf(
    FlagConfirmed,
    input,
    () => canBeSaid(input, reference),
    () => notConfirmed(facts, input),
    () => notExcused(facts, input),
    () => heard(facts, input),
  );

const notCleared = (facts: AgencyFollowUp, input: InputOf<typeof FlagCleared>): Check => {
  const last = lastOf(facts, input);
  if (last?.type !== 'FlagCleared') return fine;
  const { details, vi, en } = which(input);
  return E.left(
    refusal(
      'FlagAlreadyCleared',
      { ...details, on: last.effectiveOn },
      `${vi} đã được gỡ ngày ${last.effectiveOn}`,
      `${en} was cleared on ${last.effectiveOn}`,
    ),
  );
};

const excuseStands = (facts: AgencyFollowUp, input: InputOf<typeof FlagCleared>): Check => {
  const excuses = through(factsOf(facts, 'ExcuseAccepted').filter(sameCase(input)), input.on);
  if (input.reason !== 'excuse' || excuses.length > 0) return fine;
  const { details, vi, en } = which(input);
  return E.left(
    refusal(
      'NoExcuseAccepted',
      details,
      `${vi} không thể gỡ vì lý do chính đáng: chưa chấp nhận lý do nào; hãy ghi việc chấp nhận trước`,
      `${en} cannot be cleared for an excuse: none was accepted; record its acceptance first`,
    ),
  );
};

/**
 * The standing body clears a flag, with its reason. A flag that was only raised, and never confirmed,
 * may be cleared as well.
 */
export const clearFlag: Decide<typeof FlagCleared, AgencyFollowUp> = (input, facts, reference) =>
  recordIf(
    FlagCleared,
    input,
    () => canBeSaid(input, reference),
    () => notCleared(facts, input),
    () => excuseStands(facts, input),
  );
