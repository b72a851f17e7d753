import type { Block, ChartBlock, ParagraphBlock, TableBlock } from '../../../model/block.ts';
import type { ReplayBlock } from '../../../model/replay.ts';
import { sizeOf } from '../../../model/totals.ts';
import type { Sentence } from '../../../model/value.ts';
import { firstAndLast, joined } from '../../kit/chart-alt.ts';
import { type EvidenceBook, plainInteger, say, words } from '../../kit/index.ts';
import { heading, paragraph } from '../../kit/section.ts';
import { sumLater } from './difference.ts';
import { EVERY_STEP } from './every-step.ts';
import { knownThen, type Step, yearAt } from './known.ts';
import {
  DELIVERED_TABLE,
  deliveredThenAndNow,
  promisedThenAndNow,
  type ThenAndNow,
  whoThenAndNow,
} from './then-and-now.ts';

const pairs = (steps: readonly Step[]): readonly ThenAndNow[] => {
  const last = steps.at(-1);
  return (last?.years ?? []).flatMap(({ row }) => {
    const [then, now] = [knownThen(steps, row), last && yearAt(last, row.year)];
    return then === undefined || now === undefined ? [] : [{ then, now }];
  });
};

const learnedLater = (years: readonly ThenAndNow[]): ParagraphBlock => {
  const later = (part: 'value' | 'reconstructed'): readonly number[] =>
    years.map(({ then, now }) => now.row.delivered[part] - then.row.delivered[part]);
  const changed = later('value').filter((amount) => amount !== 0).length;
  const sum = (amounts: readonly number[]): number => amounts.reduce((all, one) => all + one, 0);
  const whole = sumLater(sum(later('value')), sum(later('reconstructed')));
  return paragraph(
    changed === 0
      ? say(
          words`Giá trị đã giúp của năm nào cũng đã biết đủ khi năm ấy kết thúc.`,
          words`What was delivered in each year was all known when the year ended.`,
        )
      : say(
          words`Có ${plainInteger(changed)} năm mà giá trị đã giúp nay biết khác với khi năm ấy kết thúc; cộng lại, ${whole} chỉ được biết sau đó.`,
          words`For ${plainInteger(changed)} years, what is known now to have been delivered differs from what was known when the year ended; together, ${whole} was learned only later.`,
        ),
  );
};

/** A table of which every difference is nothing says so in a sentence. */
const unlessSame = (table: TableBlock, same: Sentence): readonly Block[] =>
  table.rows.every(({ cells }) =>
    Object.entries(cells).every(([key, value]) => !key.endsWith('Later') || sizeOf(value) === 0),
  )
    ? [paragraph(same)]
    : [table];

const slider: ReplayBlock = {
  type: 'replay',
  id: 'tua-lai',
  title: {
    vi: 'Tua lại: số liệu của một năm, theo những gì đã biết đến một thời điểm',
    en: 'Replay: the figures of a year, as known at a moment',
  },
  table: EVERY_STEP,
  step: 'knownAt',
  year: 'year',
  countedOn: 'countedOn',
  figures: [
    'agencies',
    'communes',
    'assignments',
    'pledged',
    'committed',
    'delivered',
    'cumulative',
    'later',
  ],
  drawn: 'delivered',
  reconstructed: 'reconstructed',
  later: 'later',
};

/**
 * What was known of each year when it ended, beside what is known now: the difference is what was
 * learned late (§11 question 2 of the domain notes). Nothing when there is no earlier moment to
 * compare with.
 */
export const replay = (steps: readonly Step[], book: EvidenceBook): readonly Block[] => {
  if (steps.length < 2) return [];
  const years = pairs(steps);
  const delivered = deliveredThenAndNow(years, book);
  const chart: ChartBlock = {
    type: 'chart',
    id: 'bieu-do-khi-ay-va-nay',
    kind: 'bars',
    title: { vi: 'Đã giúp: cuối năm biết và nay biết', en: 'Delivered: known then and known now' },
    alt: joined(
      firstAndLast(delivered.rows, 'year', 'deliveredThen', {
        vi: 'Cuối năm biết',
        en: 'Known at year end',
      }),
      firstAndLast(delivered.rows, 'year', 'deliveredNow', { vi: 'Nay biết', en: 'Known now' }),
    ),
    table: DELIVERED_TABLE,
    category: 'year',
    series: ['deliveredThen', 'deliveredNow'],
  };
  return [
    heading('khi-ay-va-nay', 2, {
      vi: 'Khi ấy biết gì, nay biết gì',
      en: 'What was known then, and what is known now',
    }),
    paragraph(
      say(
        words`Cùng một năm, theo những gì đã biết khi năm ấy kết thúc và theo những gì nay biết. “Nay” là thời điểm biết ghi ở đầu báo cáo. Phần khác nhau là những gì được ghi nhận muộn, hoặc được đính chính.`,
        words`The same year, by what was known when it ended and by what is known now, at the moment that stands at the head of this report. What differs was recorded late, or corrected.`,
      ),
    ),
    learnedLater(years),
    slider,
    chart,
    delivered,
    ...unlessSame(
      promisedThenAndNow(years, book),
      say(
        words`Đăng ký và cam kết: nay biết đúng như khi từng năm kết thúc.`,
        words`Pledges and commitments: known now as they were when each year ended.`,
      ),
    ),
    ...unlessSame(
      whoThenAndNow(years, book),
      say(
        words`Đơn vị, xã và phân công: nay biết đúng như khi từng năm kết thúc.`,
        words`Agencies, communes and assignments: known now as they were when each year ended.`,
      ),
    ),
  ];
};
