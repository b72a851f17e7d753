import type { Machine } from '../decision/command.ts';
import type { RecordedOf } from '../event/recorded.ts';
import type { Vnd } from '../vocabulary/amounts/vnd.ts';
import { noVnd, plus } from '../vocabulary/amounts/vnd.ts';
import type { PartialDate } from '../vocabulary/dates/partial-date.ts';
import type {
  AssignmentId,
  CommitmentId,
  CommuneId,
  ContributionId,
  InvitationId,
  PledgeId,
  ProposalId,
} from '../vocabulary/ids.ts';
import type { EvidenceLevel, InvitationAnswer } from './code-lists.ts';
import type * as contributions from './contribution-events.ts';
import type * as events from './events.ts';
import type * as invitations from './invitation/events.ts';
import type * as pledges from './pledge-events.ts';
import type * as proposals from './proposal/events.ts';

/** One assignment of the pair, as decisions need it. */
export interface Term {
  readonly assignment: AssignmentId;
  readonly from: PartialDate;
  readonly end?: PartialDate;
  readonly suspended: boolean;
  /** The communes in which a document says that it goes on, in the order of the stream. */
  readonly places: readonly { readonly on: PartialDate; readonly commune: CommuneId }[];
}

/** A promise of the pair. */
export interface PledgeState {
  readonly on: PartialDate;
  readonly amount?: Vnd;
  readonly withdrawn: boolean;
  /** Delivered on it so far, in đồng. */
  readonly delivered: Vnd;
}

/** A delivery of the pair. */
export interface GiftState {
  readonly on: PartialDate;
  readonly evidence: EvidenceLevel;
  readonly assignment?: AssignmentId;
}

/** A proposal to assign the agency, until it is decided. */
interface ProposalState {
  readonly on: PartialDate;
  readonly outcome: 'open' | 'assigned' | 'declined';
}

/** An invitation of the agency, until it answers. */
interface InvitationState {
  readonly on: PartialDate;
  readonly answer?: InvitationAnswer;
}

/** What decisions about one agency and one commune need to know: all their assignments and help. */
export interface PairState {
  readonly terms: readonly Term[];
  readonly pledges: ReadonlyMap<PledgeId, PledgeState>;
  readonly commitments: ReadonlyMap<CommitmentId, { readonly amount: Vnd }>;
  readonly gifts: ReadonlyMap<ContributionId, GiftState>;
  readonly proposals: ReadonlyMap<ProposalId, ProposalState>;
  readonly invitations: ReadonlyMap<InvitationId, InvitationState>;
}

const nothing: PairState = {
  terms: [],
  pledges: new Map(),
  commitments: new Map(),
  gifts: new Map(),
  proposals: new Map(),
  invitations: new Map(),
};

type Definition =
  | (typeof proposals)[keyof typeof proposals]
  | (typeof invitations)[keyof typeof invitations]
  | (typeof events)[keyof typeof events]
  | (typeof pledges)[keyof typeof pledges]
  | typeof contributions.ContributionDelivered
  | typeof contributions.VoluntaryHelpDelivered
  | typeof contributions.ContributionConfirmed
  | typeof contributions.ContributionContested;

/** The facts of a pair's stream. */
type PairEvent = RecordedOf<Definition>;

const change = (state: PairState, id: AssignmentId, patch: Partial<Term>): PairState => ({
  ...state,
  terms: state.terms.map((term) => (term.assignment === id ? { ...term, ...patch } : term)),
});

const put = <K, V>(map: ReadonlyMap<K, V>, key: K, value: V): ReadonlyMap<K, V> =>
  new Map(map).set(key, value);

const decideProposal = (
  state: PairState,
  id: ProposalId | undefined,
  outcome: ProposalState['outcome'],
): PairState => {
  const before = id === undefined ? undefined : state.proposals.get(id);
  return id === undefined || before === undefined
    ? state
    : { ...state, proposals: put(state.proposals, id, { ...before, outcome }) };
};

