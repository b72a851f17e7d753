import type { LocalDate } from '../../vocabulary/dates/local-date.ts';
import { firstOfYear } from '../../vocabulary/dates/local-date.ts';
import type { AssignmentId } from '../../vocabulary/ids.ts';
import { noAmount } from '../shared/amount-sum.ts';
import { deliveredByAssignment, promisedByAssignment } from '../shared/assignment-sums.ts';
import {
  type AssignmentRecord,
  type Assignments,
  begunOn,
  endedOn,
  type Terms,
  termsOn,
} from '../shared/assignments.ts';
import { type DocumentFates, documentFates } from '../shared/document-fate.ts';
import type { DocumentRegister } from '../shared/documents.ts';
import { donations } from '../shared/donations.ts';
import type { Help } from '../shared/help.ts';
import { inOrder, type OrderBy } from '../shared/in-order.ts';
import type { UnitRegisters } from '../shared/registers.ts';
import type { SumsBy } from '../shared/sums-by.ts';
import { valueOn } from '../shared/timeline.ts';
import type { UnitActs } from '../shared/unit-acts.ts';
import { agencyNameOn, communeOn } from '../shared/unit-names.ts';
import { assignmentFates } from '../succession/fate.ts';
import type { AssignmentNow } from './view.ts';

/** The facts from which the state of assignments is read. */
export interface AssignmentFacts {
  readonly units: UnitRegisters;
  readonly acts: UnitActs;
  readonly documents: DocumentRegister;
  readonly assignments: Assignments;
  readonly help: Help;
}

interface Context {
  readonly facts: AssignmentFacts;
  readonly day: LocalDate;
  readonly documents: DocumentFates;
  readonly fates: ReturnType<typeof assignmentFates>;
  readonly sums: Record<'pledged' | 'committed' | 'delivered', SumsBy<AssignmentId>>;
}

/** The assignments that had begun by a day, as they stand on it; in no particular order. */
export const assignmentsOn = (facts: AssignmentFacts, day: LocalDate): readonly AssignmentNow[] => {
  const everSince = { from: firstOfYear(1900), to: day };
  const context: Context = {
    facts,
    day,
    documents: documentFates(facts.documents),
    fates: assignmentFates(facts, day),
    sums: {
      ...promisedByAssignment(facts.help, day),
      delivered: deliveredByAssignment(donations(facts.help), everSince),
    },
  };
  return [...facts.assignments.values()]
    .filter((record) => begunOn(record, day))
    .map((record) => assignmentNow(record, context));
};

/** By agency, then commune, names in Vietnamese order; ids decide where names are equal. */
const byAgencyThenCommune: OrderBy<AssignmentNow> = [
  { name: (a) => a.agencyName },
  { text: (a) => a.agency },
  { name: (a) => a.communeName },
  { text: (a) => a.assignment },
];

/** {@link byAgencyThenCommune} as a new array. */
export const inAgencyOrder = (assignments: readonly AssignmentNow[]): readonly AssignmentNow[] =>
  inOrder(assignments, byAgencyThenCommune);

const assignmentNow = (record: AssignmentRecord, context: Context): AssignmentNow => {
  const { facts, day, fates, sums } = context;
  const { assignment, agency, commune } = record;
  const { basis, role } = termsOn(record, day);
  const place = communeOn(facts.units, commune, day);
  const ended = endedOn(record, day);
  const fate = ended ? undefined : fates(record);
  return {
    assignment,
    agency,
    agencyName: agencyNameOn(facts.units, agency, day),
    commune,
    communeName: place.name,
    communeCode: place.code,
    form: record.form,
    role,
    status: ended ? 'ended' : valueOn(record.rests, day) === true ? 'suspended' : 'inForce',
    from: record.from,
    ...(record.end !== undefined && { until: record.end.on }),
    basis: basisNow(basis, context),
    ...(fate !== undefined && { succession: fate }),
    pledged: sums.pledged.get(assignment) ?? noAmount,
    committed: sums.committed.get(assignment) ?? noAmount,
    delivered: sums.delivered.get(assignment) ?? noAmount,
    confidence: record.confidence,
    events: [...record.refs].sort(),
  };
};

const basisNow = (basis: Terms['basis'], context: Context): AssignmentNow['basis'] => {
  const { document, article, annexLine } = basis;
  const issued = context.facts.documents.get(document)?.issued;
  const { replaced, recalledOn, corrections } = context.documents(document);
  return {
    document,
    ...(issued?.number !== undefined && { number: issued.number }),
    ...(issued !== undefined && { title: issued.title }),
    ...(issued?.signer !== undefined && { signer: issued.signer }),
    ...(article !== undefined && { article }),
    ...(annexLine !== undefined && { annexLine }),
    ...(replaced !== undefined && { replacedBy: replaced.by, replacedOn: replaced.on }),
    recalled: recalledOn !== undefined,
    ...(recalledOn !== undefined && { recalledOn }),
    ...(corrections.length > 0 && { corrections }),
  };
};
