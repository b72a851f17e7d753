import * as t from 'io-ts';
import { HelpKind } from '../../assignment/code-lists.ts';
import { Vnd } from '../../vocabulary/amounts/vnd.ts';
import { fields } from '../../vocabulary/codec/fields.ts';
import { LocalDate } from '../../vocabulary/dates/local-date.ts';
import { GoalId, NeedId, PlanItemId } from '../../vocabulary/ids.ts';
import { Text } from '../../vocabulary/text.ts';

/** One line of a support plan: what is to be done, for which needs and goals of the commune. */
export const PlanItem = fields(
  'PlanItem',
  { item: PlanItemId, what: Text },
  {
    /** The needs it answers; left out for none. */
    needs: t.readonlyArray(NeedId),
    /** The goals it serves; left out for none. */
    goals: t.readonlyArray(GoalId),
    kind: HelpKind,
    /** Planned cost in đồng. */
    cost: Vnd,
    /** The day by which it is to be done. */
    dueBy: LocalDate,
  },
);
export type PlanItem = t.TypeOf<typeof PlanItem>;

/** Lines of which only the words are known, numbered from 1. */
export const itemsOfTexts = (texts: readonly string[]): readonly PlanItem[] =>
  texts.map((what, i) => ({ item: String(i + 1) as PlanItemId, what }));

/** Does every line answer a need? False for no lines. */
export const allForNeeds = (items: readonly PlanItem[]): boolean =>
  items.length > 0 && items.every(({ needs = [] }) => needs.length > 0);

/** Does every line serve a goal? False for no lines. */
export const allForGoals = (items: readonly PlanItem[]): boolean =>
  items.length > 0 && items.every(({ goals = [] }) => goals.length > 0);
