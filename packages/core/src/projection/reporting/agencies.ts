import type { Policy } from '../../policy/policy.ts';
import { earlier, type LocalDate } from '../../vocabulary/dates/local-date.ts';
import { intervalOf } from '../../vocabulary/dates/period.ts';
import { inOrder } from '../shared/in-order.ts';
import { notedFor } from '../shared/noted.ts';
import { agencyNameOn } from '../shared/unit-names.ts';
import type { ReportingFacts } from './acc.ts';
import { owedFor, type UnitReports } from './owed.ts';
import { dutyDays, periodsOf } from './periods.ts';
import type { AgencyReportLine } from './view.ts';

/** The reports of all agencies that owe or filed one. */
export const agencyLines = (
  acc: ReportingFacts,
  policy: Policy,
  asked: LocalDate,
): readonly AgencyReportLine[] => {
  const duty = dutyDays(acc, ({ agency }) => agency, asked);
  const facts = [acc.agencyDeadlines, acc.agencyReports, acc.agencyReminders].flatMap((groups) =>
    [...groups.values()].flat(),
  );
  const ids = new Set([...duty.keys(), ...facts.map(({ data }) => data.agency)]);
  const lines = [...ids].flatMap((agency) => {
    const known: UnitReports = {
      deadlines: notedFor(acc.agencyDeadlines, agency),
      reports: notedFor(acc.agencyReports, agency),
      reminders: notedFor(acc.agencyReminders, agency),
    };
    return periodsOf(known, duty.get(agency) ?? []).map((period): AgencyReportLine => {
      const day = earlier(intervalOf(period).to, asked);
      return {
        agency,
        agencyName: agencyNameOn(acc.units, agency, day),
        ...owedFor(known, period, policy, asked),
      };
    });
  });
  return inOrder(lines, [
    { text: ({ period }) => period },
    { name: ({ agencyName }) => agencyName },
    { text: ({ agency }) => agency },
  ]);
};
