import * as E from 'fp-ts/lib/Either.js';
import {
  agencyLives,
  type Check,
  communeLives,
  documentKnown,
  fine,
  notBefore,
} from '../decision/checks.ts';
import { factsOf } from '../decision/facts.ts';
import { type Decide, recordIf } from '../decision/input.ts';
import type { Reference } from '../decision/reference.ts';
import { refusal } from '../decision/refusal.ts';
import type { PartialDate } from '../vocabulary/dates/partial-date.ts';
import type { AgencyId } from '../vocabulary/ids.ts';
import { OutcomeMeasured } from './events.ts';
import type { NeedFacts } from './state.ts';

/** The agency was there before the measurement. It may have ended since: its help goes on working. */
const agencyBegan = (reference: Reference, agency: AgencyId, on: PartialDate): Check => {
  const life = reference.agency(agency);
  return life === undefined
    ? agencyLives(reference, agency, on)
    : notBefore(on, life.from, {
        vi: `ngày đầu của đơn vị ${life.name} (${agency})`,
        en: `the first day of agency ${life.name} (${agency})`,
      });
};

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
