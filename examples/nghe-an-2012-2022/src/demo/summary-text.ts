import {
  type CompleteSummary,
  formatDate,
  formatInteger,
  formatQualified,
  type Reconciliation,
  type TenYearSummary,
} from '@donghanh/core';
import { type Column, table } from './table.ts';
import { countText, inBillions, metricName, metricText, verdictText } from './words.ts';

const left = (head: string): Column => ({ head, align: 'left' });
const right = (head: string): Column => ({ head, align: 'right' });

const day = (date: string): string => formatDate(date, 'vi', 'short');

const years = (summary: TenYearSummary): string =>
  table(
    [
      left('Năm'),
      right('Đơn vị'),
      right('Xã'),
      right('Phân công'),
      right('Vào/ra'),
      right('Đăng ký'),
      right('Cam kết'),
      right('Đã giao'),
      right('Có nguồn'),
      right('Lũy kế'),
    ],
    summary.years.map((row) => [
      String(row.year),
      countText(row.agencies),
      countText(row.communes),
      countText(row.assignments),
      `${row.joined.length}/${row.left.length}`,
      inBillions(row.pledged.value),
      inBillions(row.committed.value),
      inBillions(row.delivered.value),
      inBillions(row.delivered.value - row.delivered.reconstructed),
      inBillions(row.cumulative),
    ]),
  );

/** What a figure is about, where that is not the whole programme. */
const about = ({ about: of, metric }: Reconciliation): string =>
  /^Nghệ An(?: – các xã nghèo miền Tây)?$/.test(of)
    ? metricName[metric]
    : `${metricName[metric]}: ${of}`;

const figure = (line: Reconciliation): readonly string[] => [
  about(line),
  `${day(line.from)} – ${day(line.to)}`,
  formatQualified(line.stated.qualifier, metricText(line.metric, line.stated.value), 'vi'),
  line.computed === undefined ? '' : metricText(line.metric, line.computed),
  verdictText[line.verdict],
];

const isComputed = ({ verdict }: Reconciliation): boolean => verdict !== 'notComputed';

const figures = ({ reconciliations }: TenYearSummary): string =>
  table(
    [left('Số liệu'), left('Thời gian'), right('Công bố'), right('Tính được'), left('')],
    reconciliations.filter(isComputed).map(figure),
  );

/** What stands beside a figure: what its parts leave over, or why it is not computed. */
const remark = (line: Reconciliation): readonly string[] =>
  line.note === undefined
    ? []
    : [
        `  • ${about(line)}, ${day(line.from)} – ${day(line.to)}, “${line.stated.raw}”`,
        `    ${line.note.vi}`,
      ];

const several = (summary: TenYearSummary): string =>
  [
    ...summary.agenciesWithSeveral.map(
      ({ name, others }) =>
        `  • ${name}: ${others.length} xã (${others.map((one) => one.name).join(', ')})`,
    ),
    ...summary.communesWithSeveral.map(
      ({ name, others }) =>
        `  • Xã ${name}: ${others.length} đơn vị (${others.map((one) => one.name).join(', ')})`,
    ),
  ].join('\n');

const whole = (count: number): string => formatInteger(count, 'vi');

const sum = (counts: readonly number[]): number => counts.reduce((all, one) => all + one, 0);

/** One line for each of the sections that the report tells at length. */
const sections = (views: CompleteSummary): string => {
  const { needs, plans, changes, flags, reporting, recommendations, responses, shortcomings } =
    views;
  const surveyed = needs.communes.filter(({ lastSurvey }) => lastSurvey !== undefined);
  const raised = sum(flags.years.map(({ verdicts }) => verdicts.RAISED.value));
  const again = flags.courses.filter(({ years: flagged }) => flagged.length > 1);
  const recovered = flags.courses.filter(({ state }) => state === 'recovered');
  const filed = reporting.communes.filter((one) => one.filed !== undefined);
  const reached = changes.rows.filter(({ progress }) => Number(progress ?? '0') >= 1);
  const open = shortcomings.shortcomings.filter(({ status }) => status === 'open');
  const decided = recommendations.recommendations.filter(
    ({ daysToOutcome }) => daysToOutcome !== undefined,
  );
  return [
    `  • Nhu cầu: ${whole(surveyed.length)} xã đã khảo sát; ${whole(needs.totals.identified)} nhu cầu xác định thành mục, ${whole(needs.totals.open)} chưa ai đáp ứng; ${whole(plans.sheets.length)} phương án`,
    `  • Trước, sau: ${whole(changes.rows.length)} kết quả theo dõi, ${whole(reached.length)} đạt chỉ tiêu`,
    `  • Cảnh báo: ${whole(raised)} lần; ${whole(again.length)} đơn vị lặp lại, ${whole(recovered.length)} về sau không còn`,
    `  • Báo cáo của xã: ${whole(filed.length)} trong ${whole(reporting.communes.length)} có ghi nhận`,
    `  • Kiến nghị: ${whole(recommendations.recommendations.length)}, đã kết luận ${whole(decided.length)}; chỉ đạo: ${whole(responses.directions.length)}; tồn tại: ${whole(shortcomings.shortcomings.length)}, còn ${whole(open.length)}`,
  ].join('\n');
};

/** The ten-year summary for a terminal. Every figure in it is folded from the history. */
export const summaryText = (views: CompleteSummary): string => {
  const { summary } = views;
  const { totals, facts, yearsNotGrowing } = summary;
  const { value, reconstructed } = totals.delivered;
  const growth =
    yearsNotGrowing.length === 0
      ? 'năm nào cũng nhiều đơn vị hơn năm trước'
      : `không tăng ở các năm ${yearsNotGrowing.join(', ')}`;
  return [
    `TỔNG HỢP ${day(summary.from)} – ${day(summary.to)}`,
    `${summary.programme?.name ?? ''} (${summary.programme?.province ?? ''})`,
    '',
    `  Đã huy động và bàn giao: ${inBillions(value)} tỷ đồng; trong đó có nguồn ${inBillions(value - reconstructed)} tỷ, tái dựng ${inBillions(reconstructed)} tỷ.`,
    `  ${formatInteger(facts.total, 'vi')} sự kiện được tổng hợp, ${formatInteger(facts.reconstructed, 'vi')} là tái dựng; ${growth}.`,
    '',
    'Theo năm (tỷ đồng; đếm ngày 31/12, năm cuối ngày chốt)',
    years(summary),
    '',
    'Một đơn vị nhiều xã, một xã nhiều đơn vị',
    several(summary),
    '',
    'Các phần khác (đủ trong báo cáo)',
    sections(views),
    '',
    'Số công bố và số tính được từ lịch sử',
    figures(summary),
    ...summary.reconciliations.filter(isComputed).flatMap(remark),
    '',
    'Số công bố không tính lại được',
    ...summary.reconciliations.filter((line) => !isComputed(line)).flatMap(remark),
  ].join('\n');
};
