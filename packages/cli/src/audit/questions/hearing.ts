import {
  type Bilingual,
  FlagKind,
  type Heard,
  type Hearing,
  hearings,
  type Naming,
} from '@donghanh/core';
import * as E from 'fp-ts/lib/Either.js';
import { ask } from '../../io/ask.ts';
import { agencyMeant } from '../../io/which.ts';
import type { LedgerQuestion } from '../question.ts';
import { type Said, say } from '../said.ts';
import { asOfWords, day } from '../words.ts';

const heard: Readonly<Record<Heard, Bilingual>> = {
  answered: { vi: 'đơn vị đã giải trình trước đó', en: 'the agency had explained itself before' },
  notAnswered: {
    vi: 'đã yêu cầu giải trình, hết hạn mà đơn vị không trả lời',
    en: 'it had been asked, and its time to answer was over',
  },
  tooEarly: {
    vi: 'nêu tên khi đơn vị còn hạn giải trình',
    en: 'it was named while it still had time to answer',
  },
  notAsked: {
    vi: 'không ghi nhận yêu cầu giải trình nào trước đó',
    en: 'no request to explain is recorded before',
  },
};

const namingOf = ({ act, by, on, heard: how, asked, daysSinceAsked, event }: Naming): Said => {
  const [when, said] = [day(on), heard[how]];
  const what =
    act === 'confirmed'
      ? { vi: 'xác nhận cảnh báo', en: 'confirmed the flag' }
      : { vi: 'phê bình', en: 'criticised it' };
  const since =
    asked === undefined
      ? { vi: '', en: '' }
      : {
          vi: ` (hỏi ngày ${day(asked.on).vi}, ${daysSinceAsked} ngày trước)`,
          en: ` (asked on ${day(asked.on).en}, ${daysSinceAsked} days before)`,
        };
  return say(
    `${when.vi}: ${by} ${what.vi}; ${said.vi}${since.vi}`,
    `${when.en}: ${by} ${what.en}; ${said.en}${since.en}`,
    { events: [event] },
  );
};

const hearingOf = (hearing: Hearing): Said => {
  const { agencyName, communeName, period, flag } = hearing;
  const where =
    communeName === undefined
      ? { vi: 'mọi xã được giao', en: 'all its communes' }
      : { vi: `xã ${communeName}`, en: communeName };
  const name = FlagKind.labels[flag];
  return say(
    `${agencyName}, ${where.vi}, kỳ ${period}, “${name.vi}”`,
    `${agencyName}, ${where.en}, ${period}, “${name.en}”`,
    {
      below: [
        ...hearing.requests.map(({ on, replyBy, event }) =>
          say(
            `${day(on).vi}: yêu cầu giải trình, hạn ${day(replyBy).vi}`,
            `${day(on).en}: asked to explain itself by ${day(replyBy).en}`,
            { events: [event] },
          ),
        ),
        ...hearing.explanations.map(({ on, text, event }) =>
          say(`${day(on).vi}: giải trình “${text}”`, `${day(on).en}: explained “${text}”`, {
            events: [event],
          }),
        ),
        ...hearing.namings.map(namingOf),
        ...hearing.clearings.map(({ on, by, text, event }) =>
          say(
            `${day(on).vi}: ${by} gỡ cảnh báo, “${text}”`,
            `${day(on).en}: ${by} cleared the flag, “${text}”`,
            {
              events: [event],
            },
          ),
        ),
      ],
    },
  );
};

/** §11 question 4. */
export const hearing: LedgerQuestion = {
  number: 4,
  name: 'hearing',
  asks: {
    vi: 'Trước khi bị nêu tên, đơn vị có được yêu cầu giải trình không; khi nào, trả lời ra sao?',
    en: 'Was an agency asked to explain itself before it was named; when, and what did it answer?',
  },
  needsDay: false,
  takes: (command) =>
    command
      .argument('[agency]', 'its id or name (left out: every agency)')
      .option('--period <year>', 'only this period'),
  answer: async ({ ledger, terminal, words: [agency], given }) => {
    const meant = agency === undefined ? undefined : await agencyMeant(terminal, ledger, agency);
    if (meant !== undefined && E.isLeft(meant)) return meant;
    const answer = await ask(terminal, ledger, hearings, given, 'đọc lịch sử');
    if (E.isLeft(answer)) return answer;
    const { view } = answer.right;
    const found = view.hearings.filter(
      (one) =>
        (meant === undefined || one.agency === meant.right.agency) &&
        (given.period === undefined || one.period === given.period),
    );
    const asked = asOfWords(view.asOf);
    const none = say('không ghi nhận việc nào', 'nothing is recorded');
    return E.right({
      data: { ...view, hearings: found },
      said: [
        say(`Hỏi trước khi nêu tên, ${asked.vi}:`, `Heard before being named, ${asked.en}:`, {
          below: found.length === 0 ? [none] : found.map(hearingOf),
        }),
      ],
    });
  },
};
