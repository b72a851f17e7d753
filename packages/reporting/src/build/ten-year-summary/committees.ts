import type { Bilingual, CommitteeThen, DatedAct, SeatThen, TaskThen } from '@donghanh/core';
import { CommitteeRole, TaskStatus } from '@donghanh/core';
import type { Block, Row } from '../../model/block.ts';
import type { Value } from '../../model/value.ts';
import { actValue } from '../kit/act.ts';
import {
  coded,
  column,
  date,
  name,
  nothing,
  onFacts,
  plainInteger,
  say,
  text,
  words,
} from '../kit/index.ts';
import { longList } from '../kit/long-list.ts';
import {
  absent,
  heading,
  type OwnSection,
  paragraph,
  type SummaryContext,
} from '../kit/section.ts';

const seat = (context: SummaryContext, committee: CommitteeThen, one: SeatThen): Row => ({
  key: `${committee.committee}~${one.member}~${one.appointed.event}`,
  cells: {
    person: onFacts(context.book, [one.appointed.event], name(one.person)),
    role: coded(CommitteeRole, one.role),
    position: name(one.position),
    agency: one.agency === undefined ? nothing() : name(one.agency.name),
    committee: name(committee.name),
    from: actValue(context, one.appointed),
    until: actValue(context, one.relieved ?? committee.dissolved),
  },
});

/** The acts of a committee in their order: set up, reorganised, dissolved. */
const acts = (context: SummaryContext, one: CommitteeThen): readonly Row[] => {
  const act = (key: string, label: Bilingual, on: DatedAct, what: Value): Row => ({
    key: `${one.committee}~${key}`,
    cells: {
      committee: name(one.name),
      standingBody: name(one.standingBody.name),
      act: text(label),
      on: actValue(context, on),
      what,
    },
  });
  const { established, reorganisations, dissolved } = one;
  return [
    act('0', { vi: 'Thành lập', en: 'Established' }, established, nothing()),
    ...reorganisations.map((each, i) =>
      act(`${i + 1}`, { vi: 'Kiện toàn', en: 'Reorganised' }, each, name(each.what)),
    ),
    ...(dissolved === undefined
      ? []
      : [
          act(
            'end',
            { vi: 'Giải thể', en: 'Dissolved' },
            dissolved,
            dissolved.why === undefined ? nothing() : name(dissolved.why),
          ),
        ]),
  ];
};

const history = (context: SummaryContext, own: readonly CommitteeThen[]): readonly Block[] => {
  const title = { vi: 'Ban Chỉ đạo qua các lần kiện toàn', en: 'The committee over time' };
  return longList(
    {
      type: 'table',
      id: 'kien-toan',
      title,
      columns: [
        column('committee', 'name', { vi: 'Ban Chỉ đạo', en: 'Committee' }),
        column('standingBody', 'name', { vi: 'Cơ quan thường trực', en: 'Standing body' }),
        column('act', 'text', { vi: 'Việc', en: 'Act' }),
        column('on', 'mixed', { vi: 'Ngày, văn bản', en: 'On, document' }),
        column('what', 'name', { vi: 'Nội dung', en: 'What' }),
      ],
      rows: own.flatMap((one) => acts(context, one)),
      footnotes: [],
    },
    title,
  );
};

const members = (context: SummaryContext, own: readonly CommitteeThen[]): readonly Block[] => {
  const rows = own.flatMap((one) =>
    [...one.members, ...one.former].map((each) => seat(context, one, each)),
  );
  if (rows.length === 0) return [];
  const title = { vi: 'Thành viên Ban Chỉ đạo', en: 'Members of the committee' };
  return longList(
    {
      type: 'table',
      id: 'thanh-vien',
      title,
      columns: [
        column('person', 'name', { vi: 'Họ và tên', en: 'Person' }),
        column('role', 'mixed', { vi: 'Vai trò', en: 'Role' }),
        column('position', 'name', { vi: 'Chức vụ', en: 'Office' }),
        column('agency', 'name', { vi: 'Cơ quan', en: 'Agency' }),
        column('committee', 'name', { vi: 'Ban Chỉ đạo', en: 'Committee' }),
        column('from', 'mixed', { vi: 'Tham gia', en: 'Appointed' }),
        column('until', 'mixed', { vi: 'Thôi tham gia', en: 'Relieved' }),
      ],
      rows,
      footnotes: [],
    },
    title,
  );
};

const task = (context: SummaryContext, one: TaskThen): Row => ({
  key: one.task,
  cells: {
    given: actValue(context, one.given),
    what: onFacts(context.book, [one.given.event], name(one.what)),
    to: name(one.to.name),
    due: one.due === undefined ? nothing() : date(one.due),
    status: coded(TaskStatus, one.status),
    late: one.daysOverdue === 0 ? nothing() : plainInteger(one.daysOverdue),
    result: one.end === undefined ? nothing() : name(one.end.text),
  },
});

const tasks = (context: SummaryContext): readonly Block[] => {
  const all = context.views.committees.tasks;
  if (all.length === 0) {
    return [absent('Không ghi nhận nhiệm vụ được giao.', 'No task to anybody is on record.')];
  }
  return longList(
    {
      type: 'table',
      id: 'nhiem-vu',
      title: { vi: 'Nhiệm vụ được giao', en: 'Tasks given' },
      columns: [
        column('given', 'mixed', { vi: 'Ngày giao', en: 'Given' }),
        column('what', 'name', { vi: 'Nhiệm vụ', en: 'Task' }),
        column('to', 'name', { vi: 'Giao cho', en: 'Given to' }),
        column('due', 'date', { vi: 'Hạn', en: 'Due' }),
        column('status', 'mixed', { vi: 'Tình trạng', en: 'Status' }),
        column('late', 'integer', { vi: 'Số ngày quá hạn', en: 'Days overdue' }),
        column('result', 'name', { vi: 'Kết quả', en: 'Outcome' }),
      ],
      rowHeader: 'what',
      rows: all.map((one) => task(context, one)),
      footnotes: [],
    },
    { vi: 'Nhiệm vụ được giao', en: 'Tasks given' },
  );
};

const ofAgencies = (count: number): readonly Block[] =>
  count === 0
    ? []
    : [
        paragraph(
          say(
            words`Ngoài ra có ${plainInteger(count)} ban chỉ đạo của riêng từng đơn vị.`,
            words`Besides, ${plainInteger(count)} agencies have committees of their own.`,
          ),
        ),
      ];

/** Who sat on the committee of the province over time, and the tasks that were given (§10.1, S10a). */
export const committees: OwnSection = (context) => {
  const all = context.views.committees.committees;
  const own = all.filter(({ agency }) => agency === undefined);
  return [
    heading('ban-chi-dao', 2, { vi: 'Ban Chỉ đạo và nhiệm vụ', en: 'Committee and tasks' }),
    ...(own.length === 0
      ? [
          absent(
            'Không ghi nhận quyết định thành lập, kiện toàn Ban Chỉ đạo của tỉnh.',
            'No decision on a committee of the province is on record.',
          ),
        ]
      : [...history(context, own), ...members(context, own)]),
    ...ofAgencies(all.length - own.length),
    ...tasks(context),
  ];
};
