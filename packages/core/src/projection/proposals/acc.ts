import type { DomainEvent, EventType } from '../../catalogue/domain-event.ts';
import { type Grouped, note } from '../flags/noted.ts';
import { type Assignments, applyAssignments, assignmentEvents } from '../shared/assignments.ts';
import { dispatch, type Part, typesOf } from '../shared/dispatch.ts';
import { type LastFact, noteDay } from '../shared/last-fact.ts';
import { applyUnits, type UnitRegisters, unitEvents, unitRegisters } from '../shared/registers.ts';
import { applyScopes, type ScopeRegister, scopeEvents } from '../shared/scopes.ts';

/** What the view of proposals keeps of history. */
export interface ProposalFacts extends LastFact {
  readonly units: UnitRegisters;
  readonly scopes: ScopeRegister;
  readonly assignments: Assignments;
  /** By stream, which is one pair's: ids of proposals and invitations are unique there only. */
  readonly proposed: Grouped<'AssignmentProposed'>;
  readonly declined: Grouped<'AssignmentProposalDeclined'>;
  readonly invited: Grouped<'AgencyInvited'>;
  readonly answered: Grouped<'InvitationAnswered'>;
  readonly made: Grouped<'AssignmentMade'>;
  /** By agency. */
  readonly volunteered: Grouped<'VoluntaryHelpDelivered'>;
  /** By commune. */
  readonly surveys: Grouped<'NeedsSurveyed'>;
  readonly identified: Grouped<'NeedIdentified'>;
  readonly assessed: Grouped<'NeedAssessed'>;
  readonly closed: Grouped<'NeedClosed'>;
}

/** Nothing known. */
export const proposalFacts = (): ProposalFacts => ({
  units: unitRegisters(),
  scopes: new Map(),
  assignments: new Map(),
  proposed: new Map(),
  declined: new Map(),
  invited: new Map(),
  answered: new Map(),
  made: new Map(),
  volunteered: new Map(),
  surveys: new Map(),
  identified: new Map(),
  assessed: new Map(),
  closed: new Map(),
  lastFact: undefined,
});

const ownEvents = [
  'AssignmentProposed',
  'AssignmentProposalDeclined',
  'AgencyInvited',
  'InvitationAnswered',
  'AssignmentMade',
  'VoluntaryHelpDelivered',
  'NeedsSurveyed',
  'NeedIdentified',
  'NeedAssessed',
  'NeedClosed',
] as const satisfies readonly EventType[];

const applyOwn = (acc: ProposalFacts, event: DomainEvent): void => {
  switch (event.type) {
    case 'AssignmentProposed':
      note(acc.proposed, event.stream, event);
      return;
    case 'AssignmentProposalDeclined':
      note(acc.declined, event.stream, event);
      return;
    case 'AgencyInvited':
      note(acc.invited, event.stream, event);
      return;
    case 'InvitationAnswered':
      note(acc.answered, event.stream, event);
      return;
    case 'AssignmentMade':
      note(acc.made, event.stream, event);
      return;
    case 'VoluntaryHelpDelivered':
      note(acc.volunteered, event.data.agency, event);
      return;
    case 'NeedsSurveyed':
      note(acc.surveys, event.data.commune, event);
      return;
    case 'NeedIdentified':
      note(acc.identified, event.data.commune, event);
      return;
    case 'NeedAssessed':
      note(acc.assessed, event.data.commune, event);
      return;
    case 'NeedClosed':
      note(acc.closed, event.data.commune, event);
      return;
    default:
  }
};

const parts: readonly Part<ProposalFacts>[] = [
  { types: unitEvents, apply: (acc, event) => applyUnits(acc.units, event) },
  { types: scopeEvents, apply: (acc, event) => applyScopes(acc.scopes, event) },
  { types: assignmentEvents, apply: (acc, event) => applyAssignments(acc.assignments, event) },
  { types: ownEvents, apply: applyOwn },
];

/** The types that the view reads. */
export const proposalEvents = typesOf(parts);

/** Takes one fact in, and its day. */
export const applyProposals = dispatch<ProposalFacts>([
  ...parts,
  { types: proposalEvents, apply: noteDay },
]);
