import type { HelpKind } from '../../assignment/code-lists.ts';
import type { EventRef } from '../../event/recorded.ts';
import type { ContactInitiator, NeedSource, PovertyStandard } from '../../need/code-lists.ts';
import type { CauseSide } from '../../oversight/code-lists.ts';
import type { Decimal } from '../../vocabulary/amounts/decimal.ts';
import type { Households } from '../../vocabulary/amounts/households.ts';
import type { Vnd } from '../../vocabulary/amounts/vnd.ts';
import { codeList } from '../../vocabulary/codec/code-list.ts';
import type { AsOf } from '../../vocabulary/dates/as-of.ts';
import type { PartialDate } from '../../vocabulary/dates/partial-date.ts';
import type { AgencyId, CommuneId, NeedId, PlanId } from '../../vocabulary/ids.ts';

/** How a need stands. `planned`, `delivered` and `met` are covered; `open` is not. */
export const NeedState = codeList('NeedState', {
  open: { vi: 'chưa có ai đáp ứng', en: 'open' },
  planned: { vi: 'đã có trong phương án được duyệt', en: 'in an approved plan' },
  delivered: { vi: 'đã có hỗ trợ bàn giao', en: 'help was delivered' },
  met: { vi: 'đã đáp ứng', en: 'met' },
  withdrawn: { vi: 'xã rút', en: 'withdrawn' },
  passedOn: { vi: 'chuyển nơi khác giải quyết', en: 'passed on' },
});
export type NeedState = keyof typeof NeedState.labels;

/** What covers a need: a line of an approved plan, or a delivery. */
export interface Cover {
  readonly by: 'plan' | 'delivery';
  readonly agency: AgencyId;
  readonly agencyName: string;
  /** The plan, where it has a name. */
  readonly plan?: PlanId;
  readonly on: PartialDate;
  readonly event: EventRef;
}

/** One need on the asked day. */
export interface NeedLine {
  readonly need: NeedId;
  readonly what: string;
  readonly kind: HelpKind;
  readonly source: NeedSource;
  /** As last assessed, or as identified. */
  readonly priority: boolean;
  /** Estimated cost in đồng, as last given. */
  readonly cost?: Vnd;
  readonly beneficiaries?: Households;
  readonly identifiedOn: PartialDate;
  readonly state: NeedState;
  readonly closedOn?: PartialDate;
  readonly why?: string;
  readonly covers: readonly Cover[];
  readonly events: readonly EventRef[];
}

/** What a commune has not done towards help (S9). */
export const CommuneGap = codeList('CommuneGap', {
  survey: { vi: 'chưa khảo sát nhu cầu', en: 'no survey of needs' },
  contact: { vi: 'chưa có liên hệ', en: 'no contact' },
  localContact: {
    vi: 'địa phương chưa chủ động liên hệ',
    en: 'no contact begun by the locality',
  },
  exitPlan: { vi: 'chưa có kế hoạch thoát nghèo', en: 'no plan to leave poverty' },
});
export type CommuneGap = keyof typeof CommuneGap.labels;

/** Needs, contacts and plans of one commune. */
export interface CommuneNeeds {
  readonly commune: CommuneId;
  readonly communeName: string;
  readonly communeCode: string;
  /** Empty where the commune is of no district. */
  readonly district: string;
  readonly districtName: string;
  /** In the order of priority, then of the day. */
  readonly needs: readonly NeedLine[];
  readonly identified: number;
  readonly open: number;
  /** In an approved plan, delivered, or met. */
  readonly covered: number;
  /** Open needs that come first. */
  readonly priorityOpen: number;
  /** What open needs would cost, in đồng, as far as it is estimated. */
  readonly openCost: Vnd;
  readonly lastSurvey?: {
    readonly on: PartialDate;
    /** Days since, by the last day it can mean. */
    readonly days: number;
    /** What it found in its own words; needs with a name of their own are in `needs`. */
    readonly found: readonly {
      readonly what: string;
      readonly priority: boolean;
      /** Estimated cost in đồng. */
      readonly cost?: Vnd;
    }[];
    readonly event: EventRef;
  };
  /** Contacts by who began them. */
  readonly contacts: Readonly<Record<ContactInitiator, number>>;
  /** The latest plan to leave poverty that is not over. */
  readonly exitPlan?: {
    readonly from: PartialDate;
    readonly to: PartialDate;
    readonly target?: Decimal;
    readonly standard?: PovertyStandard;
    readonly event: EventRef;
  };
  readonly gaps: readonly CommuneGap[];
  readonly events: readonly EventRef[];
}

/** The communes of one district by what they have not done (S9). */
export interface DistrictCompliance {
  readonly district: string;
  readonly districtName: string;
  readonly communes: number;
  /** For each gap the communes that have it. */
  readonly without: Readonly<Record<CommuneGap, readonly CommuneId[]>>;
  /** These gaps are the locality's to close, not the agency's. */
  readonly causeSide: CauseSide;
  readonly events: readonly EventRef[];
}

/** The needs of a day: by commune, and what communes and districts have not done. */
export interface NeedsMatrix {
  readonly asOf: AsOf;
  /** By district, then commune. */
  readonly communes: readonly CommuneNeeds[];
  readonly districts: readonly DistrictCompliance[];
  readonly totals: {
    readonly identified: number;
    readonly open: number;
    readonly covered: number;
    readonly priorityOpen: number;
    readonly openCost: Vnd;
  };
}
