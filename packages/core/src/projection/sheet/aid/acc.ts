import { type EventRef, refOf } from '../../../event/recorded.ts';
import type { AssignmentFacts } from '../../current-state/assignment-now.ts';
import {
  applyAssignmentFacts,
  assignmentFactTypes,
  noAssignmentFacts,
} from '../../current-state/current-state.ts';
import { combineParts } from '../../shared/combine.ts';
import { dispatch, type Part, typesOf } from '../../shared/dispatch.ts';
import { applyHelp } from '../../shared/help.ts';
import { combineLastFact, type LastFact, noteDay } from '../../shared/last-fact.ts';
import { type NotedFact, noted } from '../../shared/noted.ts';

/** What an aid sheet remembers of history. */
export interface AidFacts extends AssignmentFacts, LastFact {
  readonly programmes: Map<EventRef, NotedFact<'ProgrammeOpened'>>;
}

/** No facts yet. */
export const noAidFacts = (): AidFacts => ({
  ...noAssignmentFacts(),
  programmes: new Map(),
  lastFact: undefined,
});

const parts: readonly Part<AidFacts>[] = [
  { types: assignmentFactTypes, apply: applyAssignmentFacts },
  {
    types: ['ContributionConfirmed', 'ContributionContested'],
    apply: (acc, event) => applyHelp(acc.help, event),
  },
  {
    types: ['ProgrammeOpened'],
    apply: (acc, event) => {
      if (event.type === 'ProgrammeOpened') acc.programmes.set(refOf(event), noted(event));
    },
  },
];

/** The types that an aid sheet reads. */
export const aidFactTypes = typesOf(parts);

/** Takes one fact in. */
export const applyAidFacts = dispatch([...parts, { types: aidFactTypes, apply: noteDay }]);

/** One of several that were folded apart. */
export const combineAidFacts = combineParts<AidFacts>(combineLastFact);
