import type * as t from 'io-ts';
import { codeList } from '../../vocabulary/codec/code-list.ts';
import type { AsOf } from '../../vocabulary/dates/as-of.ts';
import type { Period } from '../../vocabulary/dates/period.ts';
import type { FlagKind } from '../../vocabulary/flag-kind.ts';
import type { AgencyId, CommuneId, ContributionId } from '../../vocabulary/ids.ts';
import type { DirectionThen } from '../directions/view.ts';
import type { Answer } from '../shared/caused-acts.ts';
import type { DatedAct } from '../shared/dated-act.ts';

/** What first tells that help may be missing. */
export const SignKind = codeList('SignKind', {
  nilLine: { vi: 'xã báo cáo không phát sinh', en: 'the commune reported nothing' },
  communeReminded: { vi: 'đôn đốc xã báo cáo', en: 'the commune was reminded of its report' },
  agencyReminded: { vi: 'đôn đốc đơn vị báo cáo', en: 'the agency was reminded of its report' },
  contested: { vi: 'xã phản ánh về khoản hỗ trợ', en: 'help was contested' },
  criticised: { vi: 'phê bình', en: 'the agency was criticised' },
  confirmed: { vi: 'xác nhận cảnh báo', en: 'the flag was confirmed' },
});
export type SignKind = t.TypeOf<typeof SignKind>;

/** A sign, with the fact that gives it. */
export interface Sign extends DatedAct {
  readonly kind: SignKind;
  /** Of contested help only. */
  readonly contribution?: ContributionId;
}

/**
 * What became of a flag by a day. `answered`: a direction or an act on an assignment names it as its
 * cause. `cleared`: it was cleared without such an act. `waiting`: neither.
 */
export const ResponseStatus = codeList('ResponseStatus', {
  answered: { vi: 'đã có chỉ đạo, điều chỉnh', en: 'answered by a direction or an adjustment' },
  cleared: { vi: 'đã gỡ cảnh báo', en: 'cleared' },
  waiting: { vi: 'chưa có chỉ đạo, điều chỉnh', en: 'no response yet' },
});
export type ResponseStatus = t.TypeOf<typeof ResponseStatus>;

/**
 * One flag on an agency in a commune and period, from the first sign to the last answer. Left without
 * a commune: a criticism that speaks of all communes of the agency.
 */
export interface FlagResponse {
  readonly agency: AgencyId;
  readonly agencyName: string;
  readonly commune?: CommuneId;
  readonly communeName?: string;
  readonly period: Period;
  readonly flag: FlagKind;
  readonly status: ResponseStatus;
  /** In the order of their days. Of N and I together: a sign does not say which of the two it leads to. */
  readonly signs: readonly Sign[];
  /** When the flag was first confirmed, and when it was first criticised in public. */
  readonly confirmed?: DatedAct;
  readonly criticised?: DatedAct;
  readonly cleared?: DatedAct;
  /** The directions that answer the flag, in the order of their days. */
  readonly directions: readonly Answer[];
  /** The acts on assignments that answer it, or that follow such a direction. */
  readonly adjustments: readonly Answer[];
  /** Whole days from the first sign, as far as each came about. Negative where the answer came first. */
  readonly daysFromFirstSign: {
    readonly confirmation?: number;
    readonly direction?: number;
    readonly adjustment?: number;
  };
  /** Whole days from the naming (confirmation or criticism, the earlier) to the first answer. */
  readonly daysFromNaming?: number;
  /** Whole days that a named flag has waited on the asked day; left out when it does not wait. */
  readonly daysWaiting?: number;
}

/** How timely the province responds (§11 question 5; S12f). */
export interface ResponsesView {
  readonly asOf: AsOf;
  /** By period, agency, commune, flag. */
  readonly responses: readonly FlagResponse[];
  /** Every direction, with what caused it. */
  readonly directions: readonly DirectionThen[];
  /** Every act on an assignment that says what caused it, in the order of their days. */
  readonly adjustments: readonly Answer[];
  /** How many flags stand so, and the days from naming to answer of those that have both. */
  readonly summary: {
    readonly answered: number;
    readonly cleared: number;
    readonly waiting: number;
    /** Of an even number, the lower of the two in the middle. */
    readonly medianDays?: number;
    readonly longestDays?: number;
  };
}
