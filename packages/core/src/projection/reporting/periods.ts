import { type LocalDate, yearOf } from '../../vocabulary/dates/local-date.ts';
import {
  type Interval,
  intervalOf,
  type Period,
  yearPeriod,
} from '../../vocabulary/dates/period.ts';
import { judgeable, unitEndOf } from '../flags/case/case-days.ts';
import { covers, shared } from '../flags/days.ts';
import type { AssignmentRecord } from '../shared/assignments.ts';
import type { ReportingFacts } from './acc.ts';
import type { OfPeriod, UnitReports } from './owed.ts';

/** The days on which each unit of one side took part in an assignment, up to the asked day. */
export const dutyDays = <Id extends string>(
  acc: ReportingFacts,
  side: (record: AssignmentRecord) => Id,
  asked: LocalDate,
): ReadonlyMap<Id, readonly Interval[]> => {
  const days = new Map<Id, Interval[]>();
  for (const record of acc.assignments.values()) {
    const span = judgeable(record, unitEndOf(acc, record), asked);
    if (span === undefined) continue;
    const spans = days.get(side(record));
    if (spans === undefined) days.set(side(record), [span]);
    else spans.push(span);
  }
  return days;
};

const yearsOf = ({ from, to }: Interval): readonly Period[] =>
  Array.from({ length: yearOf(to) - yearOf(from) + 1 }, (_, i) => yearPeriod(yearOf(from) + i));

/**
 * The periods for which a unit reports: those that somebody named, in a deadline, a reminder or a
 * report, and every year in which it took part in an assignment, unless shorter periods that were
 * named hold all its days of that year. In order.
 */
export const periodsOf = (
  { deadlines, reports, reminders }: UnitReports,
  duty: readonly Interval[],
): readonly Period[] => {
  const facts: readonly OfPeriod[] = [...deadlines, ...reports, ...reminders];
  const named = new Set(facts.map(({ data }) => data.period));
  const spans = [...named].map(intervalOf);
  const years = duty.flatMap((span) =>
    yearsOf(span).filter((year) => !covers(spans, shared(span, intervalOf(year)))),
  );
  return [...new Set([...named, ...years])].sort();
};
