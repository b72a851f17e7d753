import type { DomainEvent } from '../../catalogue/domain-event.ts';
import { certainFrom } from '../../vocabulary/dates/partial-date.ts';
import type { CommuneId } from '../../vocabulary/ids.ts';
import {
  type AssignmentFacts,
  assignmentsOn,
  inAgencyOrder,
} from '../current-state/assignment-now.ts';
import {
  applyAssignmentFacts,
  assignmentFactTypes,
  noAssignmentFacts,
} from '../current-state/current-state.ts';
import type { AssignmentNow, Responsible } from '../current-state/view.ts';
import type { Projection } from '../projection.ts';
import { frozen } from '../shared/frozen.ts';
import { communeOn } from '../shared/unit-names.ts';

/**
 * Who was responsible for a commune on a day, under which document, article and annex line, who
 * signed it, and whether it was later replaced, corrected or recalled (§11 question 1).
 *
 * Everything in the answer is as of the asked day but for what came later, as far as it was known:
 * the document's replacement, correction or recall, and the end that an assignment was to have.
 */
export const responsibleFor = (commune: CommuneId): Projection<AssignmentFacts, Responsible> => ({
  name: `responsible-for-${commune}`,
  version: 1,
  handles: assignmentFactTypes,
  laterFacts: true,
  init: noAssignmentFacts,
  apply: (acc, event) => {
    if (concerns(event, commune)) applyAssignmentFacts(acc, event);
  },
  view: (acc, asOf) => {
    const day = asOf.effectiveOn;
    const place = communeOn(acc.units, commune, day);
    const assignments = inAgencyOrder(
      assignmentsOn(acc, day).filter((assignment) => assignment.commune === commune),
    );
    return frozen({
      asOf,
      commune,
      communeName: place.name,
      communeCode: place.code,
      district: place.districtName,
      responsible: assignments.filter((assignment) => assignment.status !== 'ended'),
      before: latestFirst(assignments.filter((assignment) => assignment.status === 'ended')),
    });
  },
});

/**
 * Leaves out the help of other communes, which is most of history. A joint gift stays, wherever it
 * was handed over: through which helper its value counts cannot be told from one commune alone.
 */
const concerns = (event: DomainEvent, commune: CommuneId): boolean => {
  switch (event.type) {
    case 'AssignmentMade':
    case 'PledgeMade':
    case 'CommitmentSigned':
      return event.data.commune === commune;
    case 'ContributionDelivered':
    case 'VoluntaryHelpDelivered':
      return event.data.commune === commune || event.data.joint?.share === 'notSplit';
    default:
      return true;
  }
};

const latestFirst = (ended: readonly AssignmentNow[]): readonly AssignmentNow[] => {
  const endOf = ({ until }: AssignmentNow): string =>
    until === undefined ? '' : certainFrom(until);
  // A stable sort: those that ended on one day stay in the order of their agencies.
  return [...ended].sort((a, b) => (endOf(a) === endOf(b) ? 0 : endOf(a) < endOf(b) ? 1 : -1));
};
