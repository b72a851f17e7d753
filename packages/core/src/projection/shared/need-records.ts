import type { DomainEvent, EventType } from '../../catalogue/domain-event.ts';
import { type EventRef, refOf } from '../../event/recorded.ts';
import type { LocalDate } from '../../vocabulary/dates/local-date.ts';
import { isReconstructed } from './amount-sum.ts';
import { type Grouped, type Noted, note } from './noted.ts';

/** What is on record of the needs, goals, plans and results of communes. All by commune. */
export interface NeedRecords {
  readonly surveys: Grouped<'NeedsSurveyed'>;
  readonly identified: Grouped<'NeedIdentified'>;
  readonly assessed: Grouped<'NeedAssessed'>;
  readonly closed: Grouped<'NeedClosed'>;
  readonly contacts: Grouped<'ContactMade'>;
  readonly exitPlans: Grouped<'PovertyExitPlanFiled'>;
  readonly goals: Grouped<'CommuneGoalSet'>;
  readonly droppedGoals: Grouped<'CommuneGoalDropped'>;
  readonly proposals: Grouped<'SupportPlanProposed'>;
  readonly revisions: Grouped<'SupportPlanRevised'>;
  readonly approvals: Grouped<'SupportPlanApproved'>;
  readonly baselines: Grouped<'BaselineMeasured'>;
  readonly targets: Grouped<'TargetSet'>;
  readonly outcomes: Grouped<'OutcomeMeasured'>;
  readonly results: Grouped<'ResultReported'>;
  /** Which of them are reconstructions. */
  readonly reconstructed: Set<EventRef>;
}

/** Nothing known. */
export const noNeedRecords = (): NeedRecords => ({
  surveys: new Map(),
  identified: new Map(),
  assessed: new Map(),
  closed: new Map(),
  contacts: new Map(),
  exitPlans: new Map(),
  goals: new Map(),
  droppedGoals: new Map(),
  proposals: new Map(),
  revisions: new Map(),
  approvals: new Map(),
  baselines: new Map(),
  targets: new Map(),
  outcomes: new Map(),
  results: new Map(),
  reconstructed: new Set(),
});

/** The facts about needs, contacts and exit plans. */
export const needEvents = [
  'NeedsSurveyed',
  'NeedIdentified',
  'NeedAssessed',
  'NeedClosed',
  'ContactMade',
  'PovertyExitPlanFiled',
] as const satisfies readonly EventType[];

/** The facts about goals and support plans. */
export const planEvents = [
  'CommuneGoalSet',
  'CommuneGoalDropped',
  'SupportPlanProposed',
  'SupportPlanRevised',
  'SupportPlanApproved',
] as const satisfies readonly EventType[];

/** The facts about what changed. */
export const changeEvents = [
  'BaselineMeasured',
  'TargetSet',
  'OutcomeMeasured',
] as const satisfies readonly EventType[];

/** The facts about what came of help. */
export const resultEvents = ['ResultReported'] as const satisfies readonly EventType[];

/** Takes one fact in; a fact of another kind changes nothing. */
export const applyNeeds = (records: NeedRecords, event: DomainEvent): void => {
  switch (event.type) {
    case 'NeedsSurveyed':
      note(records.surveys, event.data.commune, event);
      break;
    case 'NeedIdentified':
      note(records.identified, event.data.commune, event);
      break;
    case 'NeedAssessed':
      note(records.assessed, event.data.commune, event);
      break;
    case 'NeedClosed':
      note(records.closed, event.data.commune, event);
      break;
    case 'ContactMade':
      note(records.contacts, event.data.commune, event);
      break;
    case 'PovertyExitPlanFiled':
      note(records.exitPlans, event.data.commune, event);
      break;
    case 'CommuneGoalSet':
      note(records.goals, event.data.commune, event);
      break;
    case 'CommuneGoalDropped':
      note(records.droppedGoals, event.data.commune, event);
      break;
    case 'SupportPlanProposed':
      note(records.proposals, event.data.commune, event);
      break;
    case 'SupportPlanRevised':
      note(records.revisions, event.data.commune, event);
      break;
    case 'SupportPlanApproved':
      note(records.approvals, event.data.commune, event);
      break;
    case 'BaselineMeasured':
      note(records.baselines, event.data.commune, event);
      break;
    case 'TargetSet':
      note(records.targets, event.data.commune, event);
      break;
    case 'OutcomeMeasured':
      note(records.outcomes, event.data.commune, event);
      break;
    case 'ResultReported':
      note(records.results, event.data.commune, event);
      break;
    default:
      return;
  }
  if (isReconstructed(event)) records.reconstructed.add(refOf(event));
};

/** The facts of all communes that had certainly happened by a day. */
export const allBy = <A>(groups: Map<string, Noted<A>[]>, day: LocalDate): readonly Noted<A>[] =>
  [...groups.values()].flat().filter(({ from }) => from <= day);
