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
  readonly outcomes: Grouped<'OutcomeMeasured'>;
}

/** The facts that the succession reads. */
export const successionEvents: readonly EventType[] = [
  ...assignmentFactTypes,
  'NeedsSurveyed',
  'OutcomeMeasured',
];

/** No facts yet. */
export const noSuccessionFacts = (): SuccessionFacts => ({
  ...noAssignmentFacts(),
  surveys: new Map(),
  outcomes: new Map(),
});

/** Takes one fact in. */
export const applySuccession = (acc: SuccessionFacts, event: DomainEvent): void => {
  if (event.type === 'NeedsSurveyed') note(acc.surveys, event.data.commune, event);
  else if (event.type === 'OutcomeMeasured') note(acc.outcomes, event.data.commune, event);
  else applyAssignmentFacts(acc, event);
};
