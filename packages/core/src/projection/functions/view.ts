import type * as t from 'io-ts';
import type { EventRef } from '../../event/recorded.ts';
import type { Addressee, Extent } from '../../vocabulary/addressee.ts';
import { codeList } from '../../vocabulary/codec/code-list.ts';
import type { AsOf } from '../../vocabulary/dates/as-of.ts';
import type { PartialDate } from '../../vocabulary/dates/partial-date.ts';
import type { AgencyId, DocumentId, FunctionId } from '../../vocabulary/ids.ts';
import type { DirectionThen } from '../directions/view.ts';
import type { RecommendationThen } from '../recommendations/view.ts';
import type { DatedAct } from '../shared/dated-act.ts';
import type { TaskThen } from '../tasks/view.ts';

/** Why nobody holds a function. */
export const VacancyReason = codeList('VacancyReason', {
  holderEnded: { vi: 'đơn vị giữ chức năng không còn', en: 'the agency that held it ended' },
  withdrawn: { vi: 'chức năng bị thu lại', en: 'the function was withdrawn' },
  notEntrusted: { vi: 'chưa giao cho đơn vị nào', en: 'entrusted to nobody yet' },
});
export type VacancyReason = t.TypeOf<typeof VacancyReason>;

/** The act by which an agency holds a function, and the office that holds it there. */
export interface Tenancy extends DatedAct {
  readonly agency: AgencyId;
  readonly agencyName: string;
  /** "Giám đốc". */
  readonly post?: string;
}

/** An agency that held a function, and how that ended. */
export interface Tenure extends Tenancy {
  readonly ended?: {
    readonly on: PartialDate;
    readonly why: 'entrustedAnew' | 'withdrawn' | 'holderEnded';
    /** Where the organisation went. The function did not go with it. */
    readonly into?: readonly AgencyId[];
    readonly document?: DocumentId;
    readonly event: EventRef;
  };
}

/** Who holds a function on the asked day, since when, by what act; or since when nobody does. */
export type Holding =
  | ({ readonly status: 'held' } & Tenancy)
  | {
      readonly status: 'vacant';
      readonly why: VacancyReason;
      readonly since?: PartialDate;
      /** Who held it last. */
      readonly last?: Tenancy;
      /** Where the organisation went. The function did not go with it. */
      readonly into?: readonly AgencyId[];
      readonly document?: DocumentId;
      /** The fact that left it vacant. */
      readonly event?: EventRef;
    };

/** Whoever is spoken of, by its name on the asked day. The province has neither id nor name. */
export interface PartyThen {
  readonly kind: (Addressee | Extent)['kind'];
  readonly id: string;
  readonly name: string;
  /** Of a function only. */
  readonly holding?: Holding;
}

/** A function on the asked day. */
export interface FunctionThen {
  readonly function: FunctionId;
  readonly name: string;
  readonly holding: Holding;
  /** Everybody who ever held it, one after the other. */
  readonly tenures: readonly Tenure[];
  /** What was open then, addressed to the function. */
  readonly open: {
    readonly tasks: readonly TaskThen[];
    readonly recommendations: readonly RecommendationThen[];
    readonly directions: readonly DirectionThen[];
  };
}

/** The functions of the province, in the order of their names (§11 question 9). */
export interface FunctionsView {
  readonly asOf: AsOf;
  readonly functions: readonly FunctionThen[];
}
