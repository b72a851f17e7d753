import { readBack } from '../../decision/again.ts';
import { commandOf, defineCommand } from '../../decision/command.ts';
import { inputOf } from '../../decision/input.ts';
import { ofCommune } from '../of-commune.ts';
import * as decide from './decide.ts';
import { Approval, approveSupportPlan as decideApproval } from './decide-approval.ts';
import * as events from './events.ts';

export const ProposeSupportPlan = defineCommand({
  ...ofCommune,
  type: 'ProposeSupportPlan',
  title: { vi: 'Đề xuất phương án hỗ trợ', en: 'Propose a support plan' },
  codec: inputOf('ProposeSupportPlan', events.SupportPlanProposed),
  decide: decide.proposeSupportPlan,
});

export const ReviseSupportPlan = defineCommand({
  ...ofCommune,
  type: 'ReviseSupportPlan',
  title: { vi: 'Điều chỉnh phương án hỗ trợ', en: 'Revise a support plan' },
  codec: inputOf('ReviseSupportPlan', events.SupportPlanRevised),
  decide: decide.reviseSupportPlan,
});

export const ApproveSupportPlan = defineCommand({
  ...ofCommune,
  type: 'ApproveSupportPlan',
  title: { vi: 'Phê duyệt phương án hỗ trợ', en: 'Approve a support plan' },
  codec: Approval,
  decide: decideApproval,
  // Of a plan that was proposed, what it holds came from the proposal.
  again: readBack(events.SupportPlanApproved, (approved, { effectiveOn: on }) => {
    if (approved.plan === undefined) return { ...approved, on };
    const { items: _items, linkedToNeeds: _needs, linkedToGoal: _goal, ...given } = approved;
    return { ...given, on };
  }),
});

/**
 * Proposes a support plan. Refused: `UnknownCommune`, `OutsideCommuneLife`, `UnknownAgency`,
 * `OutsideAgencyLife`, `IdTaken`, `EmptyPlan`, `ItemTwice`, `UnknownNeed`, `UnknownGoal`,
 * `GoalAlreadyDropped`, `UnknownDocument`.
 */
export const proposeSupportPlan = commandOf(ProposeSupportPlan);
/**
 * Revises a plan that was proposed. Refused: `UnknownCommune`, `OutsideCommuneLife`, `UnknownPlan`,
 * `TooEarly`, `OutsideAgencyLife`, `EmptyPlan`, `ItemTwice`, `UnknownNeed`, `UnknownGoal`,
 * `GoalAlreadyDropped`.
 */
export const reviseSupportPlan = commandOf(ReviseSupportPlan);
/**
 * Approves a support plan: one that was proposed, by its name, or one told here. Refused:
 * `UnknownCommune`, `OutsideCommuneLife`, `UnknownAgency`, `OutsideAgencyLife`, `UnknownPlan`,
 * `TooEarly`, `PlanOfOtherAgency`, `PlanToldTwice`, `EmptyPlan`, `ItemTwice`, `UnknownNeed`,
 * `UnknownGoal`, `GoalAlreadyDropped`, `UnknownDocument`, `PlanAlreadyApproved`.
 */
export const approveSupportPlan = commandOf(ApproveSupportPlan);

/** The commands about support plans. */
export const planCommands = [ProposeSupportPlan, ReviseSupportPlan, ApproveSupportPlan] as const;
