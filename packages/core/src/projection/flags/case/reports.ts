import type { ReportedHelp } from '../../../oversight/code-lists.ts';
import type { Policy } from '../../../policy/policy.ts';
import {
  addDays,
  daysBetween,
  type LocalDate,
  later,
} from '../../../vocabulary/dates/local-date.ts';
import { type Interval, intervalOf, type Period } from '../../../vocabulary/dates/period.ts';
import type { DocumentId } from '../../../vocabulary/ids.ts';
import { type FlagsAcc, pairOf } from '../acc.ts';
import { covers } from '../days.ts';
import { byTime, latest, type Noted, type NotedFact, notedFor } from '../noted.ts';
import { type DeadlineFact, yearDeadline } from './deadlines.ts';

/** What a report says of the pair. */
export interface ReportLine {
  readonly help: ReportedHelp;
  readonly days: Interval;
  readonly period: Period;
  readonly report: NotedFact<'CommuneReportFiled'> | NotedFact<'AgencyReportFiled'>;
}

/** A fact about a period, with the document it stands in. */
export type OfPeriod = Noted<{ readonly period: Period; readonly document?: DocumentId }>;

/** The reports of one side for one year, as of the asked day. */
export interface YearReports {
  /** The reports that stand: of several for one period, the latest. In the order of time. */
  readonly reports: readonly OfPeriod[];
  /** True when the reports together speak of every day in force. */
  readonly complete: boolean;
  /** The last day for the reports of the year: the deadline set, or the policy's. */
  readonly due: LocalDate;
  /** The fact that set it, where one did. */
  readonly deadline?: DeadlineFact;
  /** Days past `due`; 0 or less: not yet due. */
  readonly daysLate: number;
  /** True when incomplete and late by more than the policy tolerates. */
  readonly overdue: boolean;
  readonly reminders: readonly OfPeriod[];
  /** A reminder that stayed unanswered for as long as the policy asks, and for how many days. */
  readonly unanswered?: { readonly reminder: OfPeriod; readonly days: number };
}

/** The reports that stand: a later report for the same period replaces the earlier one. */
const standing = <A extends { readonly period: Period }>(
  reports: readonly Noted<A>[],
): readonly Noted<A>[] =>
  [...Map.groupBy(reports, ({ data }) => data.period).values()]
    .flatMap((same) => latest(same) ?? [])
    .sort(byTime);

/** What several lines say of one unit together. */
export const worded = (helps: readonly ReportedHelp[]): ReportedHelp | undefined =>
  // A report that says both of one unit says that there was help.
  helps.includes('helped') ? 'helped' : helps[0];

/** The lines of the commune's reports about the agency, in all years. */
export const communeLines = (
  acc: Pick<FlagsAcc, 'communeReports'>,
  pair: { readonly agency: string; readonly commune: string },
): readonly ReportLine[] =>
  standing(notedFor(acc.communeReports, pair.commune)).flatMap((report) => {
    const own = report.data.lines.filter(({ agency }) => agency === pair.agency);
    const help = worded(own.map((line) => line.help));
    const { period } = report.data;
    return help === undefined ? [] : [{ help, period, days: intervalOf(period), report }];
  });

/** The lines of the agency's reports about the commune, in all years. */
export const agencyLines = (
  acc: Pick<FlagsAcc, 'agencyReports'>,
  pair: { readonly agency: string; readonly commune: string },
): readonly ReportLine[] =>
  standing(notedFor(acc.agencyReports, pair.agency)).flatMap((report) => {
    const own = report.data.lines.filter(({ commune }) => commune === pair.commune);
    const help = worded(own.map((line) => line.help));
    const { period } = report.data;
    return help === undefined ? [] : [{ help, period, days: intervalOf(period), report }];
  });

const sameYear = (period: Period, fact: Noted<{ readonly period: Period }>): boolean =>
  fact.data.period.slice(0, 4) === period;

interface Asked {
  readonly policy: Policy;
  readonly period: Period;
  readonly judged: Interval | undefined;
  readonly asked: LocalDate;
}

const yearReports = (
  { policy, period, judged, asked }: Asked,
  deadlines: readonly DeadlineFact[],
  filed: readonly OfPeriod[],
  reminded: readonly OfPeriod[],
  answers: readonly Noted<unknown>[],
): YearReports => {
  const reports = standing(filed.filter((report) => sameYear(period, report)));
  const spans = reports.map(({ data }) => intervalOf(data.period));
  const complete = covers(spans, judged);
  const deadline = yearDeadline(period, deadlines);
  const due = deadline?.data.due ?? addDays(intervalOf(period).to, policy.reportDueDays);
  const daysLate = daysBetween(due, asked);
  const reminders = reminded.filter((reminder) => sameYear(period, reminder)).toSorted(byTime);
  const unanswered = reminders
    .map((reminder) => ({ reminder, days: daysBetween(later(reminder.from, due), asked) }))
    .find(
      ({ reminder, days }) =>
        days >= policy.reminderDays &&
        ![...reports, ...answers].some((answer) => answer.from >= reminder.from),
    );
  return {
    reports,
    complete,
    due,
    ...(deadline && { deadline }),
    daysLate,
    overdue: !complete && daysLate >= policy.reportToleranceDays,
    reminders,
    ...(unanswered && { unanswered }),
  };
};

/** The commune's reports of the year. A report without a line about the agency is a report as well. */
export const communeYear = (
  acc: FlagsAcc,
  pair: { readonly commune: string },
  asked: Asked,
): YearReports =>
  yearReports(
    asked,
    notedFor(acc.communeDeadlines, pair.commune),
    notedFor(acc.communeReports, pair.commune),
    notedFor(acc.communeReminders, pair.commune),
    [],
  );

/** The agency's reports of the year. Its explanation to the standing body is an answer as well. */
export const agencyYear = (
  acc: FlagsAcc,
  pair: Parameters<typeof pairOf>[0],
  asked: Asked,
): YearReports =>
  yearReports(
    asked,
    notedFor(acc.agencyDeadlines, pair.agency),
    notedFor(acc.agencyReports, pair.agency),
    notedFor(acc.agencyReminders, pair.agency),
    notedFor(acc.explanations, pairOf(pair)).filter((given) => sameYear(asked.period, given)),
  );

/** Silence after a reminder: the report is overdue, and a reminder of it stayed unanswered. */
export const silent = (reports: YearReports): boolean =>
  reports.overdue && reports.unanswered !== undefined;
