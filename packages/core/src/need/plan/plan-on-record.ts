import * as E from 'fp-ts/lib/Either.js';
import { byDate, factsOf } from '../../decision/facts.ts';
import { type Refusal, refusal } from '../../decision/refusal.ts';
import { certainFrom, firstDay, type PartialDate } from '../../vocabulary/dates/partial-date.ts';
import type { AgencyId, CommuneId, PlanId } from '../../vocabulary/ids.ts';
import type { NeedFacts } from '../state.ts';
import type { PlanItem } from './plan-item.ts';

/** A plan as it stands on a day: whose it is, and the lines of its latest proposal or revision. */
export interface PlanOnRecord {
  readonly agency: AgencyId;
  readonly items: readonly PlanItem[];
}

/** The plan of that name by that day. Refused: `UnknownPlan`, `TooEarly`. */
export const planOnRecord = (
  facts: NeedFacts,
  { commune, plan, on }: { commune: CommuneId; plan: PlanId; on: PartialDate },
): E.Either<Refusal, PlanOnRecord> => {
  const proposals = factsOf(facts, 'SupportPlanProposed');
  const proposed = proposals.find(({ data }) => data.plan === plan);
  if (proposed === undefined) {
    return E.left(
      refusal(
        'UnknownPlan',
        { plan, known: proposals.map(({ data }) => data.plan) },
        `Xã ${commune} không có phương án nào mang mã ${plan}; hãy ghi nhận đề xuất trước`,
        `Commune ${commune} has no plan called ${plan}; record its proposal first`,
      ),
    );
  }
  const start = firstDay(proposed.effectiveOn);
  if (certainFrom(on) < start) {
    return E.left(
      refusal(
        'TooEarly',
        { on, start },
        `Ngày ${on} sớm hơn ngày đề xuất phương án ${plan} (${start})`,
        `${on} is earlier than the day on which plan ${plan} was proposed (${start})`,
      ),
    );
  }
  const revisions = factsOf(facts, 'SupportPlanRevised').filter(
    ({ data, effectiveOn }) => data.plan === plan && firstDay(effectiveOn) <= certainFrom(on),
  );
  const last = byDate([proposed, ...revisions]).at(-1) ?? proposed;
  return E.right({ agency: proposed.data.agency, items: last.data.items });
};
