import type { AssignmentForm, AssignmentRole } from '../../assignment/code-lists.ts';
import type { EventRef } from '../../event/recorded.ts';
import type { AsOf } from '../../vocabulary/dates/as-of.ts';
import type { PartialDate } from '../../vocabulary/dates/partial-date.ts';
import type { AgencyId, AssignmentId, CommuneId, DocumentId } from '../../vocabulary/ids.ts';
import type { Amount } from '../evidence.ts';
import type { Fate } from '../succession/fate.ts';
import type { DutyFate, Helper } from '../succession/view.ts';

/** An assignment as it stands on the asked day. */
export interface AssignmentNow {
  readonly assignment: AssignmentId;
  readonly agency: AgencyId;
  readonly agencyName: string;
  readonly commune: CommuneId;
  readonly communeName: string;
  readonly communeCode: string;
  readonly form: AssignmentForm;
  readonly role: AssignmentRole;
  readonly status: 'inForce' | 'suspended' | 'ended';
  readonly from: PartialDate;
  /** The first day on which it no longer holds, where an end is known. */
  readonly until?: PartialDate;
  /** The document it rests on now; adjusted assignments rest on the latest. */
  readonly basis: {
    readonly document: DocumentId;
    readonly number?: string;
    readonly title?: string;
    readonly signer?: string;
    readonly article?: string;
    readonly annexLine?: string;
    /** Whether the document was later replaced, corrected or recalled, as far as known. */
    readonly replacedBy?: DocumentId;
    readonly replacedOn?: PartialDate;
    readonly recalled: boolean;
    readonly recalledOn?: PartialDate;
    /** Corrections of form (đính chính), by date; left out when there is none. */
    readonly corrections?: readonly { readonly on: PartialDate; readonly what: string }[];
  };
  /**
   * Where it stands when its commune or its agency has ended and no decision has ended it: carried to
   * another commune, going on by a document, or orphaned and why. Left out while both are there.
   */
  readonly succession?: Fate;
  /** Promises as they stand on the asked day, and donations delivered by then. */
  readonly pledged: Amount;
  readonly committed: Amount;
  readonly delivered: Amount;
  /** Of the making of the assignment: `found`, `derived`, `inferred` or `reconstructed`. */
  readonly confidence: string;
  /** The facts of the assignment itself, by name; the amounts carry their own. */
  readonly events: readonly EventRef[];
}

/** The state of the programme on a day. */
export interface CurrentState {
  readonly asOf: AsOf;
  /** All assignments that began on or before the asked day, by agency then commune. */
  readonly assignments: readonly AssignmentNow[];
  /** What holds on the asked day, resting assignments included: a rest does not end a duty. */
  readonly inForce: {
    readonly agencies: number;
    readonly communes: number;
    readonly assignments: number;
  };
}

/** Who was responsible for a commune on a date, under which document (§11 question 1). */
export interface Responsible {
  readonly asOf: AsOf;
  readonly commune: CommuneId;
  readonly communeName: string;
  readonly communeCode: string;
  readonly district: string;
  readonly responsible: readonly AssignmentNow[];
  /**
   * Who helps this commune because a commune that they were assigned to went into it, with the way.
   * What was promised and delivered stays with the former commune. Left out when there is none.
   */
  readonly bySuccession?: readonly Helper[];
  /**
   * Assignments of communes that went into this one which nobody has now, with why. Left out when
   * there is none.
   */
  readonly orphaned?: readonly DutyFate[];
  /** Assignments of this commune that had ended before the asked day, latest first. */
  readonly before: readonly AssignmentNow[];
}
