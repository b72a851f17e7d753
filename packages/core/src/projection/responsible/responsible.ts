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
import { combineParts } from '../shared/combine.ts';
import { frozen } from '../shared/frozen.ts';
import { communeOn } from '../shared/unit-names.ts';
import { assignmentFates } from '../succession/fate.ts';
import { communeHelpers } from '../succession/helpers.ts';

/**
 * Who was responsible for a commune on a day, under which document, article and annex line, who
 * signed it, and whether it was later replaced, corrected or recalled (§11 question 1).
 *
 * A commune that others went into has their helpers by succession, with the way.
 *
 * Everything in the answer is as of the asked day but for what came later, as far as it was known:
 * the document's replacement, correction or recall, and the end that an assignment was to have.
 */
export const responsibleFor = (commune: CommuneId): Projection<AssignmentFacts, Responsible> => ({
  name: `responsible-for-${commune}`,
  version: 2,
  handles: assignmentFactTypes,
  laterFacts: true,
  init: noAssignmentFacts,
  apply: (acc, event) => {
    if (concerns(event, commune)) applyAssignmentFacts(acc, event);
  },
  combine: combineParts(),
  view: (acc, asOf) => {
    const day = asOf.effectiveOn;
    const place = communeOn(acc.units, commune, day);
    const now = communeHelpers(acc, assignmentFates(acc, day), day).find(
      (one) => one.commune === commune,
    );
    const succeeded = now?.helpers.filter((helper) => helper.succeeded !== undefined) ?? [];
    const orphaned = now?.orphaned.filter((duty) => duty.commune !== commune) ?? [];
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
      ...(succeeded.length > 0 && { bySuccession: succeeded }),
      ...(orphaned.length > 0 && { orphaned }),
      before: latestFirst(assignments.filter((assignment) => assignment.status === 'ended')),
    });
  },
});

/**
 * Leaves out the help of other communes, which is most of history. Their assignments stay: which of
 * them went into this one is told by facts that may come later. A joint gift stays, wherever it
 * was handed over: through which helper its value counts cannot be told from one commune alone.
 */
const concerns = (event: DomainEvent, commune: CommuneId): boolean => {
  switch (event.type) {
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
