import type { HelpKind } from '../../assignment/code-lists.ts';
import type { EventRef } from '../../event/recorded.ts';
import type { Decimal } from '../../vocabulary/amounts/decimal.ts';
import type { Vnd } from '../../vocabulary/amounts/vnd.ts';
import type { AsOf } from '../../vocabulary/dates/as-of.ts';
import type { LocalDate } from '../../vocabulary/dates/local-date.ts';
import type { PartialDate } from '../../vocabulary/dates/partial-date.ts';
import type {
  AgencyId,
  AssignmentId,
  CommuneId,
  GoalId,
  NeedId,
  PlanId,
  PlanItemId,
} from '../../vocabulary/ids.ts';

/** One line of a plan, with the needs it answers and the goals it serves. */
export interface SheetItem {
  readonly item: PlanItemId;
  readonly what: string;
  readonly kind?: HelpKind;
  /** Planned cost in đồng. */
  readonly cost?: Vnd;
  readonly dueBy?: LocalDate;
  readonly needs: readonly { readonly need: NeedId; readonly what: string }[];
  readonly goals: readonly {
    readonly goal: GoalId;
    readonly what: string;
    /** True when the commune had given it up by the asked day. */
    readonly dropped: boolean;
  }[];
}

/** A support plan as it stands on the asked day (S11b). */
export interface PlanSheet {
  /** Left out for a plan that was approved without a proposal on record. */
  readonly plan?: PlanId;
  readonly agency: AgencyId;
  readonly agencyName: string;
  readonly commune: CommuneId;
  readonly communeName: string;
  readonly communeCode: string;
  /** What was done last: a plan revised after its approval waits for approval again. */
  readonly state: 'proposed' | 'revised' | 'approved';
  readonly proposedOn?: PartialDate;
  readonly revisedOn: readonly PartialDate[];
  readonly approvedOn: readonly PartialDate[];
  readonly items: readonly SheetItem[];
  /** How many lines answer a need, and how many serve a goal that is not dropped. */
  readonly forNeeds: number;
  readonly forGoals: number;
  /** These as a share of the lines, to four decimals; left out for a plan without lines. */
  readonly needShare?: Decimal;
  readonly goalShare?: Decimal;
  /** What the latest approval says itself of its links; left out where nothing is approved. */
  readonly approval?: { readonly linkedToNeeds: boolean; readonly linkedToGoal: boolean };
  /** The planned cost in đồng, of the lines that give one. */
  readonly cost: Vnd;
  readonly events: readonly EventRef[];
}

/** An open need that no line of any plan answers. */
export interface NeedWithoutPlan {
  readonly commune: CommuneId;
  readonly communeName: string;
  readonly need: NeedId;
  readonly what: string;
  readonly kind: HelpKind;
  readonly event: EventRef;
}

/** An assignment in force for which no plan is approved. */
export interface AgencyWithoutPlan {
  readonly assignment: AssignmentId;
  readonly agency: AgencyId;
  readonly agencyName: string;
  readonly commune: CommuneId;
  readonly communeName: string;
  readonly from: PartialDate;
  /** A plan was proposed and never approved, or there is none at all. */
  readonly stage: 'proposed' | 'none';
  readonly events: readonly EventRef[];
}

/** The support plans of a day: sheets by commune then agency, and where none is. */
export interface PlansView {
  readonly asOf: AsOf;
  readonly sheets: readonly PlanSheet[];
  readonly needsWithoutPlan: readonly NeedWithoutPlan[];
  readonly agenciesWithoutPlan: readonly AgencyWithoutPlan[];
}
