import type {
  Bilingual,
  BothSides,
  Period,
  ReportOwed,
  ReportStatus,
  ReportsAgree,
  Sheet,
} from '@donghanh/core';
import type { Block, Row, TableBlock } from '../../model/block.ts';
import { agreementWords, reportStatusWords } from '../../words/index.ts';
import {
  column,
  date,
  type EvidenceBook,
  nothing,
  period,
  plainInteger,
  sumColumn,
  text,
  withEvidence,
} from '../kit/index.ts';
import { heading } from '../kit/section.ts';
import { fixedIn, type SheetSection } from './section.ts';

const statuses: readonly ReportStatus[] = ['onTime', 'late', 'missing', 'notDue'];

const one = (line: ReportOwed, book: EvidenceBook): Row => {
  const events = [line.due.event, line.filed?.event].filter((event) => event !== undefined);
  return {
    key: line.period,
    cells: {
      period: period(line.period),
      due: date(line.due.day),
      status: withEvidence(book, events, text(reportStatusWords[line.status])),
      filed: line.filed === undefined ? nothing() : date(line.filed.on),
      daysLate: plainInteger(line.daysLate),
      reminders: plainInteger(line.reminders.length),
    },
  };
};

const each = (
  id: string,
  title: Bilingual,
  lines: readonly ReportOwed[],
  book: EvidenceBook,
): TableBlock => ({
  type: 'table',
  id,
  title,
  columns: [
    column('period', 'mixed', { vi: 'Kỳ', en: 'Period' }),
    column('due', 'date', { vi: 'Hạn', en: 'Due' }),
    column('status', 'text', { vi: 'Tình trạng', en: 'Status' }),
    column('filed', 'date', { vi: 'Ngày báo cáo', en: 'Filed' }),
    column('daysLate', 'integer', { vi: 'Quá hạn (ngày)', en: 'Days late' }),
    column('reminders', 'integer', { vi: 'Lần đôn đốc', en: 'Reminders' }),
  ],
  rows: lines.map((line) => one(line, book)),
  footnotes: [],
});

const count = (lines: readonly ReportOwed[], status: ReportStatus) =>
  plainInteger(lines.filter((line) => line.status === status).length);

const counted = (lines: readonly ReportOwed[]): Row['cells'] => ({
  ...Object.fromEntries(statuses.map((status) => [status, count(lines, status)])),
  all: plainInteger(lines.length),
});

const byPeriod = (id: string, title: Bilingual, lines: readonly ReportOwed[]): TableBlock => {
  const periods = [...new Set<Period>(lines.map((line) => line.period))].sort();
  return {
    type: 'table',
    id,
    title,
    columns: [
      column('period', 'mixed', { vi: 'Kỳ', en: 'Period' }),
      ...statuses.map((status) => sumColumn(status, 'integer', reportStatusWords[status])),
      sumColumn('all', 'integer', { vi: 'Cộng', en: 'All' }),
    ],
    rows: periods.map((of) => ({
      key: of,
      cells: { period: period(of), ...counted(lines.filter((line) => line.period === of)) },
    })),
    total: {
      key: 'total',
      cells: { period: text({ vi: 'Tổng', en: 'Total' }), ...counted(lines) },
    },
    footnotes: [],
  };
};

const table = (
  id: string,
  title: Bilingual,
  lines: readonly ReportOwed[],
  single: boolean,
  book: EvidenceBook,
): readonly Block[] =>
  lines.length === 0 ? [] : [single ? each(id, title, lines, book) : byPeriod(id, title, lines)];

const agreements: readonly ReportsAgree[] = ['agree', 'communeOnly', 'agencyOnly', 'contradict'];

const agreementOf = (lines: readonly BothSides[], which: ReportsAgree) =>
  plainInteger(lines.filter(({ agreement }) => agreement === which).length);

const agreed = (lines: readonly BothSides[]): Row['cells'] => ({
  ...Object.fromEntries(agreements.map((which) => [which, agreementOf(lines, which)])),
  all: plainInteger(lines.length),
});

/** Whether commune and agency report the same help: counts by year, as a single report is no proof. */
const bothSides = ({ bothSides: lines }: Sheet): readonly TableBlock[] => {
  if (lines.length === 0) return [];
  const periods = [...new Set<Period>(lines.map((line) => line.period))].sort();
  return [
    {
      type: 'table',
      id: 'hai-ben-bao-cao',
      title: { vi: 'Xã và đơn vị báo cáo có khớp không', en: 'Whether both sides report the same' },
      columns: [
        column('period', 'mixed', { vi: 'Kỳ', en: 'Period' }),
        ...agreements.map((which) => sumColumn(which, 'integer', agreementWords[which])),
        sumColumn('all', 'integer', { vi: 'Cộng', en: 'All' }),
      ],
      rows: periods.map((of) => ({
        key: of,
        cells: { period: period(of), ...agreed(lines.filter((line) => line.period === of)) },
      })),
      total: {
        key: 'total',
        cells: { period: text({ vi: 'Tổng', en: 'Total' }), ...agreed(lines) },
      },
      footnotes: [],
    },
  ];
};

/** Who reported and when: each report of a single unit, counts by period of several (S12a). */
export const reports: SheetSection = (view: Sheet, book) => {
  const fixed = fixedIn(view);
  const tables = [
    ...table(
      'bao-cao-cua-xa',
      { vi: 'Báo cáo của xã', en: 'Reports of the commune' },
      fixed.agency && !fixed.commune ? [] : view.communeReports,
      fixed.commune,
      book,
    ),
    ...table(
      'bao-cao-cua-don-vi',
      { vi: 'Báo cáo của đơn vị', en: 'Reports of the agency' },
      fixed.commune && !fixed.agency ? [] : view.agencyReports,
      fixed.agency,
      book,
    ),
    ...bothSides(view),
  ];
  if (tables.length === 0) return [];
  return [heading('bao-cao', 2, { vi: 'Chế độ báo cáo', en: 'Reporting' }), ...tables];
};
