import type { LocalDate } from '../../vocabulary/dates/local-date.ts';
import type { AgencyId } from '../../vocabulary/ids.ts';
import type { Count } from '../evidence.ts';
import { countOf } from '../shared/amount-sum.ts';
import { type AssignmentRecord, type Assignments, inForceOn } from '../shared/assignments.ts';

/** What holds on a day: assignments, resting ones included, and the two sides of them. */
export interface InForce {
  readonly agencies: Count;
  readonly communes: Count;
  readonly assignments: Count;
  readonly agencyIds: ReadonlySet<AgencyId>;
}

/** The assignments in force on a day. */
export const recordsInForce = (
  assignments: Assignments,
  day: LocalDate,
): readonly AssignmentRecord[] =>
  [...assignments.values()].filter((record) => inForceOn(record, day));

/** Counts the assignments in force on a day, and the agencies and communes in them. */
export const countInForce = (assignments: Assignments, day: LocalDate): InForce => {
  const held = recordsInForce(assignments, day);
  return {
    agencies: distinct(held, (record) => record.agency),
    communes: distinct(held, (record) => record.commune),
    assignments: countOf(held.map((record) => record.made)),
    agencyIds: new Set(held.map((record) => record.agency)),
  };
};

/** How many sides there are; one rests on a reconstruction when all its assignments do. */
export const distinct = (
  held: readonly AssignmentRecord[],
  side: (record: AssignmentRecord) => string,
): Count => {
  const reconstructed = new Map<string, boolean>();
  for (const record of held) {
    const id = side(record);
    reconstructed.set(id, (reconstructed.get(id) ?? true) && record.made.reconstructed);
  }
  return {
    value: reconstructed.size,
    reconstructed: [...reconstructed.values()].filter(Boolean).length,
    events: held.map((record) => record.made.ref).sort(),
  };
};
