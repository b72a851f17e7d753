import type { YearRow } from '@donghanh/core';
import type { ChartBlock, Row, TableBlock } from '../../model/block.ts';
import { firstAndLast } from '../kit/chart-alt.ts';
import {
  column,
  type EvidenceBook,
  integer,
  money,
  plainMoney,
  reconstructedMoney,
  say,
  sumColumn,
  text,
  words,
  year,
} from '../kit/index.ts';
import type { Section } from '../kit/section.ts';

const columns: TableBlock['columns'] = [
  column('year', 'date', { vi: 'Năm', en: 'Year' }),
  sumColumn('pledged', 'money', { vi: 'Đăng ký', en: 'Pledged' }),
  sumColumn('committed', 'money', { vi: 'Cam kết', en: 'Committed' }),
  sumColumn('delivered', 'money', { vi: 'Đã giúp', en: 'Delivered' }),
  sumColumn('reconstructed', 'money', {
    vi: 'Trong đó tái dựng',
    en: 'Of which reconstructed',
  }),
  sumColumn('unvalued', 'integer', {
    vi: 'Lượt chưa quy ra tiền',
    en: 'Deliveries not valued',
  }),
  column('cumulative', 'money', { vi: 'Lũy kế đã giúp', en: 'Cumulative' }),
];

const row = (y: YearRow, cumulativeReconstructed: number, book: EvidenceBook): Row => ({
  key: String(y.year),
  cells: {
    year: year(y.year),
    pledged: money(book, y.pledged),
    committed: money(book, y.committed),
    delivered: money(book, y.delivered),
    reconstructed: reconstructedMoney(y.delivered.reconstructed),
    unvalued: integer(book, y.unvalued),
    cumulative: plainMoney(y.cumulative, cumulativeReconstructed),
  },
});

const rowsOf = (years: readonly YearRow[], book: EvidenceBook): readonly Row[] => {
  let reconstructed = 0;
  return years.map((y) => {
    reconstructed += y.delivered.reconstructed;
    return row(y, reconstructed, book);
  });
};

const charts = (rows: readonly Row[]): readonly ChartBlock[] => [
  {
    type: 'chart',
    id: 'bieu-do-gia-tri',
    kind: 'bars',
    title: { vi: 'Giá trị đã giúp từng năm', en: 'Delivered in each year' },
    alt: firstAndLast(rows, 'year', 'delivered', { vi: 'Đã giúp', en: 'Delivered' }),
    table: 'gia-tri-theo-nam',
    category: 'year',
    series: ['delivered'],
  },
  {
    type: 'chart',
    id: 'bieu-do-luy-ke',
    kind: 'line',
    title: { vi: 'Lũy kế đã giúp', en: 'Delivered to the end of each year' },
    alt: firstAndLast(rows, 'year', 'cumulative', { vi: 'Lũy kế', en: 'Cumulative' }),
    table: 'gia-tri-theo-nam',
    category: 'year',
    series: ['cumulative'],
  },
];

/**
 * Pledged, committed and delivered in each year; donations only. No ratio of delivered to committed:
 * much help was never committed in writing, so the two are not parts of one another. What was due on
 * commitments is judged for each unit, by criterion C2 of the flags.
 */
export const yearsMoney: Section = (view, book) => {
  const rows = rowsOf(view.years, book);
  const { pledged, committed, delivered, unvalued } = view.totals;
  return [
    ...charts(rows),
    {
      type: 'table',
      id: 'gia-tri-theo-nam',
      title: {
        vi: 'Đăng ký, cam kết và đã giúp theo năm',
        en: 'Pledged, committed and delivered by year',
      },
      columns,
      rows,
      total: {
        key: 'total',
        cells: {
          year: text({ vi: 'Tổng', en: 'Total' }),
          pledged: money(book, pledged),
          committed: money(book, committed),
          delivered: money(book, delivered),
          reconstructed: reconstructedMoney(delivered.reconstructed),
          unvalued: integer(book, unvalued),
          cumulative: plainMoney(delivered.value, delivered.reconstructed),
        },
      },
      footnotes: [
        say(
          words`Chỉ tính nguồn ủng hộ, giúp đỡ; không cộng vốn chương trình mục tiêu. Lượt chưa quy ra tiền được đếm, không định giá. Có khoản giúp không qua cam kết bằng văn bản, nên đã giúp có thể vượt cam kết.`,
          words`Donations only; programme budget is never added. Deliveries without a value are counted, not priced. Some help has no written commitment, so that more may be delivered than was committed.`,
        ),
      ],
    },
  ];
};
