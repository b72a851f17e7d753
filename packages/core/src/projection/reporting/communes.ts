import type { Policy } from '../../policy/policy.ts';
import { earlier, type LocalDate } from '../../vocabulary/dates/local-date.ts';
import { intervalOf, type Period } from '../../vocabulary/dates/period.ts';
import type { CommuneId } from '../../vocabulary/ids.ts';
import { inOrder } from '../shared/in-order.ts';
import { byTime, latest, notedFor } from '../shared/noted.ts';
import { agencyNameOn, communeOn } from '../shared/unit-names.ts';
import type { ReportingFacts } from './acc.ts';
import { actOf, ofPeriod, owedFor, type UnitReports } from './owed.ts';
import { dutyDays, periodsOf } from './periods.ts';
import type { CommuneReportLine } from './view.ts';
import { waitingOf } from './way-up.ts';

const lineOf = (
  acc: ReportingFacts,
  commune: CommuneId,
  known: UnitReports,
  period: Period,
  policy: Policy,
  asked: LocalDate,
): CommuneReportLine => {
  const owed = owedFor(known, period, policy, asked);
  const filed = latest(ofPeriod(notedFor(acc.communeReports, commune), period));
  const forwards = ofPeriod(notedFor(acc.forwarded, commune), period);
  const checks = ofPeriod(notedFor(acc.checked, commune), period).toSorted(byTime);
  const deadline = latest(ofPeriod(notedFor(acc.communeDeadlines, commune), period));
  const forwarded = latest(forwards);
  const to = filed?.data.to ?? deadline?.data.to;
  const waiting = waitingOf(owed, filed, [...forwards, ...checks], asked);
  const day = earlier(intervalOf(period).to, asked);
  const { name, districtId, districtName } = communeOn(acc.units, commune, day);
  const nil = (filed?.data.lines ?? []).filter(({ help }) => help === 'nil');
  return {
    commune,
    communeName: name,
    district: districtId,
    districtName,
    ...owed,
    ...(to !== undefined && { to }),
    nilLines: inOrder(
      nil.map(({ agency }) => ({ agency, agencyName: agencyNameOn(acc.units, agency, day) })),
      [{ name: ({ agencyName }) => agencyName }, { text: ({ agency }) => agency }],
    ),
    ...(forwarded && { forwarded: { ...actOf(forwarded), by: forwarded.data.by } }),
    checks: checks.map((check) => ({
      ...actOf(check),
      by: check.data.by,
      result: check.data.result,
      ...(check.data.note !== undefined && { note: check.data.note }),
    })),
    ...(waiting && { waiting }),
  };
};

/** The reports of all communes that owe or filed one. */
export const communeLines = (
  acc: ReportingFacts,
  policy: Policy,
  asked: LocalDate,
): readonly CommuneReportLine[] => {
  const duty = dutyDays(acc, ({ commune }) => commune, asked);
  const facts = [acc.communeDeadlines, acc.communeReports, acc.communeReminders].flatMap((groups) =>
    [...groups.values()].flat(),
  );
  const ids = new Set([...duty.keys(), ...facts.map(({ data }) => data.commune)]);
  const lines = [...ids].flatMap((commune) => {
    const known: UnitReports = {
      deadlines: notedFor(acc.communeDeadlines, commune),
      reports: notedFor(acc.communeReports, commune),
      reminders: notedFor(acc.communeReminders, commune),
    };
    return periodsOf(known, duty.get(commune) ?? []).map((period) =>
      lineOf(acc, commune, known, period, policy, asked),
    );
  });
  return inOrder(lines, [
    { text: ({ period }) => period },
    { name: ({ communeName }) => communeName },
    { text: ({ commune }) => commune },
  ]);
};
