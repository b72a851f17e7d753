import type { Policy } from '../../policy/policy.ts';
import { addDays, daysBetween, type LocalDate } from '../../vocabulary/dates/local-date.ts';
import { intervalOf, type Period } from '../../vocabulary/dates/period.ts';
import type { DocumentId } from '../../vocabulary/ids.ts';
import { byTime, latest, type Noted } from '../shared/noted.ts';
import type { DueDay, ReminderSent, ReportingAct, ReportOwed } from './view.ts';

/** A fact about a period, perhaps on a document. */
export type OfPeriod = Noted<{ readonly period: Period; readonly document?: DocumentId }>;

/** A deadline that was set. */
type Deadline = Noted<{ readonly period: Period; readonly due: LocalDate }>;

/** The facts about one period. */
export const ofPeriod = <N extends Noted<{ readonly period: Period }>>(
  facts: readonly N[],
  period: Period,
): readonly N[] => facts.filter(({ data }) => data.period === period);

/** A fact as an act: its day, its document, its name. */
export const actOf = (fact: OfPeriod): ReportingAct => ({
  on: fact.on,
  ...(fact.data.document !== undefined && { document: fact.data.document }),
  event: fact.ref,
});

const dueOf = (deadlines: readonly Deadline[], period: Period, policy: Policy): DueDay => {
  const set = latest(ofPeriod(deadlines, period));
  return set === undefined
    ? { day: addDays(intervalOf(period).to, policy.reportDueDays), setBy: 'policy' }
    : { day: set.data.due, setBy: 'deadline', event: set.ref };
};

/** What is known of the reports of one unit. */
export interface UnitReports {
  readonly deadlines: readonly Deadline[];
  readonly reports: readonly OfPeriod[];
  readonly reminders: readonly OfPeriod[];
}

/** The report of one unit for one period: by when, whether in time, and who was urged. */
export const owedFor = (
  { deadlines, reports, reminders }: UnitReports,
  period: Period,
  policy: Policy,
  asked: LocalDate,
): ReportOwed => {
  const due = dueOf(deadlines, period, policy);
  const filed = latest(ofPeriod(reports, period));
  const until = filed?.from ?? asked;
  const daysLate = Math.max(0, daysBetween(due.day, until));
  const [inTime, late] =
    filed === undefined ? (['notDue', 'missing'] as const) : (['onTime', 'late'] as const);
  return {
    period,
    due,
    status: daysLate > 0 ? late : inTime,
    daysLate,
    ...(filed && { filed: actOf(filed) }),
    reminders: ofPeriod(reminders, period)
      .toSorted(byTime)
      .map(
        (reminder): ReminderSent => ({
          ...actOf(reminder),
          days: Math.max(0, daysBetween(reminder.from, until)),
          answered: filed !== undefined && filed.from >= reminder.from,
        }),
      ),
  };
};
