import {
  type AssignmentId,
  certainFrom,
  daysBetween,
  type EventRef,
  type LocalDate,
  type Projection,
  refOf,
} from '@donghanh/core';

/** An assignment, and since when nothing has arrived on it. */
export interface QuietAssignment {
  readonly assignment: AssignmentId;
  /** The day of the last gift; the first day of the assignment where none has arrived. */
  readonly since: LocalDate;
  /** From that day to the asked one. */
  readonly days: number;
  /** The fact that says so. */
  readonly event: EventRef;
}

/** What is kept of an assignment while facts come in. */
interface LastHelp {
  readonly since: LocalDate;
  readonly event: EventRef;
}

/**
 * A projection as you may write one: the assignments that stand, the one longest without help first.
 * Days are counted by `view`, from the asked date: a projection has no clock.
 */
export const quietAssignments: Projection<
  Map<AssignmentId, LastHelp>,
  readonly QuietAssignment[]
> = {
  name: 'quiet-assignments',
  version: 1,
  handles: ['AssignmentMade', 'AssignmentTransferred', 'AssignmentEnded', 'ContributionDelivered'],
  init: () => new Map(),
  apply: (acc, event) => {
    const since = certainFrom(event.effectiveOn);
    switch (event.type) {
      case 'AssignmentMade':
        acc.set(event.data.assignment, { since, event: refOf(event) });
        break;
      case 'ContributionDelivered': {
        // Gifts are recorded late and out of order: the last one is the one with the latest day.
        const known = acc.get(event.data.assignment);
        if (known !== undefined && since >= known.since) {
          acc.set(event.data.assignment, { since, event: refOf(event) });
        }
        break;
      }
      case 'AssignmentTransferred':
      case 'AssignmentEnded':
        acc.delete(event.data.assignment);
        break;
    }
  },
  // An assignment is of one stream: what was folded apart, of other streams, is put side by side.
  combine: (accs) => new Map(accs.flatMap((acc) => [...acc])),
  view: (acc, { effectiveOn }) =>
    Object.freeze(
      [...acc]
        .map(([assignment, { since, event }]) =>
          Object.freeze({ assignment, since, days: daysBetween(since, effectiveOn), event }),
        )
        .sort((a, b) => b.days - a.days || (a.assignment < b.assignment ? -1 : 1)),
    ),
};
