import * as E from 'fp-ts/lib/Either.js';
import { pipe } from 'fp-ts/lib/function.js';
import * as t from 'io-ts';
import {
  agencyLives,
  type Check,
  communeLives,
  documentKnown,
  fine,
} from '../../decision/checks.ts';
import { factsOf } from '../../decision/facts.ts';
import { type Decision, recordIf } from '../../decision/input.ts';
import type { Reference } from '../../decision/reference.ts';
import { type Refusal, refusal } from '../../decision/refusal.ts';
import { fields } from '../../vocabulary/codec/fields.ts';
import { PartialDate } from '../../vocabulary/dates/partial-date.ts';
import { AgencyId, CommuneId, DocumentId, PlanId } from '../../vocabulary/ids.ts';
import { Text } from '../../vocabulary/text.ts';
import type { NeedFacts } from '../state.ts';
import { SupportPlanApproved } from './events.ts';
import { itemsFit } from './item-checks.ts';
import { allForGoals, allForNeeds, PlanItem } from './plan-item.ts';
import { planOnRecord } from './plan-on-record.ts';

/**
 * What approving a plan takes. Either the `plan` that was proposed: its lines and links are then those
 * of its latest proposal or revision. Or the `items`, as lines or as their words alone; whether they
 * answer needs and serve a goal is told from their links, where it is not said.
 */
export const Approval = fields(
  'ApproveSupportPlan',
  { agency: AgencyId, commune: CommuneId, on: PartialDate },
  {
    plan: PlanId,
    items: t.readonlyArray(t.union([Text, PlanItem])),
    linkedToNeeds: t.boolean,
    linkedToGoal: t.boolean,
    document: DocumentId,
  },
);
type Approval = t.TypeOf<typeof Approval>;

interface Approved {
  readonly items: readonly PlanItem[];
  readonly linkedToNeeds: boolean;
  readonly linkedToGoal: boolean;
}

/** Words alone become a line that is numbered by its place. */
const lineOf = (item: string | PlanItem, i: number): PlanItem =>
  typeof item === 'string' ? { item: `${i + 1}` as PlanItem['item'], what: item } : item;

const sameAgency = (input: Approval, agency: AgencyId, plan: PlanId): Check =>
  input.agency === agency
    ? fine
    : E.left(
        refusal(
          'PlanOfOtherAgency',
          { plan, agency, given: input.agency },
          `Phương án ${plan} là của ${agency}, không phải của ${input.agency}`,
          `Plan ${plan} is one of ${agency}, not of ${input.agency}`,
        ),
      );

/** A plan that was proposed is approved as it stands on record, not as told again. */
const notToldTwice = ({ items, linkedToNeeds, linkedToGoal }: Approval, plan: PlanId): Check =>
  items === undefined && linkedToNeeds === undefined && linkedToGoal === undefined
    ? fine
    : E.left(
        refusal(
          'PlanToldTwice',
          { plan },
          `Nội dung của phương án ${plan} đã có trong đề xuất; khi phê duyệt chỉ nêu mã phương án. Nếu nội dung khác đi, hãy ghi nhận điều chỉnh trước`,
          `What plan ${plan} holds is on record; an approval names the plan alone. If it holds something else, record its revision first`,
        ),
      );

const whatIsApproved = (input: Approval, facts: NeedFacts): E.Either<Refusal, Approved> => {
  const { commune, plan, on } = input;
  if (plan === undefined) {
    const items = (input.items ?? []).map(lineOf);
    const { linkedToNeeds = allForNeeds(items), linkedToGoal = allForGoals(items) } = input;
    return E.right({ items, linkedToNeeds, linkedToGoal });
  }
  return pipe(
    planOnRecord(facts, { commune, plan, on }),
    E.tap(({ agency }) => sameAgency(input, agency, plan)),
    E.tap(() => notToldTwice(input, plan)),
    E.map(({ items }) => ({
      items,
      linkedToNeeds: allForNeeds(items),
      linkedToGoal: allForGoals(items),
    })),
  );
};

/** One document approves a plan once; a plan that has a name is approved once a day. */
const approvedOnce = (
  facts: NeedFacts,
  { agency, commune, plan, document, on }: Approval,
): Check => {
  const before = factsOf(facts, 'SupportPlanApproved').find(
    ({ data, effectiveOn }) =>
      data.agency === agency &&
      data.plan === plan &&
      ((document !== undefined && data.document === document) ||
        (plan !== undefined && effectiveOn === on)),
  );
  if (before === undefined) return fine;
  const by = before.data.document;
  return E.left(
    refusal(
      'PlanAlreadyApproved',
      {
        agency,
        commune,
        ...(plan !== undefined && { plan }),
        document: by ?? '',
        on: before.effectiveOn,
      },
      `Việc phê duyệt phương án hỗ trợ của ${agency} cho xã ${commune}${by === undefined ? '' : ` theo văn bản ${by}`} đã được ghi nhận ngày ${before.effectiveOn}`,
      `The approval of the support plan of ${agency} for commune ${commune}${by === undefined ? '' : ` by document ${by}`} is recorded already, of ${before.effectiveOn}`,
    ),
  );
};

/** A plan holds something, and is approved by one document once (S11b). */
export const approveSupportPlan = (
  input: Approval,
  facts: NeedFacts,
  reference: Reference,
): Decision => {
  const { commune, agency, plan, document, on } = input;
  return pipe(
    communeLives(reference, commune, on),
    E.flatMap(() => agencyLives(reference, agency, on)),
    E.flatMap(() => whatIsApproved(input, facts)),
    E.flatMap((approved) =>
      recordIf(
        SupportPlanApproved,
        { agency, commune, on, ...approved, ...(plan && { plan }), ...(document && { document }) },
        () => itemsFit(facts, approved.items, input),
        () => documentKnown(reference, document),
        () => approvedOnce(facts, input),
      ),
    ),
  );
};
