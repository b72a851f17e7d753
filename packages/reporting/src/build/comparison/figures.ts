import type { AidSheet, Amount, Bilingual, Comparison, Count } from '@donghanh/core';
import type { Block, Row } from '../../model/block.ts';
import type { Value } from '../../model/value.ts';
import {
  column,
  type EvidenceBook,
  integer,
  money,
  plainInteger,
  plainMoney,
  reconstructedPart,
  sumColumn,
  text,
  year,
} from '../kit/index.ts';
import { heading } from '../kit/section.ts';

/** Builds one section of a comparison; an empty list when nothing is to be said. */
export type ComparisonSection = (
  comparison: Comparison<AidSheet>,
  book: EvidenceBook,
) => readonly Block[];

/** The labels of the two sides, and of what lies between them. */
export const sides = {
  before: { vi: 'Trước', en: 'Before' },
  after: { vi: 'Sau', en: 'After' },
  difference: { vi: 'Chênh lệch', en: 'Difference' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const row = (
  key: string,
  label: Bilingual,
  before: Value,
  after: Value,
  difference: Value,
): Row => ({
  key,
  cells: { what: text(label), before, after, difference },
});

/** What lies between two amounts, and how much of it is a reconstruction. */
const between = (a: Amount, b: Amount) =>
  plainMoney(b.value - a.value, b.reconstructed - a.reconstructed);

const amounts = (key: string, label: Bilingual, a: Amount, b: Amount, book: EvidenceBook): Row =>
  row(key, label, money(book, a), money(book, b), between(a, b));

const counts = (key: string, label: Bilingual, a: Count, b: Count, book: EvidenceBook): Row =>
  row(
    key,
    label,
    integer(book, a),
    integer(book, b),
    plainInteger(
      b.value - a.value,
      reconstructedPart(b.value - a.value, b.reconstructed - a.reconstructed),
    ),
  );

/** The figures of both sides, and the difference. */
export const figures: ComparisonSection = ({ before, after }, book) => {
  const [a, b] = [before.view, after.view];
  return [
    heading('so-sanh', 2, { vi: 'Số liệu hai thời điểm', en: 'The figures of both moments' }),
    {
      type: 'table',
      id: 'so-lieu-hai-ben',
      title: { vi: 'Số liệu trước và sau', en: 'Figures before and after' },
      columns: [
        column('what', 'text', { vi: 'Số liệu', en: 'Figure' }),
        column('before', 'mixed', sides.before),
        column('after', 'mixed', sides.after),
        column('difference', 'mixed', sides.difference),
      ],
      rows: [
        amounts(
          'delivered',
          { vi: 'Đã giúp', en: 'Delivered' },
          a.totals.delivered,
          b.totals.delivered,
          book,
        ),
        amounts(
          'committed',
          { vi: 'Cam kết', en: 'Committed' },
          a.totals.committed,
          b.totals.committed,
          book,
        ),
        amounts(
          'pledged',
          { vi: 'Đăng ký', en: 'Pledged' },
          a.totals.pledged,
          b.totals.pledged,
          book,
        ),
        amounts(
          'voluntary',
          { vi: 'Hỗ trợ tự nguyện', en: 'Voluntary help' },
          a.voluntary,
          b.voluntary,
          book,
        ),
        counts(
          'unvalued',
          { vi: 'Lượt chưa quy ra tiền', en: 'Deliveries not valued' },
          a.totals.unvalued,
          b.totals.unvalued,
          book,
        ),
        counts(
          'assignments',
          { vi: 'Phân công đang thực hiện', en: 'Assignments in force' },
          a.inForce.assignments,
          b.inForce.assignments,
          book,
        ),
        counts(
          'agencies',
          { vi: 'Cơ quan, đơn vị giúp đỡ', en: 'Agencies helping' },
          a.inForce.agencies,
          b.inForce.agencies,
          book,
        ),
        counts(
          'communes',
          { vi: 'Xã được giúp đỡ', en: 'Communes helped' },
          a.inForce.communes,
          b.inForce.communes,
          book,
        ),
      ],
      footnotes: [],
    },
  ];
};

const none: Amount = {
  value: 0 as Amount['value'],
  reconstructed: 0 as Amount['value'],
  events: [],
};

/** What was delivered in each year, by both sides. */
export const years: ComparisonSection = ({ before, after }, book) => {
  const of = (sheet: AidSheet) => new Map(sheet.years.map((one) => [one.year, one.delivered]));
  const [a, b] = [of(before.view), of(after.view)];
  const all = [...new Set([...a.keys(), ...b.keys()])].sort((one, other) => one - other);
  if (all.length < 2) return [];
  const cells = (one: Amount, other: Amount): Row['cells'] => ({
    before: money(book, one),
    after: money(book, other),
    difference: between(one, other),
  });
  return [
    {
      type: 'table',
      id: 'hai-ben-theo-nam',
      title: {
        vi: 'Đã giúp từng năm, trước và sau',
        en: 'Delivered in each year, before and after',
      },
      columns: [
        column('year', 'date', { vi: 'Năm', en: 'Year' }),
        sumColumn('before', 'money', sides.before),
        sumColumn('after', 'money', sides.after),
        sumColumn('difference', 'money', sides.difference),
      ],
      rows: all.map((one) => ({
        key: String(one),
        cells: { year: year(one), ...cells(a.get(one) ?? none, b.get(one) ?? none) },
      })),
      total: {
        key: 'total',
        cells: {
          year: text({ vi: 'Tổng', en: 'Total' }),
          ...cells(before.view.totals.delivered, after.view.totals.delivered),
        },
      },
      footnotes: [],
    },
  ];
};
