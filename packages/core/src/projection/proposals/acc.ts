import type { DomainEvent, EventType } from '../../catalogue/domain-event.ts';
import { type Assignments, applyAssignments, assignmentEvents } from '../shared/assignments.ts';
import { dispatch, type Part, typesOf } from '../shared/dispatch.ts';
import { type LastFact, noteDay } from '../shared/last-fact.ts';
import { applyNeeds, type NeedRecords, noNeedRecords } from '../shared/need-records.ts';
import { type Grouped, note } from '../shared/noted.ts';
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
  /** Surveys and needs, of all that is kept there. */
  readonly needs: NeedRecords;
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
  needs: noNeedRecords(),
  lastFact: undefined,
});

const ownEvents = [
  'AssignmentProposed',
  'AssignmentProposalDeclined',
  'AgencyInvited',
  'InvitationAnswered',
  'AssignmentMade',
  'VoluntaryHelpDelivered',
] as const satisfies readonly EventType[];

const needFacts = [
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
    default:
  }
};

const parts: readonly Part<ProposalFacts>[] = [
  { types: unitEvents, apply: (acc, event) => applyUnits(acc.units, event) },
  { types: scopeEvents, apply: (acc, event) => applyScopes(acc.scopes, event) },
  { types: assignmentEvents, apply: (acc, event) => applyAssignments(acc.assignments, event) },
  { types: ownEvents, apply: applyOwn },
  { types: needFacts, apply: (acc, event) => applyNeeds(acc.needs, event) },
];

/** The types that the view reads. */
export const proposalEvents = typesOf(parts);

/** Takes one fact in, and its day. */
export const applyProposals = dispatch<ProposalFacts>([
  ...parts,
  { types: proposalEvents, apply: noteDay },
]);
