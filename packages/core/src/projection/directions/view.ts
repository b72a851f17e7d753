import type * as t from 'io-ts';
import type { Because } from '../../vocabulary/because.ts';
import { codeList } from '../../vocabulary/codec/code-list.ts';
import type { LocalDate } from '../../vocabulary/dates/local-date.ts';
import type { DirectionId } from '../../vocabulary/ids.ts';
import type { PartyThen } from '../functions/view.ts';
import type { DatedAct } from '../shared/dated-act.ts';

/** How a direction stands on a day. `followed`: at least one report says so. */
export const DirectionStatus = codeList('DirectionStatus', {
  open: { vi: 'đang thực hiện', en: 'open' },
  overdue: { vi: 'quá hạn', en: 'overdue' },
  followed: { vi: 'đã thực hiện', en: 'followed' },
  withdrawn: { vi: 'đã rút', en: 'withdrawn' },
});
export type DirectionStatus = t.TypeOf<typeof DirectionStatus>;

/** A direction as it stands on the asked day. */
export interface DirectionThen {
  readonly direction: DirectionId;
  readonly what: string;
  readonly by: string;
  readonly to: readonly PartyThen[];
  readonly due?: LocalDate;
  /** What it answers. */
  readonly because?: Because;
  readonly status: DirectionStatus;
  readonly issued: DatedAct;
  /** Whole days behind the due date, on which it was first followed or up to the asked day; 0 when in time. */
  readonly daysOverdue: number;
  readonly followed: readonly (DatedAct & { readonly what: string })[];
  readonly withdrawn?: DatedAct & { readonly why: string };
}
