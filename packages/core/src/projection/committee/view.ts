import type { CommitteeRole } from '../../programme/committee/code-lists.ts';
import type { AsOf } from '../../vocabulary/dates/as-of.ts';
import type { AgencyId, CommitteeId, MemberId } from '../../vocabulary/ids.ts';
import type { DatedAct } from '../shared/dated-act.ts';
import type { End } from '../shared/registers.ts';
import type { TaskThen } from '../tasks/view.ts';

/** An agency by its name on the asked day, and how it had ended by then. */
export interface AgencyThen {
  readonly agency: AgencyId;
  readonly name: string;
  readonly ended?: End;
}

/** A seat on a committee: who, in what role, since when, by what document. */
export interface SeatThen {
  readonly member: MemberId;
  readonly person: string;
  readonly role: CommitteeRole;
  /** The office held. */
  readonly position: string;
  readonly agency?: AgencyThen;
  readonly appointed: DatedAct;
  /** Left out for a seat that ended only because the committee did. */
  readonly relieved?: DatedAct & { readonly why?: string };
}

/** A committee on the asked day. */
export interface CommitteeThen {
  readonly committee: CommitteeId;
  readonly name: string;
  /** The agency whose own committee it is; left out for that of the province. */
  readonly agency?: AgencyThen;
  readonly standingBody: AgencyThen;
  readonly established: DatedAct;
  readonly reorganisations: readonly (DatedAct & { readonly what: string })[];
  readonly dissolved?: DatedAct & { readonly why?: string };
  /** Who sits on the asked day: by role, then by the day of the appointment. Nobody after its end. */
  readonly members: readonly SeatThen[];
  /** Who sat before and no longer does, the last to leave first. */
  readonly former: readonly SeatThen[];
}

/** The committees in the order of their names, and all tasks in the order of their giving (§11 question 10; S10a). */
export interface CommitteeView {
  readonly asOf: AsOf;
  readonly committees: readonly CommitteeThen[];
  readonly tasks: readonly TaskThen[];
}
