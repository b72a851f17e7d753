import type { Reconciliation, TenYearSummary } from '@donghanh/core';
import type { Block } from '../../model/block.ts';
import type { Sentence, Value } from '../../model/value.ts';
import { date, integer, money, plainMoney, quote, say, words } from '../kit/index.ts';
import { heading, type Section } from '../kit/section.ts';

const wider = (a: Reconciliation, b: Reconciliation): Reconciliation =>
  a.from <= b.from && a.to >= b.to ? a : b;

/** The published total that covers the longest span: the one to stand beside ours. */
const publishedTotal = (view: TenYearSummary): Reconciliation | undefined => {
  const totals = view.reconciliations.filter((r) => r.metric === 'mobilised' && r.to <= view.to);
  return totals.length === 0 ? undefined : totals.reduce(wider);
};

const publishedNote = ({ stated, difference, verdict, to }: Reconciliation): Sentence => {
  const gap = Number(difference ?? '0');
  return verdict === 'notComputed'
    ? say(
        words`Nguồn công bố ghi “${quote(stated.raw)}”`,
        words`The published source says “${quote(stated.raw)}”`,
      )
    : say(
        words`Nguồn công bố ghi “${quote(stated.raw)}” (đến ${date(to)}); chênh lệch ${plainMoney(gap)}`,
        words`The published source says “${quote(stated.raw)}” (to ${date(to)}); difference ${plainMoney(gap)}`,
      );
};

const since = (first: Value, on: Value): Sentence =>
  say(words`${on}: ${first}`, words`${first} on ${on}`);

/** The few figures that a reader takes away. */
export const overview: Section = (view, book) => {
  const [first, last] = [view.years[0], view.years.at(-1)];
  const published = publishedTotal(view);
  const counts =
    first === undefined || last === undefined
      ? []
      : [
          {
            label: { vi: 'Cơ quan, đơn vị giúp đỡ', en: 'Agencies helping' },
            value: integer(book, last.agencies),
            note: since(integer(book, first.agencies), date(first.countedOn)),
          },
          {
            label: { vi: 'Xã được giúp đỡ', en: 'Communes helped' },
            value: integer(book, last.communes),
            note: since(integer(book, first.communes), date(first.countedOn)),
          },
          {
            label: { vi: 'Phân công đang thực hiện', en: 'Assignments in force' },
            value: integer(book, last.assignments),
            note: since(integer(book, first.assignments), date(first.countedOn)),
          },
        ];
  const blocks: readonly Block[] = [
    heading('tom-tat', 2, { vi: 'Tóm tắt', en: 'In brief' }),
    {
      type: 'keyFigures',
      id: 'so-lieu-chinh',
      label: { vi: 'Số liệu chính', en: 'Key figures' },
      figures: [
        {
          label: { vi: 'Tổng giá trị đã giúp', en: 'Total delivered' },
          value: money(book, view.totals.delivered),
          ...(published === undefined ? {} : { note: publishedNote(published) }),
        },
        ...counts,
      ],
    },
  ];
  return blocks;
};
