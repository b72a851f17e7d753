import type { Amount, Bilingual, Count } from '@donghanh/core';
import type { Column, Row, TableBlock } from '../../../model/block.ts';
import type { Value } from '../../../model/value.ts';
import {
  column,
  type EvidenceBook,
  integer,
  money,
  plainMoney,
  sumColumn,
  text,
  year,
} from '../../kit/index.ts';
import { countLater, moneyLater, sumLater } from './difference.ts';
import type { KnownYear } from './known.ts';

/** A year as it was known when it ended, and as it is known now. */
export interface ThenAndNow {
  readonly then: KnownYear;
  readonly now: KnownYear;
}

type Counted = 'agencies' | 'communes' | 'assignments';
type Summed = 'pledged' | 'committed' | 'delivered';

const labels: Readonly<Record<Counted | Summed | 'cumulative', Bilingual>> = {
  agencies: { vi: 'Đơn vị', en: 'Agencies' },
  communes: { vi: 'Xã', en: 'Communes' },
  assignments: { vi: 'Phân công', en: 'Assignments' },
  pledged: { vi: 'Đăng ký', en: 'Pledged' },
  committed: { vi: 'Cam kết', en: 'Committed' },
  delivered: { vi: 'Đã giúp', en: 'Delivered' },
  cumulative: { vi: 'Lũy kế', en: 'Cumulative' },
};

const sides = {
  Then: { vi: 'cuối năm biết', en: 'known at year end' },
  Now: { vi: 'nay biết', en: 'known now' },
  Later: { vi: 'biết thêm sau', en: 'learned later' },
} as const;

const three = (
  key: keyof typeof labels,
  make: (key: string, label: Bilingual) => Column,
): readonly Column[] =>
  Object.entries(sides).map(([side, words]) =>
    make(`${key}${side}`, {
      vi: `${labels[key].vi}, ${words.vi}`,
      en: `${labels[key].en}, ${words.en}`,
    }),
  );

const plain = (type: 'integer' | 'money') => (key: string, label: Bilingual) =>
  column(key, type, label);
const summed = (key: string, label: Bilingual) => sumColumn(key, 'money', label);

const cells = (key: string, then: Value, now: Value, later: Value) => ({
  [`${key}Then`]: then,
  [`${key}Now`]: now,
  [`${key}Later`]: later,
});

const counts = (key: Counted, then: Count, now: Count, book: EvidenceBook) =>
  cells(key, integer(book, then), integer(book, now), countLater(book, then, now));

const sums = (key: Summed, then: Amount, now: Amount, book: EvidenceBook) =>
  cells(key, money(book, then), money(book, now), moneyLater(book, then, now));

const cumulative = ({ then, now }: ThenAndNow) =>
  cells(
    'cumulative',
    plainMoney(then.row.cumulative, then.cumulativeReconstructed),
    plainMoney(now.row.cumulative, now.cumulativeReconstructed),
    sumLater(
      now.row.cumulative - then.row.cumulative,
      now.cumulativeReconstructed - then.cumulativeReconstructed,
    ),
  );

const yearColumn = column('year', 'date', { vi: 'Năm', en: 'Year' });

const rows = (
  years: readonly ThenAndNow[],
  of: (one: ThenAndNow) => Row['cells'],
): readonly Row[] =>
  years.map((one) => ({
    key: String(one.now.row.year),
    cells: { year: year(one.now.row.year), ...of(one) },
  }));

const total = (years: readonly ThenAndNow[], keys: readonly Summed[]): Row => {
  const sum = (side: 'then' | 'now', key: Summed, part: 'value' | 'reconstructed'): number =>
    years.reduce((all, one) => all + one[side].row[key][part], 0);
  return {
    key: 'total',
    cells: Object.assign(
      { year: text({ vi: 'Tổng', en: 'Total' }) },
      ...keys.map((key) => {
        const [then, now] = [sum('then', key, 'value'), sum('now', key, 'value')];
        const [thenFilled, nowFilled] = [
          sum('then', key, 'reconstructed'),
          sum('now', key, 'reconstructed'),
        ];
        return cells(
          key,
          plainMoney(then, thenFilled),
          plainMoney(now, nowFilled),
          sumLater(now - then, nowFilled - thenFilled),
        );
      }),
    ),
  };
};

/** Agencies, communes and assignments in force at the end of each year: known then, known now. */
export const whoThenAndNow = (years: readonly ThenAndNow[], book: EvidenceBook): TableBlock => ({
  type: 'table',
  id: 'so-don-vi-khi-ay-va-nay',
  title: {
    vi: 'Đơn vị, xã và phân công: cuối năm biết và nay biết',
    en: 'Agencies, communes and assignments: known at year end and known now',
  },
  columns: [
    yearColumn,
    ...three('agencies', plain('integer')),
    ...three('communes', plain('integer')),
    ...three('assignments', plain('integer')),
  ],
  rows: rows(years, ({ then, now }) => ({
    ...counts('agencies', then.row.agencies, now.row.agencies, book),
    ...counts('communes', then.row.communes, now.row.communes, book),
    ...counts('assignments', then.row.assignments, now.row.assignments, book),
  })),
  footnotes: [],
});

/** Pledged and committed in each year: known then, known now. */
export const promisedThenAndNow = (
  years: readonly ThenAndNow[],
  book: EvidenceBook,
): TableBlock => ({
  type: 'table',
  id: 'cam-ket-khi-ay-va-nay',
  title: {
    vi: 'Đăng ký và cam kết: cuối năm biết và nay biết',
    en: 'Pledged and committed: known at year end and known now',
  },
  columns: [yearColumn, ...three('pledged', summed), ...three('committed', summed)],
  rows: rows(years, ({ then, now }) => ({
    ...sums('pledged', then.row.pledged, now.row.pledged, book),
    ...sums('committed', then.row.committed, now.row.committed, book),
  })),
  total: total(years, ['pledged', 'committed']),
  footnotes: [],
});

/** The id of the table of what was delivered. */
export const DELIVERED_TABLE = 'da-giup-khi-ay-va-nay';

/** Delivered in each year, and from the first to its end: known then, known now. */
export const deliveredThenAndNow = (
  years: readonly ThenAndNow[],
  book: EvidenceBook,
): TableBlock => ({
  type: 'table',
  id: DELIVERED_TABLE,
  title: {
    vi: 'Giá trị đã giúp: cuối năm biết và nay biết',
    en: 'Delivered: known at year end and known now',
  },
  columns: [yearColumn, ...three('delivered', summed), ...three('cumulative', plain('money'))],
  rows: rows(years, (one) => ({
    ...sums('delivered', one.then.row.delivered, one.now.row.delivered, book),
    ...cumulative(one),
  })),
  total: total(years, ['delivered']),
  footnotes: [],
});
