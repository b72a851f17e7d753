import {
  type Bilingual,
  type FunctionThen,
  functions,
  type Holding,
  type Tenure,
  VacancyReason,
} from '@donghanh/core';
import * as E from 'fp-ts/lib/Either.js';
import { ask } from '../../io/ask.ts';
import { refusedRun } from '../../io/exit.ts';
import { actSaid } from '../acts.ts';
import type { LedgerQuestion } from '../question.ts';
import { type Said, say } from '../said.ts';
import { asOfWords, day } from '../words.ts';

const holdingOf = (holding: Holding): Bilingual => {
  if (holding.status === 'held') {
    const [since, post] = [day(holding.on), holding.post];
    const office = post === undefined ? '' : `${post} `;
    return {
      vi: `${office}${holding.agencyName}, từ ${since.vi}`,
      en: `${office}${holding.agencyName}, since ${since.en}`,
    };
  }
  const why = VacancyReason.labels[holding.why];
  const since = holding.since === undefined ? undefined : day(holding.since);
  return {
    vi: `KHÔNG CÓ AI GIỮ${since === undefined ? '' : ` từ ${since.vi}`}: ${why.vi}`,
    en: `VACANT${since === undefined ? '' : ` since ${since.en}`}: ${why.en}`,
  };
};

const tenureOf = (tenure: Tenure): Said => {
  const end = tenure.ended === undefined ? undefined : day(tenure.ended.on);
  return actSaid(tenure, {
    vi: `giao cho ${tenure.post ?? ''} ${tenure.agencyName}${end === undefined ? '' : `, đến ${end.vi}`}`,
    en: `entrusted to ${tenure.post ?? ''} ${tenure.agencyName}${end === undefined ? '' : `, until ${end.en}`}`,
  });
};

const openOf = ({ open }: FunctionThen): readonly Said[] => [
  ...open.tasks.map(({ what, given }) =>
    actSaid(given, { vi: `nhiệm vụ còn mở: ${what}`, en: `open task: ${what}` }),
  ),
  ...open.directions.map(({ what, issued }) =>
    actSaid(issued, { vi: `chỉ đạo còn mở: ${what}`, en: `open direction: ${what}` }),
  ),
  ...open.recommendations.map(({ subject, submitted }) =>
    actSaid(submitted, {
      vi: `kiến nghị còn mở: ${subject}`,
      en: `open recommendation: ${subject}`,
    }),
  ),
];

const functionOf = (one: FunctionThen): Said => {
  const held = holdingOf(one.holding);
  return say(`${one.name}: ${held.vi}`, `${one.name}: ${held.en}`, {
    below: [...one.tenures.map(tenureOf), ...openOf(one)],
  });
};

/** §11 question 9. */
export const office: LedgerQuestion = {
  number: 9,
  name: 'office',
  asks: {
    vi: 'Nơi nhận không còn: nay ai giữ chức năng đó, từ khi nào, theo văn bản nào; khi đó còn việc gì mở?',
    en: 'The addressee no longer exists: who holds the function, since when, by what act; what was open then?',
  },
  needsDay: true,
  takes: (command) => command.argument('[function]', 'its id (left out: every function)'),
  answer: async ({ ledger, terminal, words: [id], given }) => {
    const answer = await ask(terminal, ledger, functions, given, 'đọc lịch sử');
    if (E.isLeft(answer)) return answer;
    const { view } = answer.right;
    const found = view.functions.filter((one) => id === undefined || one.function === id);
    if (id !== undefined && found.length === 0) {
      const known = view.functions.map((one) => one.function).join(', ');
      return E.left(
        refusedRun(
          `no function is called "${id}"; there are ${known || 'none'}`,
          'UnknownFunction',
        ),
      );
    }
    const when = asOfWords(view.asOf);
    return E.right({
      data: { ...view, functions: found },
      said: [
        say(`Ai giữ chức năng, ${when.vi}:`, `Who holds a function, ${when.en}:`, {
          below:
            found.length === 0
              ? [say('không ghi nhận chức năng nào', 'no function is recorded')]
              : found.map(functionOf),
        }),
      ],
    });
  },
};
