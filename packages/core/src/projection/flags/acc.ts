import type { DomainEvent, EventType } from '../../catalogue/domain-event.ts';
import { type EventRef, refOf } from '../../event/recorded.ts';
import type { AgencyId, CommitmentId, CommuneId } from '../../vocabulary/ids.ts';
import { isReconstructed } from '../shared/amount-sum.ts';
import { type Assignments, applyAssignments, assignmentEvents } from '../shared/assignments.ts';
import { dispatch, type Part, typesOf } from '../shared/dispatch.ts';
import { applyDocuments, type DocumentRegister, documentEvents } from '../shared/documents.ts';
import { applyHelp, type Help, helpEvents, noHelp } from '../shared/help.ts';
import { type LastFact, noteDay } from '../shared/last-fact.ts';
import { applyUnits, type UnitRegisters, unitEvents, unitRegisters } from '../shared/registers.ts';
import {
  applyReportFlow,
  type ReportFlow,
  reportFlow,
  reportFlowEvents,
} from '../shared/report-flow.ts';
import { type Grouped, note } from './noted.ts';

/** Who helps whom: the key of facts that name an agency and a commune. */
export const pairOf = (data: { readonly agency: AgencyId; readonly commune: CommuneId }): string =>
  `${data.agency}~${data.commune}`;

/** What the flags keep of history. Facts of a pair are kept by {@link pairOf}. */
export interface FlagsAcc extends LastFact, ReportFlow {
  readonly units: UnitRegisters;
  readonly documents: DocumentRegister;
  readonly assignments: Assignments;
  readonly help: Help;
  /** By assignment: the words of each suspension; its days are kept by the assignment itself. */
  readonly suspensions: Grouped<'AssignmentSuspended'>;
  /** By commune. */
  readonly surveys: Grouped<'NeedsSurveyed'>;
  readonly needs: Grouped<'NeedIdentified'>;
  /** By agency. */
  readonly criticisms: Grouped<'CriticismIssued'>;
  /** By pair. */
  readonly requests: Grouped<'ExplanationRequested'>;
  readonly explanations: Grouped<'ExplanationGiven'>;
  readonly excuses: Grouped<'ExcuseAccepted'>;
  readonly evaluations: Grouped<'EvaluationMade'>;
  readonly confirmations: Grouped<'FlagConfirmed'>;
  readonly clearings: Grouped<'FlagCleared'>;
  readonly plans: Grouped<'SupportPlanApproved'>;
  readonly proposals: Grouped<'SupportPlanProposed'>;
  readonly outcomes: Grouped<'OutcomeMeasured'>;
  readonly baselines: Grouped<'BaselineMeasured'>;
  readonly targets: Grouped<'TargetSet'>;
  /** The commitment that each signing made, by the name of the fact. */
  readonly commitments: Map<EventRef, CommitmentId>;
  /** The facts that are reconstructions. */
  readonly reconstructed: Set<EventRef>;
}

/** Nothing known. */
export const flagsAcc = (): FlagsAcc => ({
  units: unitRegisters(),
  documents: new Map(),
  assignments: new Map(),
  help: noHelp(),
  suspensions: new Map(),
  ...reportFlow(),
  surveys: new Map(),
  needs: new Map(),
  criticisms: new Map(),
  requests: new Map(),
  explanations: new Map(),
  excuses: new Map(),
  evaluations: new Map(),
  confirmations: new Map(),
  clearings: new Map(),
  plans: new Map(),
  proposals: new Map(),
  outcomes: new Map(),
  baselines: new Map(),
  targets: new Map(),
  commitments: new Map(),
  reconstructed: new Set(),
  lastFact: undefined,
});

/** The facts of oversight and need that bear on a flag. */
const oversightEvents = [
  'ExplanationRequested',
  'ExplanationGiven',
  'ExcuseAccepted',
  'EvaluationMade',
  'CriticismIssued',
  'FlagConfirmed',
  'FlagCleared',
  'NeedsSurveyed',
  'NeedIdentified',
  'SupportPlanProposed',
  'SupportPlanApproved',
  'OutcomeMeasured',
  'BaselineMeasured',
  'TargetSet',
] as const satisfies readonly EventType[];

const applyOversight = (acc: FlagsAcc, event: DomainEvent): void => {
  switch (event.type) {
    case 'NeedsSurveyed':
      note(acc.surveys, event.data.commune, event);
      return;
    case 'NeedIdentified':
      note(acc.needs, event.data.commune, event);
      return;
    case 'CriticismIssued':
      note(acc.criticisms, event.data.agency, event);
      return;
    case 'ExplanationRequested':
      note(acc.requests, pairOf(event.data), event);
      return;
    case 'ExplanationGiven':
      note(acc.explanations, pairOf(event.data), event);
      return;
    case 'ExcuseAccepted':
      note(acc.excuses, pairOf(event.data), event);
      return;
    case 'EvaluationMade':
      note(acc.evaluations, pairOf(event.data), event);
      return;
    case 'FlagConfirmed':
      note(acc.confirmations, pairOf(event.data), event);
      return;
    case 'FlagCleared':
      note(acc.clearings, pairOf(event.data), event);
      return;
    case 'SupportPlanProposed':
      note(acc.proposals, pairOf(event.data), event);
      return;
    case 'SupportPlanApproved':
      note(acc.plans, pairOf(event.data), event);
      return;
    case 'OutcomeMeasured':
      note(acc.outcomes, pairOf(event.data), event);
      return;
    case 'BaselineMeasured':
      note(acc.baselines, pairOf(event.data), event);
      return;
    case 'TargetSet':
      note(acc.targets, pairOf(event.data), event);
      return;
    default:
  }
};

const parts: readonly Part<FlagsAcc>[] = [
  { types: unitEvents, apply: (acc, event) => applyUnits(acc.units, event) },
  { types: documentEvents, apply: (acc, event) => applyDocuments(acc.documents, event) },
  { types: assignmentEvents, apply: (acc, event) => applyAssignments(acc.assignments, event) },
  { types: helpEvents, apply: (acc, event) => applyHelp(acc.help, event) },
  { types: reportFlowEvents, apply: applyReportFlow },
  { types: oversightEvents, apply: applyOversight },
  {
    types: ['AssignmentSuspended', 'CommitmentSigned'],
    apply: (acc, event) => {
      if (event.type === 'AssignmentSuspended') {
        note(acc.suspensions, event.data.assignment, event);
      } else if (event.type === 'CommitmentSigned') {
        acc.commitments.set(refOf(event), event.data.commitment);
      }
    },
  },
  {
    types: [...assignmentEvents, ...helpEvents, ...reportFlowEvents, ...oversightEvents],
    apply: (acc, event) => {
      if (isReconstructed(event)) acc.reconstructed.add(refOf(event));
    },
  },
];

/** The facts that the flags read. */
export const flagEvents = typesOf(parts);

/** Takes one fact in. */
export const applyFlags = dispatch([...parts, { types: flagEvents, apply: noteDay }]);
