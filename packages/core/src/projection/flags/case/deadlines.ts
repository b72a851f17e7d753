import { intervalOf, type Period } from '../../../vocabulary/dates/period.ts';
import { latest, type NotedFact } from '../noted.ts';

/** A deadline that was set for a commune or an agency. */
export type DeadlineFact = NotedFact<'CommuneReportDue'> | NotedFact<'AgencyReportDue'>;

/**
 * The deadline set for the reports of a year: of the period that ends with it, whether that is the
 * year, its second half or its last quarter or month. A deadline for an earlier part does not end the
 * year's reporting. Set anew, the latest holds; of several periods, the latest day.
 */
export const yearDeadline = (
  year: Period,
  deadlines: readonly DeadlineFact[],
): DeadlineFact | undefined => {
  const { to } = intervalOf(year);
  const closing = deadlines.filter(({ data }) => intervalOf(data.period).to === to);
  const standing = [...Map.groupBy(closing, ({ data }) => data.period).values()].flatMap(
    (same) => latest(same) ?? [],
  );
  return standing.reduce<DeadlineFact | undefined>(
    (last, one) =>
      last === undefined ||
      one.data.due > last.data.due ||
      (one.data.due === last.data.due && one.ref < last.ref)
        ? one
        : last,
    undefined,
  );
};
