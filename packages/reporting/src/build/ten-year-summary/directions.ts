import type { DirectionThen, FlagResponse, CausedActKind as Kind } from '@donghanh/core';
import { CausedActKind, DirectionStatus, FlagKind } from '@donghanh/core';
import type { Block, Row } from '../../model/block.ts';
import type { Value } from '../../model/value.ts';
import { actValue } from '../kit/act.ts';
import {
  coded,
  column,
  date,
  type EvidenceBook,
  list,
  name,
  nothing,
  onFacts,
  period,
  plainInteger,
  say,
  sumColumn,
  text,
  words,
} from '../kit/index.ts';
import { longList } from '../kit/long-list.ts';
import { absent, heading, type OwnSection, type SummaryContext } from '../kit/section.ts';
import { middle } from './middle.ts';

const row = (one: DirectionThen, context: SummaryContext): Row => ({
  key: one.direction,
  cells: {
    issued: actValue(context, one.issued),
    what: onFacts(context.book, [one.issued.event], name(one.what)),
    by: name(one.by),
    to: list(
      one.to.map((party) =>
        party.kind === 'province' ? text({ vi: 'Tỉnh', en: 'The province' }) : name(party.name),
      ),
    ),
    due: one.due === undefined ? nothing() : date(one.due),
    status: coded(DirectionStatus, one.status),
    late: one.daysOverdue === 0 ? nothing() : plainInteger(one.daysOverdue),
    followed: actValue(context, one.followed[0]),
  },
});

const directions = (context: SummaryContext): readonly Block[] => {
  const title = { vi: 'Văn bản, ý kiến chỉ đạo', en: 'Directions' };
  return longList(
    {
      type: 'table',
      id: 'tung-chi-dao',
      title,
      columns: [
        column('issued', 'mixed', { vi: 'Ngày', en: 'On' }),
        column('what', 'name', { vi: 'Nội dung', en: 'What' }),
        column('by', 'name', { vi: 'Người chỉ đạo', en: 'By' }),
        column('to', 'mixed', { vi: 'Giao cho', en: 'To' }),
        column('due', 'date', { vi: 'Hạn', en: 'Due' }),
        column('status', 'mixed', { vi: 'Tình trạng', en: 'Status' }),
        column('late', 'integer', { vi: 'Số ngày quá hạn', en: 'Days overdue' }),
        column('followed', 'mixed', { vi: 'Thực hiện', en: 'Followed' }),
      ],
      rowHeader: 'what',
      rows: context.views.responses.directions.map((one) => row(one, context)),
      footnotes: [],
    },
    title,
  );
};

/** The facts of a flag and of what answered it. */
const factsOf = ({ signs, directions: directed, adjustments, cleared }: FlagResponse) =>
  [...signs, ...directed, ...adjustments, ...(cleared === undefined ? [] : [cleared])].map(
    ({ event }) => event,
  );

const responseRow = (key: string, all: readonly FlagResponse[], book: EvidenceBook): Row => {
  const [first] = all;
  const count = (some: readonly FlagResponse[]): Value =>
    onFacts(book, [...new Set(some.flatMap(factsOf))].sort(), plainInteger(some.length));
  const days = all.flatMap(({ daysFromNaming }) => daysFromNaming ?? []);
  const [median, longest] = [middle(days), days.length === 0 ? undefined : Math.max(...days)];
  return {
    key,
    cells: {
      period: first === undefined ? nothing() : period(first.period),
      flag: first === undefined ? nothing() : coded(FlagKind, first.flag),
      answered: count(all.filter(({ status }) => status === 'answered')),
      cleared: count(all.filter(({ status }) => status === 'cleared')),
      waiting: count(all.filter(({ status }) => status === 'waiting')),
      all: count(all),
      median: median === undefined ? nothing() : plainInteger(median),
      longest: longest === undefined ? nothing() : plainInteger(longest),
    },
  };
};

