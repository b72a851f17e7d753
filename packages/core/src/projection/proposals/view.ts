import type { EventRef } from '../../event/recorded.ts';
import type { Because } from '../../vocabulary/because.ts';
import type { AsOf } from '../../vocabulary/dates/as-of.ts';
import type { PartialDate } from '../../vocabulary/dates/partial-date.ts';
import type {
  AgencyId,
  AssignmentId,
  CommuneId,
  DocumentId,
  InvitationId,
  ProposalId,
} from '../../vocabulary/ids.ts';

/** Of whom a proposal or an invitation speaks, by their names on the asked day. */
export interface OfferedPair {
  readonly agency: AgencyId;
  readonly agencyName: string;
  readonly commune: CommuneId;
  readonly communeName: string;
}

/** What was decided on a proposal. */
export type ProposalDecision =
  | {
      readonly outcome: 'assigned';
      readonly on: PartialDate;
      readonly assignment: AssignmentId;
      readonly document: DocumentId;
      readonly event: EventRef;
    }
  | {
      readonly outcome: 'declined';
      readonly on: PartialDate;
      readonly by: string;
      readonly why: string;
      readonly document?: DocumentId;
      readonly event: EventRef;
    };

/** A proposal to assign, beside what was decided (S10b). */
export interface ProposalLine extends OfferedPair {
  readonly proposal: ProposalId;
  readonly on: PartialDate;
  readonly by: string;
  readonly reason: string;
  readonly because?: Because;
  readonly document?: DocumentId;
  readonly event: EventRef;
  /** Left out while nobody has decided. */
  readonly decision?: ProposalDecision;
  /** Days from the proposal to the decision, or to the asked day while there is none. */
  readonly days: number;
}

/** An invitation and its answer. */
export interface InvitationLine extends OfferedPair {
  readonly invitation: InvitationId;
  readonly on: PartialDate;
  readonly by: string;
  readonly document?: DocumentId;
  readonly event: EventRef;
  /** Left out while the agency has not answered. */
  readonly answered?: {
    readonly answer: 'accepted' | 'declined';
    readonly on: PartialDate;
    readonly note?: string;
    readonly event: EventRef;
  };
  /** The assignment of form `invited` that the accepted invitation became. */
  readonly assignment?: AssignmentId;
  /** Days from the invitation to the answer, or to the asked day while there is none. */
  readonly days: number;
}

/** How much an agency carries on the asked day. */
export interface AgencyLoad {
  readonly agency: AgencyId;
  readonly agencyName: string;
  /** Communes it is assigned to. */
  readonly communes: number;
  /** Proposals about it that nobody has decided. */
  readonly proposed: number;
}

/** What a commune has and needs on the asked day. */
export interface CommuneNeed {
  readonly commune: CommuneId;
  readonly communeName: string;
  /** Agencies assigned to it. */
  readonly helpers: number;
  readonly proposed: number;
  /** Needs identified and not closed; where none was ever identified, those of the last survey. */
  readonly needs: number;
  /** Of these, the priority ones. */
  readonly priorityNeeds: number;
}

/** An agency that helps though it has no assignment: it might be assigned (S13). */
export interface Candidate {
  readonly agency: AgencyId;
  readonly agencyName: string;
  readonly gifts: number;
  readonly communes: number;
  /** The day of the last gift. */
  readonly lastOn: PartialDate;
}

/** What was proposed and decided, and what a good proposal looks at. */
export interface ProposalsView {
  readonly asOf: AsOf;
  /** By date, then by name. */
  readonly proposals: readonly ProposalLine[];
  readonly invitations: readonly InvitationLine[];
  /** Agencies with an assignment or an open proposal; most communes first. */
  readonly load: readonly AgencyLoad[];
  /** Communes in scope, and others with an assignment or an open proposal; fewest helpers first. */
  readonly need: readonly CommuneNeed[];
  readonly candidates: readonly Candidate[];
}
