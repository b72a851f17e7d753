import type * as t from 'io-ts';
import { codeList } from '../../vocabulary/codec/code-list.ts';
import type { LocalDate } from '../../vocabulary/dates/local-date.ts';
import type { CommitteeId, TaskId } from '../../vocabulary/ids.ts';
import type { PartyThen } from '../functions/view.ts';
import type { DatedAct } from '../shared/dated-act.ts';

/** How a task stands on a day. */
export const TaskStatus = codeList('TaskStatus', {
  open: { vi: 'đang thực hiện', en: 'open' },
  overdue: { vi: 'quá hạn', en: 'overdue' },
  completed: { vi: 'hoàn thành', en: 'completed' },
  withdrawn: { vi: 'đã rút', en: 'withdrawn' },
});
export type TaskStatus = t.TypeOf<typeof TaskStatus>;

/** A task as it stands on the asked day. */
export interface TaskThen {
  readonly task: TaskId;
  readonly what: string;
  readonly by: string;
  readonly to: PartyThen;
  readonly due?: LocalDate;
  readonly committee?: CommitteeId;
  readonly status: TaskStatus;
  readonly given: DatedAct;
  /** Whole days from its giving to its end, or to the asked day. */
  readonly days: number;
  /** Whole days behind the due date, on which it was done or up to the asked day; 0 when in time. */
  readonly daysOverdue: number;
  readonly reports: readonly (DatedAct & { readonly what: string })[];
  /** How it ended: the outcome, or why it was withdrawn. */
  readonly end?: DatedAct & { readonly text: string };
}
