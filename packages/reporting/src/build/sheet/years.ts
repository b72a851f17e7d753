import type { YearRow } from '@donghanh/core';
import type { Row } from '../../model/block.ts';
import { firstAndLast } from '../kit/chart-alt.ts';
import {
  column,
  date,
  type EvidenceBook,
  integer,
  money,
  say,
  sumColumn,
  text,
  words,
  year,
} from '../kit/index.ts';
import { heading } from '../kit/section.ts';
import type { SheetSection } from './section.ts';

const row = (y: YearRow, book: EvidenceBook): Row => ({
  key: String(y.year),
  cells: {
    year: year(y.year),
    assignments: integer(book, y.assignments),
    pledged: money(book, y.pledged),
    committed: money(book, y.committed),
    delivered: money(book, y.delivered),
    unvalued: integer(book, y.unvalued),
  },
});

const delivered = { vi: 'Đã giúp', en: 'Delivered' } as const;

/** Promised and delivered in each year; left out for the sheet of one year. */
export const years: SheetSection = ({ aid }, book) => {
  if (aid.years.length < 2) return [];
  const rows = aid.years.map((y) => row(y, book));
  const { totals } = aid;
  return [
    heading('theo-nam', 2, { vi: 'Theo năm', en: 'By year' }),
    {
      type: 'chart',
      id: 'bieu-do-nam',
      kind: 'bars',
      title: { vi: 'Giá trị đã giúp từng năm', en: 'Delivered in each year' },
      alt: firstAndLast(rows, 'year', 'delivered', delivered),
      table: 'gia-tri-tung-nam',
      category: 'year',
      series: ['delivered'],
    },
    {
      type: 'table',
      id: 'gia-tri-tung-nam',
      title: { vi: 'Đăng ký, cam kết và đã giúp từng năm', en: 'Pledged, committed and delivered' },
      columns: [
        column('year', 'date', { vi: 'Năm', en: 'Year' }),
        column('assignments', 'integer', { vi: 'Phân công cuối năm', en: 'Assignments, year end' }),
        sumColumn('pledged', 'money', { vi: 'Đăng ký', en: 'Pledged' }),
        sumColumn('committed', 'money', { vi: 'Cam kết', en: 'Committed' }),
        sumColumn('delivered', 'money', delivered),
        sumColumn('unvalued', 'integer', { vi: 'Lượt chưa quy ra tiền', en: 'Not valued' }),
      ],
      rows,
      total: {
        key: 'total',
        cells: {
          year: text({ vi: 'Tổng', en: 'Total' }),
          pledged: money(book, totals.pledged),
          committed: money(book, totals.committed),
          delivered: money(book, totals.delivered),
          unvalued: integer(book, totals.unvalued),
        },
      },
      footnotes: [
        say(
          words`Một lời hứa tính vào năm được hứa, theo giá trị hiện còn; năm cuối tính đến ${date(aid.to)}.`,
          words`A promise counts in the year it was made, at what it stands at now; the last year ends on ${date(aid.to)}.`,
        ),
      ],
    },
  ];
};
