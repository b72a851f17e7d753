import type { ChangeRow, MeasuredValue } from '@donghanh/core';
import { ChangeWarning } from '@donghanh/core';
import type { Block, Row } from '../../model/block.ts';
import type { Value } from '../../model/value.ts';
import {
  coded,
  column,
  date,
  decimal,
  type EvidenceBook,
  list,
  name,
  nothing,
  onFacts,
  plainInteger,
  say,
  words,
} from '../kit/index.ts';
import { longList } from '../kit/long-list.ts';
import { absent, heading, type OwnSection, paragraph } from '../kit/section.ts';

const measured = (
  value: (Omit<MeasuredValue, 'on'> & { readonly on?: MeasuredValue['on'] }) | undefined,
  book: EvidenceBook,
): Value => {
  if (value === undefined) return nothing();
  const figure = onFacts(book, [value.event], {
    ...decimal(value.value, 'none'),
    ...(value.qualifier !== undefined && { qualifier: value.qualifier }),
  });
  return value.on === undefined ? figure : list([figure, date(value.on)]);
};

const row = (one: ChangeRow, book: EvidenceBook): Row => ({
  key: `${one.agency}~${one.commune}~${one.indicator}`,
  cells: {
    commune: name(one.communeName),
    agency: onFacts(book, one.events, name(one.agencyName)),
    indicator: list([name(one.indicator), name(one.unit)]),
    baseline: measured(one.baseline, book),
    target: measured(one.target, book),
    actual: measured(one.actual, book),
    difference: one.difference === undefined ? nothing() : decimal(one.difference, 'none'),
    progress: one.progress === undefined ? nothing() : decimal(one.progress, 'none'),
    warnings: list(one.warnings.map((warning) => coded(ChangeWarning, warning))),
  },
});

const groupRow = (key: string, rows: readonly ChangeRow[], book: EvidenceBook): Row => {
  const count = (holds: (one: ChangeRow) => boolean): Value => {
    const those = rows.filter(holds);
    const events = [...new Set(those.flatMap(({ events: facts }) => facts))].sort();
    return onFacts(book, events, plainInteger(those.length));
  };
  return {
    key,
    cells: {
      indicator: name(rows[0]?.indicator ?? ''),
      unit: name(rows[0]?.unit ?? ''),
      all: count(() => true),
      compared: count(({ difference }) => difference !== undefined),
      reached: count(({ progress }) => progress !== undefined && Number(progress) >= 1),
      back: count(({ progress }) => progress !== undefined && Number(progress) < 0),
      noBaseline: count(({ warnings }) => warnings.includes('noBaseline')),
      noTarget: count(({ warnings }) => warnings.includes('noTarget')),
      notMeasured: count(({ warnings }) => warnings.includes('notMeasured')),
    },
  };
};

const byIndicator = (rows: readonly ChangeRow[], book: EvidenceBook): Block => ({
  type: 'table',
  id: 'truoc-sau-theo-chi-so',
  title: { vi: 'Kết quả trước, sau theo chỉ số', en: 'Before and after by indicator' },
  columns: [
    column('indicator', 'name', { vi: 'Chỉ số', en: 'Indicator' }),
    column('unit', 'name', { vi: 'Đơn vị tính', en: 'Unit' }),
    column('all', 'integer', { vi: 'Số kết quả theo dõi', en: 'Results followed' }),
    column('compared', 'integer', { vi: 'So được trước – sau', en: 'Compared' }),
    column('reached', 'integer', { vi: 'Đạt chỉ tiêu', en: 'Target reached' }),
    column('back', 'integer', { vi: 'Đi lùi', en: 'Went back' }),
    column('noBaseline', 'integer', { vi: 'Không có số liệu trước', en: 'No baseline' }),
    column('noTarget', 'integer', { vi: 'Không có chỉ tiêu', en: 'No target' }),
    column('notMeasured', 'integer', { vi: 'Chưa đo lại', en: 'Not measured since' }),
  ],
  rows: [...Map.groupBy(rows, ({ indicator, unit }) => JSON.stringify([indicator, unit]))].map(
    ([, own], i) => groupRow(String(i + 1), own, book),
  ),
  footnotes: [
    say(
      words`Mỗi kết quả là một chỉ số của một đơn vị ở một xã. Mức thay đổi của các xã không được cộng với nhau.`,
      words`A result is one indicator of one agency in one commune. The changes of communes are not added up.`,
    ),
  ],
});

/** Before and after the help, by indicator and pair (§10.7, S7, S11c). */
export const changes: OwnSection = ({ views: { changes: view }, book }) => {
  const title = { vi: 'Trước và sau hỗ trợ', en: 'Before and after the help' };
  return [
    heading('truoc-sau', 2, title),
    ...(view.rows.length === 0
      ? [
          absent(
            'Không ghi nhận số liệu trước, sau hỗ trợ của cặp đơn vị – xã nào.',
            'No baseline, target or result of any pair is on record.',
          ),
        ]
      : [
          paragraph(
            say(
              words`Tiến độ = (sau − trước) ÷ (chỉ tiêu − trước): 1 là đạt chỉ tiêu, dưới 0 là đi lùi. Thay đổi có thể còn do nguyên nhân khác ngoài sự giúp đỡ.`,
              words`Progress = (after − before) ÷ (target − before): 1 is the target, below 0 a step back. A change may have other causes than the help.`,
            ),
            'note',
          ),
          byIndicator(view.rows, book),
          ...longList(
            {
              type: 'table',
              id: 'truoc-sau-tung-cap',
              title: { vi: 'Trước, sau của từng đơn vị ở từng xã', en: 'By agency and commune' },
              columns: [
                column('commune', 'name', { vi: 'Xã', en: 'Commune' }),
                column('agency', 'name', { vi: 'Đơn vị', en: 'Agency' }),
                column('indicator', 'mixed', { vi: 'Chỉ số', en: 'Indicator' }),
                column('baseline', 'mixed', { vi: 'Trước', en: 'Before' }),
                column('target', 'mixed', { vi: 'Chỉ tiêu', en: 'Target' }),
                column('actual', 'mixed', { vi: 'Sau', en: 'After' }),
                column('difference', 'decimal', { vi: 'Chênh lệch', en: 'Difference' }),
                column('progress', 'decimal', { vi: 'Tiến độ', en: 'Progress' }),
                column('warnings', 'mixed', { vi: 'Lưu ý', en: 'Notes' }),
              ],
              rows: view.rows.map((one) => row(one, book)),
              footnotes: [],
            },
            { vi: 'Trước và sau hỗ trợ: từng đơn vị, từng xã', en: 'Before and after: all pairs' },
          ),
        ]),
  ];
};
