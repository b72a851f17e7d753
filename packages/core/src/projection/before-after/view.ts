import type { EventRef } from '../../event/recorded.ts';
import type { PovertyStandard } from '../../need/code-lists.ts';
import type { Decimal } from '../../vocabulary/amounts/decimal.ts';
import type { Qualifier } from '../../vocabulary/amounts/qualifier.ts';
import { codeList } from '../../vocabulary/codec/code-list.ts';
import type { AsOf } from '../../vocabulary/dates/as-of.ts';
import type { LocalDate } from '../../vocabulary/dates/local-date.ts';
import type { PartialDate } from '../../vocabulary/dates/partial-date.ts';
import type { AgencyId, CommuneId } from '../../vocabulary/ids.ts';

/** Why a line of before and after says less than it should. */
export const ChangeWarning = codeList('ChangeWarning', {
  noBaseline: { vi: 'chưa có số liệu trước hỗ trợ', en: 'no baseline' },
  baselineDayNotStated: {
    vi: 'số liệu trước hỗ trợ không nêu ngày đo',
    en: 'the day of the baseline is not stated',
  },
  baselineAfterFirstDelivery: {
    vi: 'số liệu trước hỗ trợ được đo sau lần hỗ trợ đầu tiên',
    en: 'the baseline was measured after the first delivery',
  },
  noTarget: { vi: 'chưa có chỉ tiêu', en: 'no target' },
  notMeasured: { vi: 'chưa đo kết quả', en: 'not measured since' },
  acrossStandards: {
    vi: 'trước và sau theo hai chuẩn nghèo khác nhau, không trừ được cho nhau',
    en: 'before and after are under different poverty standards and cannot be subtracted',
  },
});
export type ChangeWarning = keyof typeof ChangeWarning.labels;

/** A value as a source gives it. */
export interface MeasuredValue {
  readonly value: Decimal;
  readonly qualifier?: Qualifier;
  readonly on: PartialDate;
  readonly event: EventRef;
  /** Set where the fact fills a gap of the sources. */
  readonly reconstructed?: true;
}

/** How the same indicator moved in the district or province meanwhile, under one standard. */
export interface Comparator {
  readonly area: 'district' | 'province';
  readonly areaId: string;
  readonly areaName: string;
  readonly standard: PovertyStandard;
  readonly before: MeasuredValue;
  readonly after: MeasuredValue;
  /** After less before, in percentage points. */
  readonly difference: Decimal;
}

/** One result of one agency in one commune, before and after (S11c). */
export interface ChangeRow {
  readonly agency: AgencyId;
  readonly agencyName: string;
  readonly commune: CommuneId;
  readonly communeName: string;
  readonly communeCode: string;
  readonly indicator: string;
  readonly unit: string;
  readonly baseline?: Omit<MeasuredValue, 'on'> & {
    /** The day of it; left out where a later measurement states it without a day. */
    readonly on?: PartialDate;
    /** Recorded on its own, stated with a later measurement, or the first of several measurements. */
    readonly from: 'apart' | 'measurement' | 'firstMeasurement';
  };
  readonly target?: MeasuredValue & { readonly by?: LocalDate };
  /** The latest measurement. */
  readonly actual?: MeasuredValue;
  readonly firstDelivery?: { readonly on: PartialDate; readonly event: EventRef };
  /** Actual less baseline, in `unit`. */
  readonly difference?: Decimal;
  /**
   * (actual − baseline) ÷ (target − baseline) to four decimals, half away from zero: 1 is reached,
   * below 0 is a step back. Left out where it cannot be said.
   */
  readonly progress?: Decimal;
  readonly warnings: readonly ChangeWarning[];
  readonly comparators: readonly Comparator[];
  readonly events: readonly EventRef[];
}

/** Before and after, by commune, then agency, then indicator. */
export interface BeforeAfter {
  readonly asOf: AsOf;
  readonly rows: readonly ChangeRow[];
}
