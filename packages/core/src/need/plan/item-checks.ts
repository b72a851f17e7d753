import * as E from 'fp-ts/lib/Either.js';
import { type Check, fine, firstRefusal } from '../../decision/checks.ts';
import { factsOf } from '../../decision/facts.ts';
import { refusal } from '../../decision/refusal.ts';
import { certainFrom, firstDay, type PartialDate } from '../../vocabulary/dates/partial-date.ts';
import type { AgencyId, CommuneId } from '../../vocabulary/ids.ts';
import type { NeedFacts } from '../state.ts';
import type { PlanItem } from './plan-item.ts';

/** Of which plan the lines are, and when. */
export interface PlanOf {
  readonly agency: AgencyId;
  readonly commune: CommuneId;
  readonly on: PartialDate;
}

const holdsSomething = (items: readonly PlanItem[], { agency, commune, on }: PlanOf): Check =>
  items.length > 0
    ? fine
    : E.left(
        refusal(
          'EmptyPlan',
          { agency, commune, on },
          `Phương án hỗ trợ của ${agency} cho xã ${commune} không có nội dung nào`,
          `The support plan of ${agency} for commune ${commune} holds nothing`,
        ),
      );

const eachOnce = (items: readonly PlanItem[]): Check => {
  const ids = items.map(({ item }) => item);
  const twice = ids.find((id, i) => ids.indexOf(id) !== i);
  return twice === undefined
    ? fine
    : E.left(
        refusal(
          'ItemTwice',
          { item: twice },
          `Nội dung ${twice} có hai lần trong một phương án`,
          `Item ${twice} stands twice in one plan`,
        ),
      );
};

const needsKnown = (facts: NeedFacts, items: readonly PlanItem[], commune: CommuneId): Check => {
  const known = factsOf(facts, 'NeedIdentified').map(({ data }) => data.need);
  const need = items.flatMap(({ needs = [] }) => needs).find((id) => !known.includes(id));
  return need === undefined
    ? fine
    : E.left(
        refusal(
          'UnknownNeed',
          { need, known },
          `Xã ${commune} không có nhu cầu nào mang mã ${need}; hãy ghi nhận nhu cầu trước`,
          `Commune ${commune} has no need called ${need}; record it first`,
        ),
      );
};

const goalsPursued = (
  facts: NeedFacts,
  items: readonly PlanItem[],
  { commune, on }: PlanOf,
): Check => {
  const known = factsOf(facts, 'CommuneGoalSet').map(({ data }) => data.goal);
  const wanted = items.flatMap(({ goals = [] }) => goals);
  const unknown = wanted.find((id) => !known.includes(id));
  if (unknown !== undefined) {
    return E.left(
      refusal(
        'UnknownGoal',
        { goal: unknown, known },
        `Xã ${commune} không có mục tiêu nào mang mã ${unknown}; hãy ghi nhận mục tiêu trước`,
        `Commune ${commune} has no goal called ${unknown}; record it first`,
      ),
    );
  }
  const dropped = factsOf(facts, 'CommuneGoalDropped').find(
    ({ data, effectiveOn }) =>
      wanted.includes(data.goal) && certainFrom(effectiveOn) <= firstDay(on),
  );
  return dropped === undefined
    ? fine
    : E.left(
        refusal(
          'GoalAlreadyDropped',
          { goal: dropped.data.goal, on: dropped.effectiveOn },
          `Mục tiêu ${dropped.data.goal} đã được bỏ từ ${dropped.effectiveOn}`,
          `Goal ${dropped.data.goal} is dropped already, since ${dropped.effectiveOn}`,
        ),
      );
};

/** A plan holds something, each line once, for needs and goals that the commune has. */
export const itemsFit = (facts: NeedFacts, items: readonly PlanItem[], of: PlanOf): Check =>
  firstRefusal(
    () => holdsSomething(items, of),
    () => eachOnce(items),
    () => needsKnown(facts, items, of.commune),
    () => goalsPursued(facts, items, of),
  );