const responses = ({ views, book }: SummaryContext): Block => {
  const all = views.responses.responses;
  const groups = Map.groupBy(all, ({ period: of, flag }) => `${of}-${flag}`);
  const total = responseRow('total', all, book);
  return {
    type: 'table',
    id: 'phan-hoi-canh-bao',
    title: {
      vi: 'Sau khi một đơn vị bị nêu: chỉ đạo, điều chỉnh, gỡ',
      en: 'After a unit was named: directed, adjusted, cleared',
    },
    columns: [
      column('period', 'mixed', { vi: 'Kỳ', en: 'Period' }),
      column('flag', 'mixed', { vi: 'Nội dung', en: 'Flag' }),
      sumColumn('answered', 'integer', { vi: 'Có chỉ đạo, điều chỉnh', en: 'Answered' }),
      sumColumn('cleared', 'integer', { vi: 'Đã gỡ', en: 'Cleared' }),
      sumColumn('waiting', 'integer', { vi: 'Không ghi nhận phản hồi', en: 'No answer on record' }),
      sumColumn('all', 'integer', { vi: 'Cộng', en: 'All' }),
      column('median', 'integer', { vi: 'Số ngày ở giữa', en: 'Median days' }),
      column('longest', 'integer', { vi: 'Số ngày lâu nhất', en: 'Longest' }),
    ],
    rows: [...groups]
      .map(([key, own]) => responseRow(key, own, book))
      .sort((a, b) => (a.key < b.key ? -1 : 1)),
    total: {
      ...total,
      cells: { ...total.cells, period: text({ vi: 'Tổng', en: 'Total' }), flag: nothing() },
    },
    footnotes: [
      say(
        words`Số ngày từ khi xác nhận cảnh báo hoặc phê bình, lấy ngày sớm hơn, đến chỉ đạo hoặc điều chỉnh đầu tiên. Tên đơn vị ở báo cáo cảnh báo.`,
        words`Days from the confirmation or the criticism, the earlier, to the first direction or adjustment. Names are in the report of the flags.`,
      ),
    ],
  };
};

const adjustmentKinds: readonly Kind[] = ['assigned', 'adjusted', 'transferred', 'ended'];

const adjustments = ({ views, book }: SummaryContext): Block => {
  const all = views.responses.adjustments;
  return {
    type: 'table',
    id: 'dieu-chinh-co-ly-do',
    title: {
      vi: 'Việc phân công, điều chỉnh có nêu lý do',
      en: 'Acts on assignments that say what they answer',
    },
    columns: [
      column('act', 'mixed', { vi: 'Việc', en: 'Act' }),
      sumColumn('count', 'integer', { vi: 'Số lần', en: 'How many' }),
    ],
    rows: adjustmentKinds.map((act) => {
      const own = all.filter((one) => one.act === act);
      const facts = own.map(({ event }) => event).sort();
      return {
        key: act,
        cells: {
          act: coded(CausedActKind, act),
          count: onFacts(book, facts, plainInteger(own.length)),
        },
      };
    }),
    total: {
      key: 'total',
      cells: {
        act: text({ vi: 'Tổng', en: 'Total' }),
        count: onFacts(book, all.map(({ event }) => event).sort(), plainInteger(all.length)),
      },
    },
    footnotes: [],
  };
};

/** Directions, what followed a flag, and in what time (§10.12, S12f). */
export const directed: OwnSection = (context) => {
  const { directions: all, responses: flagged, adjustments: acts } = context.views.responses;
  return [
    heading('chi-dao', 2, { vi: 'Chỉ đạo và điều chỉnh', en: 'Directions and adjustments' }),
    ...(all.length === 0
      ? [absent('Không ghi nhận chỉ đạo.', 'No direction is on record.')]
      : directions(context)),
    ...(flagged.length === 0
      ? [absent('Không ghi nhận đơn vị nào bị nêu.', 'No unit was named.')]
      : [responses(context)]),
    ...(acts.length === 0
      ? [
          absent(
            'Không ghi nhận việc phân công, điều chỉnh nào nêu lý do là cảnh báo, kiến nghị, chỉ đạo hay tồn tại.',
            'No act on an assignment says that it answers a flag, a recommendation, a direction or a shortcoming.',
          ),
        ]
      : [adjustments(context)]),
  ];
};
