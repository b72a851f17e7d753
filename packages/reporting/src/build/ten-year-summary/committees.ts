import type { CommitteeThen, SeatThen, TaskThen } from '@donghanh/core';
import { CommitteeRole, TaskStatus } from '@donghanh/core';
import type { Block, Row } from '../../model/block.ts';
import { actValue } from '../kit/act.ts';
import {
  coded,
  column,
  date,
  inCell,
  list,
  name,
  nothing,
  onFacts,
  plainInteger,
  say,
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
    from: actValue(context, one.appointed),
    until: actValue(context, one.relieved ?? committee.dissolved),
  },
});

const history = (context: SummaryContext, one: CommitteeThen): Block => {
  const { established, reorganisations, dissolved } = one;
  const acts = [
    inCell(
      say(
        words`thành lập ${actValue(context, established)}`,
        words`established ${actValue(context, established)}`,
      ),
    ),
    ...reorganisations.map((act) =>
      inCell(
        say(
          words`kiện toàn ${actValue(context, act)}: ${name(act.what)}`,
          words`reorganised ${actValue(context, act)}: ${name(act.what)}`,
        ),
      ),
    ),
    ...(dissolved === undefined
      ? []
      : [
          inCell(
            say(
              words`giải thể ${actValue(context, dissolved)}`,
              words`dissolved ${actValue(context, dissolved)}`,
            ),
          ),
        ]),
  ];
  return paragraph(
    say(
      words`${name(one.name)} (cơ quan thường trực: ${name(one.standingBody.name)}): ${list(acts)}.`,
      words`${name(one.name)} (standing body: ${name(one.standingBody.name)}): ${list(acts)}.`,
    ),
  );
};

const members = (context: SummaryContext, one: CommitteeThen, index: number): readonly Block[] => {
  const seats = [...one.members, ...one.former];
  if (seats.length === 0) return [];
  const title = { vi: `Thành viên: ${one.name}`, en: `Members: ${one.name}` };
  return longList(
    {
      type: 'table',
      id: `thanh-vien-${index + 1}`,
      title,
      columns: [
        column('person', 'name', { vi: 'Họ và tên', en: 'Person' }),
        column('role', 'mixed', { vi: 'Vai trò', en: 'Role' }),
        column('position', 'name', { vi: 'Chức vụ', en: 'Office' }),
        column('agency', 'name', { vi: 'Cơ quan', en: 'Agency' }),
        column('from', 'mixed', { vi: 'Tham gia', en: 'Appointed' }),
        column('until', 'mixed', { vi: 'Thôi tham gia', en: 'Relieved' }),
      ],
      rows: seats.map((each) => seat(context, one, each)),
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
      : own.flatMap((one, i) => [history(context, one), ...members(context, one, i)])),
    ...ofAgencies(all.length - own.length),
    ...tasks(context),
  ];
};
