import { addDays } from '../../../vocabulary/dates/local-date.ts';
import { intervalOf } from '../../../vocabulary/dates/period.ts';
import type { FlagCase } from '../case/case.ts';
import { covers } from '../days.ts';
import { day, days, say } from '../explain/say.ts';
import { type Judged, refsOf } from './criterion.ts';

/**
 * C6: the agency's reports of the year, in time or within the tolerance. Weak: it is shown and never
 * decides, since who helps and reports badly still helps.
 */
export const reporting = (c: FlagCase): Judged => {
  const { agencyReports: reports, policy } = c;
  const last = addDays(reports.due, policy.reportToleranceDays);
  const inTime = covers(
    reports.reports.filter(({ from }) => from < last).map(({ data }) => intervalOf(data.period)),
    c.days.judged,
  );
  const filed = reports.reports.at(-1);
  const late = days(reports.daysLate);
  const on = filed && day(filed.on);
  const by = day(addDays(last, -1));
  return {
    id: 'C6',
    name: say('Chế độ báo cáo', 'Reporting discipline'),
    result: inTime ? 'pass' : reports.complete || reports.overdue ? 'fail' : 'unknown',
    observed:
      on !== undefined && reports.complete
        ? say(`đã báo cáo ${on.vi}`, `reported on ${on.en}`)
        : reports.daysLate > 0
          ? say(`chưa báo cáo đủ kỳ, quá hạn ${late.vi}`, `not fully reported, ${late.en} late`)
          : say('chưa đến hạn báo cáo', 'no report is due yet'),
    threshold: say(`đến hết ${by.vi}`, `by ${by.en}`),
    events: refsOf(
      reports.deadline === undefined ? reports.reports : [reports.deadline, ...reports.reports],
    ),
  };
};
