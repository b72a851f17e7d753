import { dayOf, everKnown, type Instant } from '@donghanh/core';
import type { AnnexBlock, Row, TableBlock } from '../../../model/block.ts';
import { momentText } from '../../../model/moment.ts';
import type { IntegerValue, MoneyValue, Value } from '../../../model/value.ts';
import {
  column,
  date,
  plainInteger,
  plainMoney,
  reconstructedMoney,
  reconstructedPart,
  say,
  text,
  words,
  year,
} from '../../kit/index.ts';
import { sumLater } from './difference.ts';
import { type KnownYear, type Step, yearAt } from './known.ts';

/** The id of the table that has every step. */
export const EVERY_STEP = 'tung-buoc-biet';

const moment = (knownAt: Instant): Value =>
  knownAt === everKnown
    ? text({ vi: 'mọi sự kiện đã ghi', en: 'everything recorded' })
    : date(dayOf(knownAt));

// The facts behind the figures stand in the tables of then and now: here they would be too many.
const counted = (count: KnownYear['row']['agencies']): IntegerValue =>
  plainInteger(count.value, reconstructedPart(count.value, count.reconstructed));

const amount = (sum: KnownYear['row']['delivered']): MoneyValue =>
  plainMoney(sum.value, sum.reconstructed);

const rowAt = (
  knownAt: Instant,
  { row, cumulativeReconstructed }: KnownYear,
  now: KnownYear,
): Row => ({
  key: `${momentText(knownAt)}/${row.year}`,
  cells: {
    knownAt: moment(knownAt),
    year: year(row.year),
    countedOn: date(row.countedOn),
    agencies: counted(row.agencies),
    communes: counted(row.communes),
    assignments: counted(row.assignments),
    pledged: amount(row.pledged),
    committed: amount(row.committed),
    delivered: amount(row.delivered),
    reconstructed: reconstructedMoney(row.delivered.reconstructed),
    cumulative: plainMoney(row.cumulative, cumulativeReconstructed),
    later: sumLater(
      now.row.delivered.value - row.delivered.value,
      now.row.delivered.reconstructed - row.delivered.reconstructed,
    ),
  },
});

const columnsOf = (steps: readonly Step[]): TableBlock['columns'] => [
  column('knownAt', steps.some(({ knownAt }) => knownAt === everKnown) ? 'mixed' : 'date', {
    vi: 'Biết đến',
    en: 'Known at',
  }),
  column('year', 'date', { vi: 'Năm', en: 'Year' }),
  column('countedOn', 'date', { vi: 'Tính tại ngày', en: 'Counted on' }),
  column('agencies', 'integer', { vi: 'Đơn vị', en: 'Agencies' }),
  column('communes', 'integer', { vi: 'Xã', en: 'Communes' }),
  column('assignments', 'integer', { vi: 'Phân công', en: 'Assignments' }),
  column('pledged', 'money', { vi: 'Đăng ký', en: 'Pledged' }),
  column('committed', 'money', { vi: 'Cam kết', en: 'Committed' }),
  column('delivered', 'money', { vi: 'Đã giúp', en: 'Delivered' }),
  column('reconstructed', 'money', { vi: 'Trong đó tái dựng', en: 'Of which reconstructed' }),
  column('cumulative', 'money', { vi: 'Lũy kế đã giúp', en: 'Cumulative' }),
  column('later', 'money', { vi: 'Đã giúp, biết sau bước này', en: 'Delivered, learned later' }),
];

/** Every year at every step of knowledge, to be looked up. Nothing when there is only one step. */
export const everyStep = (steps: readonly Step[]): readonly AnnexBlock[] => {
  if (steps.length < 2) return [];
  const now = steps.at(-1);
  return [
    {
      type: 'annex',
      id: 'phu-luc-tung-buoc-biet',
      title: { vi: 'Từng năm theo từng bước biết', en: 'Each year at each step of knowledge' },
      blocks: [
        {
          type: 'table',
          id: EVERY_STEP,
          title: {
            vi: 'Số liệu của từng năm, theo những gì đã biết đến từng thời điểm',
            en: 'The figures of each year, as known at each moment',
          },
          columns: columnsOf(steps),
          rowHeader: 'year',
          rows: steps.flatMap(({ knownAt, years }) =>
            years.map((one) => rowAt(knownAt, one, (now && yearAt(now, one.row.year)) ?? one)),
          ),
          footnotes: [
            say(
              words`Ở một thời điểm, năm chưa đến được tính theo phân công và cam kết đã biết khi ấy; đăng ký và cam kết là giá trị đứng đến ngày chốt số liệu.`,
              words`At a moment, a year still to come is counted by the assignments and promises known by then; pledges and commitments are what they stand at on the cut-off day.`,
            ),
          ],
        },
      ],
    },
  ];
};
