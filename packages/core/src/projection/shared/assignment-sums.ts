import type { LocalDate } from '../../vocabulary/dates/local-date.ts';
import type { Interval } from '../../vocabulary/dates/period.ts';
import { includes } from '../../vocabulary/dates/period.ts';
import type { AssignmentId } from '../../vocabulary/ids.ts';
import { ofAllStreams } from './by-stream.ts';
import type { Donation } from './donations.ts';
import type { Help } from './help.ts';
import { addStanding, standingOn } from './promises.ts';
import { SumsBy } from './sums-by.ts';

/** What was promised on each assignment, as it stands on a day. */
export const promisedByAssignment = (
  help: Help,
  day: LocalDate,
): { readonly pledged: SumsBy<AssignmentId>; readonly committed: SumsBy<AssignmentId> } => {
  const sums = { pledged: new SumsBy<AssignmentId>(), committed: new SumsBy<AssignmentId>() };
  for (const promise of ofAllStreams(help.promises)) {
    const standing = standingOn(promise, day);
    if (standing === undefined) continue;
    const { kind, assignment } = promise;
    const sum = (kind === 'pledge' ? sums.pledged : sums.committed).of(assignment);
    addStanding(sum, promise, standing);
  }
  return sums;
};

/** The donations delivered on each assignment within the days. */
export const deliveredByAssignment = (
  donations: readonly Donation[],
  days: Interval,
): SumsBy<AssignmentId> => {
  const delivered = new SumsBy<AssignmentId>();
  for (const { delivery, day, value } of donations) {
    const { assignment, trace } = delivery;
    if (assignment === undefined || value === undefined || !includes(days, day)) continue;
    delivered.of(assignment).add(value, trace.ref, trace.reconstructed);
  }
  return delivered;
};
