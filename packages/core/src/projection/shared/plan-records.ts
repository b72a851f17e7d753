import type { PlanItem } from '../../need/plan/plan-item.ts';
import type { LocalDate } from '../../vocabulary/dates/local-date.ts';
import type { AgencyId, CommuneId, PlanId } from '../../vocabulary/ids.ts';
import { allBy, type NeedRecords } from './need-records.ts';
import { byTime, latest, type NotedFact } from './noted.ts';

type Step = NotedFact<'SupportPlanProposed' | 'SupportPlanRevised' | 'SupportPlanApproved'>;

/** A support plan over its life, up to a day; every list in the order of time. */
export interface PlanRecord {
  /** Left out for a plan that was approved without a proposal on record. */
  readonly plan?: PlanId;
  readonly agency: AgencyId;
  readonly commune: CommuneId;
  readonly proposed?: NotedFact<'SupportPlanProposed'>;
  readonly revisions: readonly NotedFact<'SupportPlanRevised'>[];
  readonly approvals: readonly NotedFact<'SupportPlanApproved'>[];
  /** What was done last; its lines are the plan's lines now. */
  readonly last: Step;
  readonly state: 'proposed' | 'revised' | 'approved';
}

const recordOf = (
  { agency, commune, plan }: Pick<PlanRecord, 'agency' | 'commune' | 'plan'>,
  proposed: PlanRecord['proposed'],
  revisions: PlanRecord['revisions'],
  approvals: PlanRecord['approvals'],
): readonly PlanRecord[] => {
  const lastApproval = latest(approvals);
  const lastDraft = latest([...(proposed === undefined ? [] : [proposed]), ...revisions]);
  // An approval of the day on which a draft was made is the approval of that draft.
  const approved =
    lastApproval !== undefined && (lastDraft === undefined || lastDraft.from <= lastApproval.from);
  const last = approved ? lastApproval : lastDraft;
  if (last === undefined) return [];
  return [
    {
      ...(plan !== undefined && { plan }),
      agency,
      commune,
      ...(proposed !== undefined && { proposed }),
      revisions,
      approvals,
      last,
      state: approved ? 'approved' : last === proposed ? 'proposed' : 'revised',
    },
  ];
};

/**
 * The support plans on record by a day. An approval that names no plan, or one that is not on record,
 * is a plan of its own.
 */
export const planRecords = (needs: NeedRecords, day: LocalDate): readonly PlanRecord[] => {
  const keyOf = ({ commune, plan }: { commune: CommuneId; plan?: PlanId | undefined }): string =>
    `${commune} ${plan ?? ''}`;
  const revisions = Map.groupBy(allBy(needs.revisions, day), ({ data }) => keyOf(data));
  const approvals = Map.groupBy(allBy(needs.approvals, day), ({ data }) => keyOf(data));
  const proposals = allBy(needs.proposals, day);
  const named = new Set(proposals.map(({ data }) => keyOf(data)));
  return [
    ...proposals.flatMap((proposed) => {
      const key = keyOf(proposed.data);
      return recordOf(
        proposed.data,
        proposed,
        (revisions.get(key) ?? []).toSorted(byTime),
        (approvals.get(key) ?? []).toSorted(byTime),
      );
    }),
    ...[...approvals]
      .filter(([key]) => !named.has(key))
      .flatMap(([, alone]) => alone)
      .flatMap((approval) => recordOf(approval.data, undefined, [], [approval])),
  ];
};

/** The lines that were approved last; none of a plan that never was. */
export const approvedItems = ({ approvals }: PlanRecord): readonly PlanItem[] =>
  latest(approvals)?.data.items ?? [];
