import type { ShortcomingThen } from '@donghanh/core';
import { CauseSide, ShortcomingCode, ShortcomingStatus } from '@donghanh/core';
import type { Block, Row } from '../../model/block.ts';
import { actValue } from '../kit/act.ts';
import {
  coded,
  column,
  list,
  name,
  nothing,
  onFacts,
  plainInteger,
  say,
  text,
  words,
} from '../kit/index.ts';
import { longList } from '../kit/long-list.ts';
import { absent, heading, type OwnSection, type SummaryContext } from '../kit/section.ts';

const scope = ({ scope: where }: ShortcomingThen) => {
  if (where === undefined) return nothing();
  return where.kind === 'province'
    ? text({ vi: 'Toàn tỉnh', en: 'The province' })
    : name(where.name);
};

const row = (one: ShortcomingThen, context: SummaryContext): Row => ({
  key: one.shortcoming,
  cells: {
    noted: actValue(context, one.noted),
    code: onFacts(context.book, [one.noted.event], coded(ShortcomingCode, one.code)),
    text: name(one.text),
    scope: scope(one),
    cause: coded(CauseSide, one.cause),
    status: coded(ShortcomingStatus, one.status),
    overcome:
      one.overcome === undefined
        ? nothing()
        : list([actValue(context, one.overcome), name(one.overcome.what)]),
    answers: plainInteger(one.answers.length),
    days: plainInteger(one.days),
  },
});

const table = (context: SummaryContext): readonly Block[] => {
  const title = { vi: 'Tồn tại, hạn chế và nguyên nhân', en: 'Shortcomings and causes' };
  return longList(
    {
      type: 'table',
      id: 'tung-ton-tai',
      title,
      columns: [
        column('noted', 'mixed', { vi: 'Nêu ngày', en: 'Noted' }),
        column('code', 'mixed', { vi: 'Loại', en: 'Kind' }),
        column('text', 'name', { vi: 'Nội dung', en: 'Text' }),
        column('scope', 'mixed', { vi: 'Phạm vi', en: 'Where' }),
        column('cause', 'mixed', { vi: 'Nguyên nhân từ phía', en: 'Cause on the side of' }),
        column('status', 'mixed', { vi: 'Tình trạng', en: 'Status' }),
        column('overcome', 'mixed', { vi: 'Khắc phục', en: 'Overcome' }),
        column('answers', 'integer', { vi: 'Việc làm để khắc phục', en: 'Acts in answer' }),
        column('days', 'integer', { vi: 'Số ngày', en: 'Days' }),
      ],
      rowHeader: 'text',
      rows: context.views.shortcomings.shortcomings.map((one) => row(one, context)),
      footnotes: [
        say(
          words`Số ngày từ khi nêu đến khi khắc phục, hoặc đến ngày chốt số liệu.`,
          words`Days from its noting to its overcoming, or to the cut-off day.`,
        ),
      ],
    },
    title,
  );
};

/** Shortcomings with their causes, and what was done about them (§10.13, S7–S9). */
export const shortcomingsNoted: OwnSection = (context) => [
  heading('ton-tai', 2, { vi: 'Tồn tại, hạn chế và nguyên nhân', en: 'Shortcomings and causes' }),
  ...(context.views.shortcomings.shortcomings.length === 0
    ? [absent('Không ghi nhận tồn tại, hạn chế.', 'No shortcoming is on record.')]
    : table(context)),
];
