import * as E from 'fp-ts/lib/Either.js';
import { communeLives, documentKnown, fine } from '../decision/checks.ts';
import { factsOf } from '../decision/facts.ts';
import { type Decide, recordIf } from '../decision/input.ts';
import { refusal } from '../decision/refusal.ts';
import { OutcomeMeasured } from './events.ts';
import { agencyBegan } from './need-checks.ts';
import type { NeedFacts } from './state.ts';

/** One result of one agency is measured once a day (S11c). */
export const measureOutcome: Decide<typeof OutcomeMeasured, NeedFacts> = (
  input,
  facts,
  reference,
) => {
  const { agency, commune, indicator, document, on } = input;
  const before = factsOf(facts, 'OutcomeMeasured').some(
    ({ data, effectiveOn }) =>
      data.agency === agency && data.indicator === indicator && effectiveOn === on,
  );
  return recordIf(
    OutcomeMeasured,
    input,
    () => communeLives(reference, commune, on),
    () => agencyBegan(reference, agency, on),
    () => documentKnown(reference, document),
    () =>
      !before
        ? fine
        : E.left(
            refusal(
              'OutcomeAlreadyMeasured',
              { agency, commune, indicator, on },
              `Kết quả "${indicator}" của ${agency} tại xã ${commune} ngày ${on} đã được ghi nhận; nếu ghi sai, hãy sửa sự kiện đó`,
              `The outcome "${indicator}" of ${agency} in commune ${commune} on ${on} is recorded already; if it is wrong, correct that fact`,
            ),
          ),
  );
};
