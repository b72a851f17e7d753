import type {
  AgencyReportLine,
  BothSides,
  CommuneReportLine,
  ReportOwed,
  ReportStatus,
} from '@donghanh/core';
import type { Block, Column, Row, TableBlock } from '../../model/block.ts';
import type { Value } from '../../model/value.ts';
import { agreementWords, reportStatusWords } from '../../words/index.ts';
import {
  column,
  type EvidenceBook,
  name,
  onFacts,
  period,
  plainInteger,
  say,
  sumColumn,
  text,
  words,
} from '../kit/index.ts';
import { absent, heading, type OwnSection, paragraph } from '../kit/section.ts';

const statuses: readonly ReportStatus[] = ['onTime', 'late', 'missing', 'notDue'];

/** The facts of a report that is owed: its filing, or what urged it. */
const factsOf = ({ filed, reminders, due }: ReportOwed) => [
  ...(filed === undefined ? [] : [filed.event]),
  ...reminders.map(({ event }) => event),
  ...(due.event === undefined ? [] : [due.event]),
];

const counted = (
  lines: readonly ReportOwed[],
  book: EvidenceBook,
): Readonly<Record<string, Value>> => {
  const count = (some: readonly ReportOwed[]): Value =>
    onFacts(book, [...new Set(some.flatMap(factsOf))].sort(), plainInteger(some.length));
  return {
    owed: count(lines),
    ...Object.fromEntries(
      statuses.map((status) => [status, count(lines.filter((one) => one.status === status))]),
    ),
    reminded: count(lines.filter(({ reminders }) => reminders.length > 0)),
  };
};

const countColumns: readonly Column[] = [
  sumColumn('owed', 'integer', { vi: 'Báo cáo phải có', en: 'Reports owed' }),
  ...statuses.map((status) => sumColumn(status, 'integer', reportStatusWords[status])),
  sumColumn('reminded', 'integer', { vi: 'Trong đó đã đôn đốc', en: 'Of which reminded' }),
];

interface Group {
  readonly key: string;
  readonly label: Value;
  readonly lines: readonly ReportOwed[];
}

const table = (
  id: string,
  title: TableBlock['title'],
  label: TableBlock['title'],
  groups: readonly Group[],
  book: EvidenceBook,
): Block => ({
  type: 'table',
  id,
  title,
  columns: [column('group', 'mixed', label), ...countColumns],
  rows: groups.map(
    ({ key, label: of, lines }): Row => ({ key, cells: { group: of, ...counted(lines, book) } }),
  ),
  total: {
    key: 'total',
    cells: {
      group: text({ vi: 'Tổng', en: 'Total' }),
      ...counted(
        groups.flatMap(({ lines }) => lines),
        book,
      ),
    },
  },
  footnotes: [],
});

const byPeriod = (lines: readonly ReportOwed[]): readonly Group[] =>
  [...Map.groupBy(lines, (one) => one.period)].map(([of, own]) => ({
    key: of,
    label: period(of),
    lines: own,
  }));

const byDistrict = (lines: readonly CommuneReportLine[]): readonly Group[] =>
  [...Map.groupBy(lines, ({ district }) => district)]
    .map(([district, own]) => ({
      key: district === '' ? 'none' : district,
      label:
        district === ''
          ? text({ vi: 'Xã không thuộc huyện', en: 'Communes without a district' })
          : name(own[0]?.districtName ?? ''),
      lines: own,
    }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));

const waiting = (lines: readonly CommuneReportLine[]): readonly Block[] => {
  const at = (place: 'district' | 'province'): Value =>
    plainInteger(
      lines.filter((one) => one.filed !== undefined && one.waiting?.at === place).length,
    );
  return lines.length === 0
    ? []
    : [
        paragraph(
          say(
            words`Báo cáo của xã đã có mà không ghi nhận được chuyển, xác nhận tiếp: ${at('district')} ở huyện, ${at('province')} ở tỉnh.`,
            words`Communes' reports that no record shows to have gone further: ${at('district')} with districts, ${at('province')} with the province.`,
          ),
        ),
      ];
};

const sides = (all: readonly BothSides[], book: EvidenceBook): Block => ({
  type: 'table',
  id: 'hai-ben-bao-cao',
  title: { vi: 'Xã và đơn vị báo cáo về cùng một việc', en: 'Commune and agency on the same help' },
  columns: [
    column('agreement', 'text', { vi: 'So hai bên', en: 'The two sides' }),
    sumColumn('count', 'integer', { vi: 'Số cặp – năm', en: 'Pairs and years' }),
  ],
  rows: (['agree', 'communeOnly', 'agencyOnly', 'contradict'] as const).map((agreement) => {
    const own = all.filter((one) => one.agreement === agreement);
    const events = [...new Set(own.flatMap((one) => one.events))].sort();
    return {
      key: agreement,
      cells: {
        agreement: text(agreementWords[agreement]),
        count: onFacts(book, events, plainInteger(own.length)),
      },
    };
  }),
  total: {
    key: 'total',
    cells: {
      agreement: text({ vi: 'Tổng', en: 'Total' }),
      count: onFacts(
        book,
        [...new Set(all.flatMap(({ events }) => events))].sort(),
        plainInteger(all.length),
      ),
    },
  },
  footnotes: [],
});

const ofCommunes = (lines: readonly CommuneReportLine[], book: EvidenceBook): readonly Block[] =>
  lines.length === 0
    ? [
        absent(
          'Không ghi nhận báo cáo nào mà xã phải có.',
          'No report that a commune owed is on record.',
        ),
      ]
    : [
        table(
          'bao-cao-xa-theo-ky',
          { vi: 'Báo cáo của xã theo kỳ', en: 'Reports of communes by period' },
          { vi: 'Kỳ', en: 'Period' },
          byPeriod(lines),
          book,
        ),
        table(
          'bao-cao-xa-theo-huyen',
          { vi: 'Báo cáo của xã theo huyện', en: 'Reports of communes by district' },
          { vi: 'Huyện', en: 'District' },
          byDistrict(lines),
          book,
        ),
        ...waiting(lines),
      ];

const ofAgencies = (lines: readonly AgencyReportLine[], book: EvidenceBook): readonly Block[] =>
  lines.length === 0
    ? [
        absent(
          'Không ghi nhận báo cáo nào mà đơn vị phải có.',
          'No report that an agency owed is on record.',
        ),
      ]
    : [
        table(
          'bao-cao-don-vi-theo-ky',
          { vi: 'Báo cáo của đơn vị theo kỳ', en: 'Reports of agencies by period' },
          { vi: 'Kỳ', en: 'Period' },
          byPeriod(lines),
          book,
        ),
      ];

/** Which reports came in time, late, or are not on record (§10.9, S12a–b). */
export const reportingDiscipline: OwnSection = ({ views: { reporting }, book }) => [
  heading('che-do-bao-cao', 2, { vi: 'Chế độ báo cáo', en: 'Reporting' }),
  paragraph(
    say(
      words`“Không ghi nhận báo cáo” nghĩa là lịch sử này không có báo cáo đó; không có nghĩa là xã, đơn vị chắc chắn không gửi.`,
      words`“No report on record” means that this history does not hold the report, not that it was certainly never sent.`,
    ),
    'note',
  ),
  ...ofCommunes(reporting.communes, book),
  ...ofAgencies(reporting.agencies, book),
  ...(reporting.bothSides.length === 0 ? [] : [sides(reporting.bothSides, book)]),
];