const evolve = (state: PairState, event: PairEvent): PairState => {
  const on = event.effectiveOn;
  switch (event.type) {
    case 'AssignmentProposed': {
      const { proposal } = event.data;
      return { ...state, proposals: put(state.proposals, proposal, { on, outcome: 'open' }) };
    }
    case 'AssignmentProposalDeclined':
      return decideProposal(state, event.data.proposal, 'declined');
    case 'AgencyInvited':
      return { ...state, invitations: put(state.invitations, event.data.invitation, { on }) };
    case 'InvitationAnswered': {
      const { invitation, answer } = event.data;
      const before = state.invitations.get(invitation);
      return before === undefined
        ? state
        : { ...state, invitations: put(state.invitations, invitation, { ...before, answer }) };
    }
    case 'AssignmentMade': {
      const { assignment, proposal } = event.data;
      return {
        ...decideProposal(state, proposal, 'assigned'),
        terms: [...state.terms, { assignment, from: on, suspended: false, places: [] }],
      };
    }
    case 'AssignmentAdjusted': {
      const { assignment, toCommune } = event.data;
      const term = state.terms.find((one) => one.assignment === assignment);
      if (term === undefined || toCommune === undefined) return state;
      return change(state, assignment, { places: [...term.places, { on, commune: toCommune }] });
    }
    case 'AssignmentEnded':
    case 'AssignmentTransferred':
      return change(state, event.data.assignment, { end: on });
    case 'AssignmentSuspended':
      return change(state, event.data.assignment, { suspended: true });
    case 'AssignmentResumed':
      return change(state, event.data.assignment, { suspended: false });
    case 'PledgeMade': {
      const { pledge, amount } = event.data;
      const made: PledgeState = {
        on,
        withdrawn: false,
        delivered: noVnd,
        ...(amount !== undefined && { amount }),
      };
      return { ...state, pledges: put(state.pledges, pledge, made) };
    }
    case 'PledgeAmended': {
      const { pledge, amount } = event.data;
      const before = state.pledges.get(pledge);
      return before === undefined
        ? state
        : { ...state, pledges: put(state.pledges, pledge, { ...before, amount }) };
    }
    case 'PledgeWithdrawn': {
      const before = state.pledges.get(event.data.pledge);
      return before === undefined
        ? state
        : {
            ...state,
            pledges: put(state.pledges, event.data.pledge, { ...before, withdrawn: true }),
          };
    }
    case 'CommitmentSigned': {
      const { commitment, amount } = event.data;
      return { ...state, commitments: put(state.commitments, commitment, { amount }) };
    }
    case 'ContributionDelivered':
    case 'VoluntaryHelpDelivered': {
      const { contribution, evidence, value, pledge } = event.data;
      const gift: GiftState = {
        on,
        evidence,
        ...(event.type === 'ContributionDelivered' && { assignment: event.data.assignment }),
      };
      const promised = pledge === undefined ? undefined : state.pledges.get(pledge);
      return {
        ...state,
        gifts: put(state.gifts, contribution, gift),
        ...(pledge !== undefined &&
          promised !== undefined &&
          value !== undefined && {
            pledges: put(state.pledges, pledge, {
              ...promised,
              delivered: plus(promised.delivered, value),
            }),
          }),
      };
    }
    case 'ContributionConfirmed': {
      const { contribution, evidence } = event.data;
      const before = state.gifts.get(contribution);
      return before === undefined
        ? state
        : { ...state, gifts: put(state.gifts, contribution, { ...before, evidence }) };
    }
    default:
      return state;
  }
};

/** The machine of `assignment-<agency>~<commune>`: all that lies between one agency and one commune. */
export const pairMachine: Machine<PairState> = {
  category: 'assignment',
  init: nothing,
  // The ledger gives a machine the facts of its own streams only.
  evolve: (state, event) => evolve(state, event as PairEvent),
};

/** The machine of `voluntary-<agency>~<commune>`: help without an assignment. */
export const voluntaryMachine: Machine<PairState> = { ...pairMachine, category: 'voluntary' };
