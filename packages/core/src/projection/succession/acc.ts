import type { DomainEvent, EventType } from '../../catalogue/domain-event.ts';
import type { AssignmentFacts } from '../current-state/assignment-now.ts';
import {
  applyAssignmentFacts,
  assignmentFactTypes,
  noAssignmentFacts,
} from '../current-state/current-state.ts';
import { type Grouped, note } from '../flags/noted.ts';

/** What the succession remembers of history. */
export interface SuccessionFacts extends AssignmentFacts {
  /** By commune. */
  readonly surveys: Grouped<'NeedsSurveyed'>;
  readonly needs: Grouped<'NeedIdentified'>;
  readonly assessed: Grouped<'NeedAssessed'>;
  readonly closed: Grouped<'NeedClosed'>;
  readonly baselines: Grouped<'BaselineMeasured'>;
  readonly targets: Grouped<'TargetSet'>;
  readonly outcomes: Grouped<'OutcomeMeasured'>;
}

const needEvents = [
  'NeedsSurveyed',
  'NeedIdentified',
  'NeedAssessed',
  'NeedClosed',
  'BaselineMeasured',
  'TargetSet',
  'OutcomeMeasured',
] as const satisfies readonly EventType[];

/** The facts that the succession reads. */
export const successionEvents: readonly EventType[] = [...assignmentFactTypes, ...needEvents];

/** No facts yet. */
export const noSuccessionFacts = (): SuccessionFacts => ({
  ...noAssignmentFacts(),
  surveys: new Map(),
  needs: new Map(),
  assessed: new Map(),
  closed: new Map(),
  baselines: new Map(),
  targets: new Map(),
  outcomes: new Map(),
});

/** Takes one fact in. */
export const applySuccession = (acc: SuccessionFacts, event: DomainEvent): void => {
  switch (event.type) {
    case 'NeedsSurveyed':
      note(acc.surveys, event.data.commune, event);
      return;
    case 'NeedIdentified':
      note(acc.needs, event.data.commune, event);
      return;
    case 'NeedAssessed':
      note(acc.assessed, event.data.commune, event);
      return;
    case 'NeedClosed':
      note(acc.closed, event.data.commune, event);
      return;
    case 'BaselineMeasured':
      note(acc.baselines, event.data.commune, event);
      return;
    case 'TargetSet':
      note(acc.targets, event.data.commune, event);
      return;
    case 'OutcomeMeasured':
      note(acc.outcomes, event.data.commune, event);
      return;
    default:
      applyAssignmentFacts(acc, event);
  }
};
