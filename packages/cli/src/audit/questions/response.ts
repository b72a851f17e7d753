import {
  type Bilingual,
  FlagKind,
  type FlagResponse,
  ResponseStatus,
  responses,
  SignKind,
} from '@donghanh/core';
import * as E from 'fp-ts/lib/Either.js';
import { ask } from '../../io/ask.ts';
import { agencyMeant } from '../../io/which.ts';
import { actSaid, answerSaid } from '../acts.ts';
import type { LedgerQuestion } from '../question.ts';
import { type Said, say } from '../said.ts';
import { asOfWords } from '../words.ts';

const days = (count: number): Bilingual => ({
  vi: `${count} ngày`,
  en: `${count} ${count === 1 ? 'day' : 'days'}`,
});

/** How long each step took, as far as it came about. */
const stepsOf = ({
  daysFromFirstSign,
  daysFromNaming,
  daysWaiting,
}: FlagResponse): readonly Said[] => {
  const step = (vi: string, en: string, count: number | undefined): readonly Said[] => {
    if (count === undefined) return [];
    const took = days(count);
    return [say(`${vi}: ${took.vi}`, `${en}: ${took.en}`)];
  };
  const { confirmation, direction, adjustment } = daysFromFirstSign;
  return [
    ...step('từ dấu hiệu đầu tiên đến cảnh báo', 'from the first sign to the flag', confirmation),
    ...step('từ dấu hiệu đầu tiên đến chỉ đạo', 'from the first sign to a direction', direction),
    ...step(
      'từ dấu hiệu đầu tiên đến điều chỉnh',
      'from the first sign to an adjustment',
      adjustment,
    ),
    ...step('từ khi nêu tên đến khi xử lý', 'from the naming to the answer', daysFromNaming),
    ...step('đã chờ', 'has waited', daysWaiting),
  ];
};

const responseOf = (response: FlagResponse): Said => {
  const { agencyName, communeName, period, flag, status, signs, cleared } = response;
  const [name, label] = [FlagKind.labels[flag], ResponseStatus.labels[status]];
  const where = communeName === undefined ? '' : ` – ${communeName}`;
  return say(
    `${agencyName}${where}, kỳ ${period}, “${name.vi}”: ${label.vi}`,
    `${agencyName}${where}, ${period}, “${name.en}”: ${label.en}`,
    {
      below: [
        ...signs.map((sign) => actSaid(sign, SignKind.labels[sign.kind])),
        ...(cleared === undefined
          ? []
          : [actSaid(cleared, { vi: 'gỡ cảnh báo', en: 'the flag was cleared' })]),
        ...response.directions.map(answerSaid),
        ...response.adjustments.map(answerSaid),
        ...stepsOf(response),
      ],
    },
  );
};

/** §11 question 5. */
export const response: LedgerQuestion = {
  number: 5,
  name: 'response',
  asks: {
    vi: 'Bao nhiêu ngày từ dấu hiệu đầu tiên đến cảnh báo, đến chỉ đạo, đến điều chỉnh?',
    en: 'How many days from the first sign to the flag, to the direction, to the adjustment?',
  },
  needsDay: true,
  takes: (command) =>
    command
      .argument('[agency]', 'its id or name (left out: every agency)')
      .option('--period <year>', 'only this year'),
  answer: async ({ ledger, terminal, words: [agency], given }) => {
    const meant = agency === undefined ? undefined : await agencyMeant(terminal, ledger, agency);
    if (meant !== undefined && E.isLeft(meant)) return meant;
    const answer = await ask(terminal, ledger, responses, given, 'đọc lịch sử');
    if (E.isLeft(answer)) return answer;
    const { view } = answer.right;
    const found = view.responses.filter(
      (one) =>
        (meant === undefined || one.agency === meant.right.agency) &&
        (given.period === undefined || one.period.startsWith(given.period)),
    );
    const { answered, cleared, waiting, medianDays, longestDays } = view.summary;
    const [vi, en] =
      medianDays === undefined
        ? ['', '']
        : [
            `; từ nêu tên đến xử lý: giữa ${medianDays}, lâu nhất ${longestDays} ngày`,
            `; from naming to answer: median ${medianDays}, longest ${longestDays} days`,
          ];
    const when = asOfWords(view.asOf);
    return E.right({
      data: { ...view, responses: found },
      said: [
        say(
          `Xử lý cảnh báo, ${when.vi}: đã xử lý ${answered}, đã gỡ ${cleared}, chưa xử lý ${waiting}${vi}.`,
          `Flags and what came of them, ${when.en}: answered ${answered}, cleared ${cleared}, waiting ${waiting}${en}.`,
          {
            below:
              found.length === 0
                ? [say('không ghi nhận việc nào', 'nothing is recorded')]
                : found.map(responseOf),
          },
        ),
      ],
    });
  },
};
