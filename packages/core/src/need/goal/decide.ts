import * as E from 'fp-ts/lib/Either.js';
import { type Check, communeLives, documentKnown, fine, notBefore } from '../../decision/checks.ts';
import { factsOf } from '../../decision/facts.ts';
import { type Decide, type InputOf, recordIf } from '../../decision/input.ts';
import { refusal } from '../../decision/refusal.ts';
import { compareDecimal, type Decimal } from '../../vocabulary/amounts/decimal.ts';
import { certainFrom, firstDay } from '../../vocabulary/dates/partial-date.ts';
import type { GoalId } from '../../vocabulary/ids.ts';
import { dueNotPast, idFree } from '../need-checks.ts';
import type { NeedFacts } from '../state.ts';
import { CommuneGoalDropped, CommuneGoalSet, PovertyExitPlanFiled } from './events.ts';

const spanFits = ({ from, to }: InputOf<typeof PovertyExitPlanFiled>): Check =>
  firstDay(from) < certainFrom(to)
    ? fine
    : E.left(
        refusal(
          'SpanMisfit',
          { from, to },
          `Kế hoạch thoát nghèo kết thúc (${to}) trước khi bắt đầu (${from})`,
          `The poverty exit plan ends (${to}) before it begins (${from})`,
        ),
      );

const targetFits = ({ target, standard }: InputOf<typeof PovertyExitPlanFiled>): Check => {
  if (target === undefined) return fine;
  if (compareDecimal(target, '0' as Decimal) < 0 || compareDecimal(target, '100' as Decimal) > 0) {
    return E.left(
      refusal(
        'RateOutOfRange',
        { target },
        `Tỷ lệ hộ nghèo phải từ 0 đến 100 %, không phải ${target}`,
        `The poor household rate lies between 0 and 100 percent, not at ${target}`,
      ),
    );
  }
  return standard !== undefined
    ? fine
    : E.left(
        refusal(
          'StandardMissing',
          { target },
          `Mục tiêu ${target} % chưa nêu chuẩn nghèo; nếu văn bản không nêu, hãy ghi "notStated"`,
          `The target of ${target} percent names no poverty standard; if the document names none, say notStated`,
        ),
      );
};

/** A commune files one plan for a span of years on a day (S9). */
export const filePovertyExitPlan: Decide<typeof PovertyExitPlanFiled, NeedFacts> = (
  input,
  facts,
  reference,
) => {
  const { commune, from, to, document, on } = input;
  const same = factsOf(facts, 'PovertyExitPlanFiled').some(
    ({ data, effectiveOn }) => effectiveOn === on && data.from === from && data.to === to,
  );
  return recordIf(
    PovertyExitPlanFiled,
    input,
    () => communeLives(reference, commune, on),
    () => spanFits(input),
    () => targetFits(input),
    () => documentKnown(reference, document),
    () =>
      !same
        ? fine
        : E.left(
            refusal(
              'ExitPlanAlreadyFiled',
              { commune, from, to, on },
              `Kế hoạch thoát nghèo ${from}–${to} của xã ${commune} ngày ${on} đã được ghi nhận; nếu ghi sai, hãy sửa sự kiện đó`,
              `The poverty exit plan ${from}–${to} of commune ${commune}, of ${on}, is recorded already; if it is wrong, correct that fact`,
            ),
          ),
  );
};

/** A target is a number of something: it names its indicator and its unit. */
const measurable = ({ goal, indicator, target, unit }: InputOf<typeof CommuneGoalSet>): Check =>
  target === undefined || (indicator !== undefined && unit !== undefined)
    ? fine
    : E.left(
        refusal(
          'TargetNotMeasurable',
          { goal, target },
          `Mục tiêu ${goal} nêu con số ${target} nhưng thiếu chỉ số hoặc đơn vị tính`,
          `Goal ${goal} gives the number ${target} without an indicator or a unit`,
        ),
      );

const setAs = (facts: NeedFacts, goal: GoalId) =>
  factsOf(facts, 'CommuneGoalSet').find(({ data }) => data.goal === goal);

/** A goal gets its name once (S11b). */
export const setCommuneGoal: Decide<typeof CommuneGoalSet, NeedFacts> = (
  input,
  facts,
  reference,
) => {
  const { commune, goal, by, document, on } = input;
  return recordIf(
    CommuneGoalSet,
    input,
    () => communeLives(reference, commune, on),
    () => idFree({ vi: 'Mục tiêu', en: 'Goal' }, goal, commune, setAs(facts, goal)),
    () => measurable(input),
    () => dueNotPast(on, by),
    () => documentKnown(reference, document),
  );
};

const goalPursued = (facts: NeedFacts, input: InputOf<typeof CommuneGoalDropped>): Check => {
  const { commune, goal, on } = input;
  const set = setAs(facts, goal);
  if (set === undefined) {
    const known = factsOf(facts, 'CommuneGoalSet').map(({ data }) => data.goal);
    return E.left(
      refusal(
        'UnknownGoal',
        { goal, known },
        `Xã ${commune} không có mục tiêu nào mang mã ${goal}; hãy ghi nhận mục tiêu trước`,
        `Commune ${commune} has no goal called ${goal}; record it first`,
      ),
    );
  }
  const dropped = factsOf(facts, 'CommuneGoalDropped').find(({ data }) => data.goal === goal);
  return dropped === undefined
    ? notBefore(on, firstDay(set.effectiveOn), {
        vi: `ngày đặt mục tiêu ${goal}`,
        en: `the day on which goal ${goal} was set`,
      })
    : E.left(
        refusal(
          'GoalAlreadyDropped',
          { goal, on: dropped.effectiveOn },
          `Mục tiêu ${goal} đã được bỏ từ ${dropped.effectiveOn}`,
          `Goal ${goal} is dropped already, since ${dropped.effectiveOn}`,
        ),
      );
};

/** A goal is dropped once, after it was set. */
export const dropCommuneGoal: Decide<typeof CommuneGoalDropped, NeedFacts> = (
  input,
  facts,
  reference,
) =>
  recordIf(
    CommuneGoalDropped,
    input,
    () => communeLives(reference, input.commune, input.on),
    () => goalPursued(facts, input),
  );
