import {
  RecommendationOutcome,
  RecommendationStatus,
  type RecommendationThen,
  recommendations,
} from '@donghanh/core';
import * as E from 'fp-ts/lib/Either.js';
import { ask } from '../../io/ask.ts';
import { refusedRun } from '../../io/exit.ts';
import { actSaid, answerSaid } from '../acts.ts';
import type { LedgerQuestion } from '../question.ts';
import { type Said, say } from '../said.ts';
import { asOfWords, day } from '../words.ts';

const addresseeOf = ({ addressee }: RecommendationThen): readonly Said[] => {
  if (addressee === undefined) {
    return [say('chưa chuyển đến ai', 'sent to nobody yet')];
  }
  const { name, holding } = addressee;
  const [vi, en] =
    holding?.status === 'held'
      ? [`nay do ${holding.agencyName} giữ`, `held today by ${holding.agencyName}`]
      : ['nay không có ai giữ', 'held today by nobody'];
  return [say(`nơi nhận: ${name}, ${vi}`, `addressee: ${name}, ${en}`)];
};

const recommendationOf = (one: RecommendationThen): Said => {
  const { by, subject, status, overdue, daysOverdue, ageDays, due } = one;
  const label = RecommendationStatus.labels[status];
  const last = due === undefined ? undefined : day(due);
  const [vi, en] = overdue
    ? [`, quá hạn ${daysOverdue} ngày`, `, ${daysOverdue} days overdue`]
    : ['', ''];
  return say(
    `${one.recommendation}: “${subject}” của ${by.name}: ${label.vi}, ${ageDays} ngày${last === undefined ? '' : `, hạn ${last.vi}`}${vi}`,
    `${one.recommendation}: “${subject}” by ${by.name}: ${label.en}, ${ageDays} days${last === undefined ? '' : `, due ${last.en}`}${en}`,
    {
      below: [
        actSaid(one.submitted, { vi: `kiến nghị: ${one.text}`, en: `submitted: ${one.text}` }),
        ...addresseeOf(one),
        ...one.routings.map((act) =>
          actSaid(act, { vi: `chuyển đến ${act.to}`, en: `routed to ${act.to}` }),
        ),
        ...one.receipts.map((act) => actSaid(act, { vi: 'tiếp nhận', en: 'received' })),
        ...one.considerations.map((act) => {
          const outcome = RecommendationOutcome.labels[act.outcome];
          return actSaid(act, {
            vi: `xem xét: ${outcome.vi}, ${act.reason}`,
            en: `considered: ${outcome.en}, ${act.reason}`,
          });
        }),
        ...one.advice.map((act) =>
          actSaid(act, { vi: `tham mưu: ${act.advice}`, en: `advised: ${act.advice}` }),
        ),
        ...(one.effects.length === 0
          ? [say('chưa dẫn đến việc nào', 'no act followed from it')]
          : one.effects.map(answerSaid)),
      ],
    },
  );
};

/** §11 question 11. */
export const recommendation: LedgerQuestion = {
  number: 11,
  name: 'recommendation',
  asks: {
    vi: 'Một kiến nghị đã đi đến đâu; ai xem xét; có tác dụng gì?',
    en: 'What happened to a recommendation; who considered it; what was its effect?',
  },
  needsDay: true,
  takes: (command) => command.argument('[recommendation]', 'its id (left out: all)'),
  answer: async ({ ledger, terminal, words: [id], given }) => {
    const answer = await ask(terminal, ledger, recommendations, given, 'đọc lịch sử');
    if (E.isLeft(answer)) return answer;
    const { view } = answer.right;
    const found = view.recommendations.filter(
      (one) => id === undefined || one.recommendation === id,
    );
    if (id !== undefined && found.length === 0) {
      const known = view.recommendations.map((one) => one.recommendation).join(', ');
      return E.left(
        refusedRun(
          `no recommendation is called "${id}"; there are ${known || 'none'}`,
          'UnknownRecommendation',
        ),
      );
    }
    const when = asOfWords(view.asOf);
    return E.right({
      data: { ...view, recommendations: found },
      said: [
        say(`Kiến nghị, ${when.vi}:`, `Recommendations, ${when.en}:`, {
          below:
            found.length === 0
              ? [say('không ghi nhận kiến nghị nào', 'no recommendation is recorded')]
              : found.map(recommendationOf),
        }),
      ],
    });
  },
};
