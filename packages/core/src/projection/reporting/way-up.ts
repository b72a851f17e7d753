import { daysBetween, type LocalDate } from '../../vocabulary/dates/local-date.ts';
import { byTime, type NotedFact } from '../shared/noted.ts';
import type { ReportOwed, Waiting } from './view.ts';

type Step =
  | NotedFact<'CommuneReportFiled'>
  | NotedFact<'CommuneReportForwarded'>
  | NotedFact<'CommuneReportVerified'>;

interface Place {
  /** Who has received it so far. */
  readonly level: 'district' | 'province';
  readonly at: Waiting['at'] | 'done';
  readonly since: LocalDate;
}

/** Where a step takes the report: up, back to the commune, or to its end. */
const after = (place: Place, step: Step): Place => {
  if ('lines' in step.data) return place;
  const since = step.from;
  if (!('result' in step.data)) return { level: 'province', at: 'province', since };
  if (step.data.result === 'returned') return { ...place, at: 'commune', since };
  // The district's word alone does not bring the report to the province.
  if (place.level === 'province') return { ...place, at: 'done', since };
  return place.at === 'commune' ? { ...place, at: 'district', since } : place;
};

/** Where the report of a commune for one period waits on the asked day, if it waits at all. */
export const waitingOf = (
  owed: ReportOwed,
  filed: NotedFact<'CommuneReportFiled'> | undefined,
  later: readonly Step[],
  asked: LocalDate,
): Waiting | undefined => {
  if (filed === undefined) {
    const { day } = owed.due;
    return owed.status === 'missing'
      ? { at: 'commune', since: day, days: daysBetween(day, asked) }
      : undefined;
  }
  const { to } = filed.data;
  const first: Place = { level: to, at: to, since: filed.from };
  const { at, since } = later.toSorted(byTime).reduce(after, first);
  return at === 'done' ? undefined : { at, since, days: daysBetween(since, asked) };
};
