import type * as t from 'io-ts';
import type { RecommendationOutcome } from '../../oversight/recommendation/code-lists.ts';
import { codeList } from '../../vocabulary/codec/code-list.ts';
import type { AsOf } from '../../vocabulary/dates/as-of.ts';
import type { LocalDate } from '../../vocabulary/dates/local-date.ts';
import type { AgencyId, CommuneId, FunctionId, RecommendationId } from '../../vocabulary/ids.ts';
import type { PartyThen } from '../functions/view.ts';
import type { Answer } from '../shared/caused-acts.ts';
import type { DatedAct } from '../shared/dated-act.ts';

/** The last step of a recommendation by a day. `effected`: an act names it as its cause. */
export const RecommendationStatus = codeList('RecommendationStatus', {
  submitted: { vi: 'đã kiến nghị', en: 'submitted' },
  routed: { vi: 'đã chuyển', en: 'routed' },
  received: { vi: 'đã tiếp nhận', en: 'received' },
  considered: { vi: 'đã xem xét', en: 'considered' },
  advised: { vi: 'đã tham mưu', en: 'advised' },
  effected: { vi: 'đã thực hiện', en: 'effected' },
});
export type RecommendationStatus = t.TypeOf<typeof RecommendationStatus>;

/** A recommendation on the asked day: where it is, what became of it, how long it took. */
export interface RecommendationThen {
  readonly recommendation: RecommendationId;
  readonly by: PartyThen;
  readonly subject: string;
  readonly text: string;
  readonly about?: {
    readonly agency: AgencyId;
    readonly agencyName: string;
    readonly commune: CommuneId;
    readonly communeName: string;
  };
  readonly status: RecommendationStatus;
  readonly submitted: DatedAct;
  /** Whole days from its submission to the asked day. */
  readonly ageDays: number;
  /** The function that it was sent to last, with the agency that holds it on the asked day. */
  readonly addressee?: PartyThen;
  /** By when it was to be considered, by its last routing. */
  readonly due?: LocalDate;
  /** Not decided on the asked day, and the due date is over. */
  readonly overdue: boolean;
  /** Whole days behind the due date, on which it was decided or up to the asked day; 0 when in time. */
  readonly daysOverdue: number;
  readonly routings: readonly (DatedAct & { readonly to: FunctionId; readonly due?: LocalDate })[];
  readonly receipts: readonly DatedAct[];
  readonly considerations: readonly (DatedAct & {
    readonly outcome: RecommendationOutcome;
    readonly reason: string;
  })[];
  /** The last outcome. A deferred recommendation is not decided. */
  readonly outcome?: RecommendationOutcome;
  readonly reason?: string;
  /** Whole days from its submission to the outcome that decided it. */
  readonly daysToOutcome?: number;
  readonly advice: readonly (DatedAct & { readonly advice: string })[];
  /** The acts that name it as their cause, and those that follow a direction that does. */
  readonly effects: readonly Answer[];
  /** Whole days from its submission to the first effect. */
  readonly daysToEffect?: number;
}

/** Every recommendation, in the order of submission (§11 question 11; S14a–c). */
export interface RecommendationsView {
  readonly asOf: AsOf;
  readonly recommendations: readonly RecommendationThen[];
}
