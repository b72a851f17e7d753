import type { TwinningLine, TwinningSide } from '@donghanh/core';
import { TwinningForm } from '@donghanh/core';
import type { Block, Row } from '../../model/block.ts';
import type { Value } from '../../model/value.ts';
import {
  coded,
  column,
  date,
  inCell,
  list,
  money,
  name,
  nothing,
  onFacts,
  plainInteger,
  say,
  sumColumn,
  text,
  words,
} from '../kit/index.ts';
import { absent, heading, type OwnSection, type SummaryContext } from '../kit/section.ts';

const side = (one: TwinningSide): Value => {
  const more = [
    ...(one.village === undefined ? [] : [name(one.village)]),
    ...(one.households === undefined
      ? []
      : [
          inCell(
            say(
              words`${plainInteger(one.households)} hộ`,
              words`${plainInteger(one.households)} households`,
            ),
          ),
        ]),
  ];
  return more.length === 0 ? name(one.name) : list([name(one.name), ...more]);
};

const row = (one: TwinningLine, { book }: SummaryContext): Row => ({
  key: one.twinning,
  cells: {
    helper: onFacts(book, [one.event], side(one.helper)),
    form: coded(TwinningForm, one.form),
    helped: side(one.helped),
    from: date(one.from),
    until:
      one.ended === undefined ? nothing() : onFacts(book, [one.ended.event], date(one.ended.on)),
    pledged: money(book, one.pledged),
    delivered: money(book, one.delivered),
    unvalued: plainInteger(one.unvaluedGifts),
  },
});

const table = (context: SummaryContext): Block => {
  const { twinnings, total } = context.views.twinnings;
  return {
    type: 'table',
    id: 'ket-nghia-do-dau',
    title: { vi: 'Kết nghĩa, đỡ đầu', en: 'Twinnings' },
    columns: [
      column('helper', 'mixed', { vi: 'Bên giúp', en: 'Helper' }),
      column('form', 'mixed', { vi: 'Hình thức', en: 'Form' }),
      column('helped', 'mixed', { vi: 'Bên được giúp', en: 'Helped' }),
      column('from', 'date', { vi: 'Từ', en: 'From' }),
      column('until', 'mixed', { vi: 'Đến', en: 'Until' }),
      sumColumn('pledged', 'money', { vi: 'Đăng ký', en: 'Pledged' }),
      sumColumn('delivered', 'money', { vi: 'Đã giúp', en: 'Delivered' }),
      sumColumn('unvalued', 'integer', { vi: 'Lượt chưa quy ra tiền', en: 'Not valued' }),
    ],
    rows: twinnings.map((one) => row(one, context)),
    total: {
      key: 'total',
      cells: {
        helper: text({ vi: 'Tổng', en: 'Total' }),
        form: nothing(),
        helped: nothing(),
        from: nothing(),
        until: nothing(),
        pledged: money(context.book, total.pledged),
        delivered: money(context.book, total.delivered),
        unvalued: plainInteger(total.unvaluedGifts),
      },
    },
    footnotes: [
      say(
        words`Đứng riêng: không cộng vào tổng của các đơn vị được phân công.`,
        words`Apart: in no total of the agencies that were assigned.`,
      ),
    ],
  };
};

/** Help of those who are twinned and not assigned, its sums apart (§10.10). */
export const twinned: OwnSection = (context) => [
  heading('ket-nghia', 2, { vi: 'Kết nghĩa, đỡ đầu', en: 'Twinnings' }),
  ...(context.views.twinnings.twinnings.length === 0
    ? [absent('Không ghi nhận kết nghĩa, đỡ đầu.', 'No twinning is on record.')]
    : [table(context)]),
];
