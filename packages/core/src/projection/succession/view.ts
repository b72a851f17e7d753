import type { HelpKind } from '../../assignment/code-lists.ts';
import type { Fact } from '../../catalogue/domain-event.ts';
import type { DocumentReference } from '../../event/meta.ts';
import type { EventRef } from '../../event/recorded.ts';
import type { Vnd } from '../../vocabulary/amounts/vnd.ts';
import type { AsOf } from '../../vocabulary/dates/as-of.ts';
import type { LocalDate } from '../../vocabulary/dates/local-date.ts';
import type { PartialDate } from '../../vocabulary/dates/partial-date.ts';
import type { AgencyId, AssignmentId, CommuneId, NeedId } from '../../vocabulary/ids.ts';
import type { Amount } from '../evidence.ts';
import type { Kin, Passage } from '../shared/heirs.ts';
import type { Fate } from './fate.ts';

/** An agency as it was called on its last day, or is on the asked day. */
interface AgencyNamed {
  readonly agency: AgencyId;
  readonly agencyName: string;
}

/** A commune as it was called on its last day, or is on the asked day; with its code, as names recur. */
interface CommuneNamed {
  readonly commune: CommuneId;
  readonly communeName: string;
  readonly communeCode: string;
}

/** An assignment that was open when its agency or its commune ended, and what became of it. */
export interface DutyFate extends AgencyNamed, CommuneNamed {
  readonly assignment: AssignmentId;
  readonly from: PartialDate;
  /** The document that it rested on. */
  readonly basis: DocumentReference;
  readonly fate: Fate;
  /** The facts of the assignment, by name. */
  readonly events: readonly EventRef[];
}

/** A promise of such an assignment of which something is still owed; it goes where the assignment goes. */
export interface PromiseFate extends AgencyNamed, CommuneNamed {
  readonly kind: 'pledge' | 'commitment';
  readonly id: string;
  readonly assignment: AssignmentId;
  readonly on: PartialDate;
  readonly dueBy?: LocalDate;
  /** In đồng, as it stands; left out for a promise without a price. */
  readonly promised?: Vnd;
  /** Help that was delivered on it, that is, names it. */
  readonly delivered: Amount;
  /** In đồng, what is still owed; left out for a promise without a price. */
  readonly owed?: Vnd;
  readonly fate: Fate;
  readonly events: readonly EventRef[];
}

/** A survey of needs in a commune that ended. */
export interface SurveyFate {
  readonly on: PartialDate;
  readonly agency?: AgencyId;
  readonly needs: Fact<'NeedsSurveyed'>['data']['needs'];
  readonly fate: Fate;
  readonly events: readonly EventRef[];
}

/** A need of a commune that ended, with a name of its own and not closed by the asked day. */
export interface NeedFate {
  readonly on: PartialDate;
  readonly need: NeedId;
  readonly what: string;
  readonly kind: HelpKind;
  readonly priority: boolean;
  /** Estimated, in đồng. */
  readonly cost?: Vnd;
  readonly fate: Fate;
  readonly events: readonly EventRef[];
}

/**
 * A result in a commune that ended: its state before help, its target, its last measurement. All of
 * it is of the territory of that commune: a later value for the whole successor is not to be
 * compared with it.
 */
export interface OutcomeFate {
  readonly agency: AgencyId;
  readonly indicator: string;
  readonly unit: string;
  readonly baseline?: string;
  readonly target?: string;
  readonly actual?: string;
  readonly measuredOn?: PartialDate;
  readonly fate: Fate;
  readonly events: readonly EventRef[];
}

interface Ended {
  readonly on: PartialDate;
  readonly how: 'merged' | 'split' | 'dissolved';
  readonly event: EventRef;
  readonly document?: DocumentReference;
  /** What it is on the asked day, with the way there. */
  readonly heirs: readonly Kin[];
  /** By agency, then commune. */
  readonly assignments: readonly DutyFate[];
  readonly promises: readonly PromiseFate[];
}

/** A commune that had ended by the asked day, and where all that was open in it went. */
export interface EndedCommune extends CommuneNamed, Ended {
  readonly surveys: readonly SurveyFate[];
  readonly needs: readonly NeedFate[];
  readonly outcomes: readonly OutcomeFate[];
}

/** An agency that had ended by the asked day, and where its duties went. */
export interface EndedAgency extends AgencyNamed, Ended {}

/** Who helps a commune on the asked day, and by what right. */
export interface Helper extends AgencyNamed {
  readonly assignment: AssignmentId;
  readonly from: PartialDate;
  readonly basis: DocumentReference;
  /** Left out for an assignment of this commune itself. */
  readonly succeeded?: {
    /** The commune that the assignment was made for. */
    readonly former: CommuneNamed;
    readonly rule: Fate['rule'];
    readonly document?: DocumentReference;
    /** The way from there, earliest first. */
    readonly path: readonly Passage[];
  };
  readonly events: readonly EventRef[];
}

/** The helpers of one commune that exists on the asked day. */
export interface CommuneHelpers extends CommuneNamed {
  /** By name of the agency, those of this commune itself first. */
  readonly helpers: readonly Helper[];
  /** Assignments of this commune or of one that went into it which nobody has now, with why. */
  readonly orphaned: readonly DutyFate[];
}

/** What became of units that ended and of all that was open with them (§11 question 8). */
export interface Succession {
  readonly asOf: AsOf;
  /** By date, then id. */
  readonly communes: readonly EndedCommune[];
  readonly agencies: readonly EndedAgency[];
  /** The communes that exist on the asked day and have, or had, a helper; by name, then id. */
  readonly helpers: readonly CommuneHelpers[];
}
