import * as E from 'fp-ts/lib/Either.js';
import { type Check, documentKnown, fine } from '../decision/checks.ts';
import { factsOf } from '../decision/facts.ts';
import { type Decide, type InputOf, recordIf } from '../decision/input.ts';
import { refusal } from '../decision/refusal.ts';
import { canBeSaid, sameCase } from './case.ts';
import { CriticismIssued, EvaluationMade } from './events.ts';
import { agencyInPeriod, communeInPeriod, periodBegan } from './period-checks.ts';
import type { AgencyFollowUp } from './state.ts';

/** Points are out of 100. Written so that what is no number is refused as well. */
const scoreInRange = (score: number | undefined): Check =>
  score === undefined || (score >= 0 && score <= 100)
    ? fine
    : E.left(
        refusal(
          'ScoreOutOfRange',
          { score },
          `Điểm đánh giá phải từ 0 đến 100, không phải ${score}`,
          `A score lies between 0 and 100, not at ${score}`,
        ),
      );

const notEvaluated = (facts: AgencyFollowUp, input: InputOf<typeof EvaluationMade>): Check => {
  const { agency, commune, period, evaluator, policy } = input;
  const before = factsOf(facts, 'EvaluationMade')
    .filter(sameCase(input))
    .find(({ data }) => data.evaluator === evaluator && data.policy === policy);
  return before === undefined
    ? fine
    : E.left(
        refusal(
          'AlreadyEvaluated',
          { agency, commune, period, evaluator, on: before.effectiveOn },
          `${evaluator} đã đánh giá đơn vị ${agency} ở xã ${commune}, kỳ ${period}, ngày ${before.effectiveOn}; nếu sai, hãy sửa sự kiện đó`,
          `${evaluator} evaluated agency ${agency} in commune ${commune} for ${period} on ${before.effectiveOn}; if that is wrong, correct that fact`,
        ),
      );
};

/** An evaluator grades a case once under each policy (S12c). */
export const evaluate: Decide<typeof EvaluationMade, AgencyFollowUp> = (input, facts, reference) =>
  recordIf(
    EvaluationMade,
    input,
    () => canBeSaid(input, reference),
    () => scoreInRange(input.score),
    () => notEvaluated(facts, input),
  );

const notCriticised = (facts: AgencyFollowUp, input: InputOf<typeof CriticismIssued>): Check => {
  const { agency, commune, period, flag, by, on } = input;
  const before = factsOf(facts, 'CriticismIssued').some(
    ({ data, effectiveOn }) =>
      data.commune === commune &&
      data.period === period &&
      data.flag === flag &&
      data.by === by &&
      effectiveOn === on,
  );
  return !before
    ? fine
    : E.left(
        refusal(
          'AlreadyCriticised',
          { agency, period, flag, by, on },
          `Văn bản phê bình đơn vị ${agency} của ${by} ngày ${on}, kỳ ${period}, đã được ghi nhận`,
          `The criticism of agency ${agency} by ${by} of ${on} for ${period} is recorded already`,
        ),
      );
};

/**
 * A head of the province criticises an agency. What has been said is recorded, whether the agency was
 * heard before or not.
 */
export const criticise: Decide<typeof CriticismIssued, AgencyFollowUp> = (
  input,
  facts,
  reference,
) => {
  const { agency, commune, period, document, on } = input;
  return recordIf(
    CriticismIssued,
    input,
    () => agencyInPeriod(reference, agency, period),
    () => (commune === undefined ? fine : communeInPeriod(reference, commune, period)),
    () => periodBegan(period, on),
    () => documentKnown(reference, document),
    () => notCriticised(facts, input),
  );
};
