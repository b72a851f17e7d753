import { inOrder } from '../shared/in-order.ts';
import type { CommuneReportLine, DistrictReporting, ReportStatus, Waiting } from './view.ts';

const countOf = (lines: readonly CommuneReportLine[], status: ReportStatus): number =>
  lines.filter((line) => line.status === status).length;

const waitingAt = (lines: readonly CommuneReportLine[], at: Waiting['at']): number =>
  lines.filter(({ waiting }) => waiting?.at === at).length;

/** The lines of communes by district and period. Communes of no district stand together. */
export const districtsOf = (lines: readonly CommuneReportLine[]): readonly DistrictReporting[] => {
  const groups = Map.groupBy(lines, ({ district, period }) => `${period} ${district}`);
  const rows = [...groups.values()].flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    const { district, districtName, period } = first;
    return {
      district,
      districtName,
      period,
      communes: own.length,
      notDue: countOf(own, 'notDue'),
      onTime: countOf(own, 'onTime'),
      late: countOf(own, 'late'),
      missing: countOf(own, 'missing'),
      waiting: {
        commune: waitingAt(own, 'commune'),
        district: waitingAt(own, 'district'),
        province: waitingAt(own, 'province'),
      },
    };
  });
  return inOrder(rows, [
    { text: ({ period }) => period },
    { name: ({ districtName }) => districtName },
    { text: ({ district }) => district },
  ]);
};
