import * as E from 'fp-ts/lib/Either.js';
import {
  agencyLives,
  type Check,
  communeLives,
  documentKnown,
  fine,
} from '../../decision/checks.ts';
import { factsOf } from '../../decision/facts.ts';
import { type Decide, type InputOf, recordIf } from '../../decision/input.ts';
import { refusal } from '../../decision/refusal.ts';
import { compareDecimal, type Decimal } from '../../vocabulary/amounts/decimal.ts';
import { agencyBegan, dueNotPast, idFree } from '../need-checks.ts';
import type { NeedFacts } from '../state.ts';
import { BaselineMeasured, ResultReported, TargetSet } from './events.ts';

/** How things stood is measured once a day for each agency and result (S11c). */
export const measureBaseline: Decide<typeof BaselineMeasured, NeedFacts> = (
  input,
  facts,
  reference,
) => {
  const { commune, agency, indicator, unit, document, on } = input;
  const before = factsOf(facts, 'BaselineMeasured').find(
    ({ data, effectiveOn }) =>
      data.agency === agency &&
      data.indicator === indicator &&
      data.unit === unit &&
      effectiveOn === on,
  );
  return recordIf(
    BaselineMeasured,
    input,
    () => communeLives(reference, commune, on),
    () => agencyBegan(reference, agency, on),
    () => documentKnown(reference, document),
    () =>
      before === undefined
        ? fine
        : E.left(
            refusal(
              'BaselineAlreadyMeasured',
              { agency, commune, indicator, on, value: before.data.value },
              `Số liệu trước hỗ trợ "${indicator}" của ${agency} tại xã ${commune} ngày ${on} đã được ghi nhận là ${before.data.value}; nếu ghi sai, hãy sửa sự kiện đó`,
              `The baseline "${indicator}" of ${agency} in commune ${commune} on ${on} is recorded already as ${before.data.value}; if it is wrong, correct that fact`,
            ),
          ),
  );
};

/** A target of a result is set once a day, for a day to come (S7). */
export const setTarget: Decide<typeof TargetSet, NeedFacts> = (input, facts, reference) => {
  const { commune, agency, indicator, unit, by, document, on } = input;
  const before = factsOf(facts, 'TargetSet').find(
    ({ data, effectiveOn }) =>
      data.agency === agency &&
      data.indicator === indicator &&
      data.unit === unit &&
      effectiveOn === on,
  );
  return recordIf(
    TargetSet,
    input,
    () => communeLives(reference, commune, on),
    () => agencyLives(reference, agency, on),
    () => dueNotPast(on, by),
    () => documentKnown(reference, document),
    () =>
      before === undefined
        ? fine
        : E.left(
            refusal(
              'TargetAlreadySet',
              { agency, commune, indicator, on, value: before.data.value },
              `Chỉ tiêu "${indicator}" của ${agency} tại xã ${commune} ngày ${on} đã được ghi nhận là ${before.data.value}; nếu ghi sai, hãy sửa sự kiện đó`,
              `The target "${indicator}" of ${agency} in commune ${commune} on ${on} is recorded already as ${before.data.value}; if it is wrong, correct that fact`,
            ),
          ),
  );
};

const isSomething = ({ result, quantity }: InputOf<typeof ResultReported>): Check =>
  compareDecimal(quantity, '0' as Decimal) > 0
    ? fine
    : E.left(
        refusal(
          'QuantityMisfit',
          { result, quantity },
          `Số lượng của kết quả ${result} phải lớn hơn 0, không phải ${quantity}`,
          `The quantity of result ${result} is more than zero, not ${quantity}`,
        ),
      );

/** A result gets its name once, and is some of something (S6). */
export const reportResult: Decide<typeof ResultReported, NeedFacts> = (input, facts, reference) => {
  const { commune, agency, result, document, on } = input;
  const before = factsOf(facts, 'ResultReported').find(({ data }) => data.result === result);
  return recordIf(
    ResultReported,
    input,
    () => communeLives(reference, commune, on),
    () => agencyBegan(reference, agency, on),
    () => idFree({ vi: 'Kết quả', en: 'Result' }, result, commune, before),
    () => isSomething(input),
    () => documentKnown(reference, document),
  );
};
