import {
  CommitteeRole,
  type CommitteeThen,
  type SeatThen,
  TaskStatus,
  type TaskThen,
  committee as view,
} from '@donghanh/core';
import * as E from 'fp-ts/lib/Either.js';
import { ask } from '../../io/ask.ts';
import { refusedRun } from '../../io/exit.ts';
import { actSaid } from '../acts.ts';
import type { LedgerQuestion } from '../question.ts';
import { type Said, say } from '../said.ts';
import { asOfWords, day } from '../words.ts';

const seatOf = ({ person, role, position, agency, appointed, relieved }: SeatThen): Said => {
  const label = CommitteeRole.labels[role];
  const [from, until] = [day(appointed.on), relieved && day(relieved.on)];
  const of = agency === undefined ? '' : `, ${agency.name}`;
  return say(
    `${label.vi}: ${person}, ${position}${of}, từ ${from.vi}${until === undefined ? '' : `, miễn nhiệm ${until.vi}`}`,
    `${label.en}: ${person}, ${position}${of}, from ${from.en}${until === undefined ? '' : `, relieved ${until.en}`}`,
    { events: [appointed.event, ...(relieved === undefined ? [] : [relieved.event])] },
  );
};

const taskOf = ({ what, to, by, given, status, due, days, daysOverdue }: TaskThen): Said => {
  const label = TaskStatus.labels[status];
  const last = due === undefined ? undefined : day(due);
  const late = daysOverdue > 0 ? `, ${daysOverdue}` : '';
  return actSaid(given, {
    vi: `${by} giao ${to.name}: ${what}; ${label.vi}, ${days} ngày${last === undefined ? '' : `, hạn ${last.vi}`}${late === '' ? '' : `${late} ngày quá hạn`}`,
    en: `${by} tasked ${to.name}: ${what}; ${label.en}, ${days} days${last === undefined ? '' : `, due ${last.en}`}${late === '' ? '' : `${late} days overdue`}`,
  });
};

const committeeOf = (one: CommitteeThen, tasks: readonly TaskThen[]): Said => {
  const { name, established, reorganisations, dissolved, members, former } = one;
  const nobody = say('không ghi nhận thành viên nào', 'no member is recorded');
  return say(name, name, {
    below: [
      actSaid(established, { vi: 'thành lập', en: 'established' }),
      ...reorganisations.map((act) =>
        actSaid(act, { vi: `kiện toàn: ${act.what}`, en: `reorganised: ${act.what}` }),
      ),
      ...(dissolved === undefined ? [] : [actSaid(dissolved, { vi: 'giải thể', en: 'dissolved' })]),
      say('Thành viên:', 'Members:', {
        below: members.length === 0 ? [nobody] : members.map(seatOf),
      }),
      ...(former.length === 0 ? [] : [say('Trước đó:', 'Before:', { below: former.map(seatOf) })]),
      ...tasks.filter((task) => task.committee === one.committee).map(taskOf),
    ],
  });
};

/** §11 question 10. */
export const committee: LedgerQuestion = {
  number: 10,
  name: 'committee',
  asks: {
    vi: 'Ai là thành viên Ban Chỉ đạo khi quyết định; họ đã được miễn nhiệm chưa?',
    en: 'Who sat on the committee when it decided; had they been relieved?',
  },
  needsDay: true,
  takes: (command) => command.argument('[committee]', 'its id (left out: every committee)'),
  answer: async ({ ledger, terminal, words: [id], given }) => {
    const answer = await ask(terminal, ledger, view, given, 'đọc lịch sử');
    if (E.isLeft(answer)) return answer;
    const { committees, tasks, asOf } = answer.right.view;
    const found = committees.filter((one) => id === undefined || one.committee === id);
    if (id !== undefined && found.length === 0) {
      const known = committees.map((one) => one.committee).join(', ');
      return E.left(
        refusedRun(
          `no committee is called "${id}"; there are ${known || 'none'}`,
          'UnknownCommittee',
        ),
      );
    }
    const others = tasks.filter((task) => task.committee === undefined);
    const when = asOfWords(asOf);
    return E.right({
      data: { asOf, committees: found, tasks },
      said: [
        say(`Ban Chỉ đạo, ${when.vi}:`, `Steering committees, ${when.en}:`, {
          below:
            found.length === 0
              ? [say('không ghi nhận ban nào', 'no committee is recorded')]
              : found.map((one) => committeeOf(one, tasks)),
        }),
        ...(id !== undefined || others.length === 0
          ? []
          : [say('Nhiệm vụ khác:', 'Other tasks:', { below: others.map(taskOf) })]),
      ],
    });
  },
};
