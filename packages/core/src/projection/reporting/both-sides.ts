import type { ReportedHelp } from '../../oversight/code-lists.ts';
import { earlier, type LocalDate } from '../../vocabulary/dates/local-date.ts';
import { intervalOf, type Period } from '../../vocabulary/dates/period.ts';
import type { AgencyId, CommuneId } from '../../vocabulary/ids.ts';
import { agencyLines, communeLines, type ReportLine, worded } from '../flags/case/reports.ts';
import { inOrder } from '../shared/in-order.ts';
import { agencyNameOn, communeOn } from '../shared/unit-names.ts';
import type { ReportingFacts } from './acc.ts';
import type { BothSides, ReportsAgree } from './view.ts';

interface Pair {
  readonly agency: AgencyId;
  readonly commune: CommuneId;
}

/** The pairs that any report has a line about. */
const pairsOf = (acc: ReportingFacts): readonly Pair[] => {
  const pairs = new Map<string, Pair>();
  const add = (pair: Pair) => pairs.set(`${pair.agency}~${pair.commune}`, pair);
  for (const { data } of [...acc.communeReports.values()].flat()) {
    for (const { agency } of data.lines) add({ agency, commune: data.commune });
  }
  for (const { data } of [...acc.agencyReports.values()].flat()) {
    for (const { commune } of data.lines) add({ agency: data.agency, commune });
  }
  return [...pairs.values()];
};

const agreementOf = (
  commune: ReportedHelp | undefined,
  agency: ReportedHelp | undefined,
): ReportsAgree => {
  if (agency === undefined) return 'communeOnly';
  if (commune === undefined) return 'agencyOnly';
  return commune === agency ? 'agree' : 'contradict';
};

const yearOfLine = ({ period }: ReportLine): Period => period.slice(0, 4) as Period;

const wordOf = (lines: readonly ReportLine[] = []): ReportedHelp | undefined =>
  worded(lines.map(({ help }) => help));

/** What communes and agencies report of the same help, year by year, beside each other. */
export const bothSides = (acc: ReportingFacts, asked: LocalDate): readonly BothSides[] => {
  const rows = pairsOf(acc).flatMap((pair) => {
    const commune = Map.groupBy(communeLines(acc, pair), yearOfLine);
    const agency = Map.groupBy(agencyLines(acc, pair), yearOfLine);
    const years = [...new Set([...commune.keys(), ...agency.keys()])];
    return years.map((period): BothSides => {
      const day = earlier(intervalOf(period).to, asked);
      const [saidByCommune, saidByAgency] = [commune, agency].map((side) =>
        wordOf(side.get(period)),
      );
      const lines = [...(commune.get(period) ?? []), ...(agency.get(period) ?? [])];
      return {
        ...pair,
        agencyName: agencyNameOn(acc.units, pair.agency, day),
        communeName: communeOn(acc.units, pair.commune, day).name,
        period,
        ...(saidByCommune !== undefined && { saidByCommune }),
        ...(saidByAgency !== undefined && { saidByAgency }),
        agreement: agreementOf(saidByCommune, saidByAgency),
        events: [...new Set(lines.map(({ report }) => report.ref))].sort(),
      };
    });
  });
  return inOrder(rows, [
    { text: ({ period }) => period },
    { name: ({ communeName }) => communeName },
    { text: ({ commune }) => commune },
    { name: ({ agencyName }) => agencyName },
    { text: ({ agency }) => agency },
  ]);
};
