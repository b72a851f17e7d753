import type { PairFact, PairTimeline } from '@donghanh/core';
import { Grade, ReportedHelp } from '@donghanh/core';
import type { Block } from '../../model/block.ts';
import type { TimelineEvent } from '../../model/timeline.ts';
import type { Value } from '../../model/value.ts';
import { capital, eventTitle } from '../../words/index.ts';
import {
  date,
  inCell,
  list,
  markedIf,
  name,
  period,
  plainMoney,
  quote,
  say,
  text,
  words,
} from '../kit/index.ts';
import { heading } from '../kit/section.ts';
import { documentValue } from './section.ts';

/** Facts that judge an agency, or ask it to answer a judgement: they name it. */
const judgements: ReadonlySet<string> = new Set([
  'EvaluationMade',
  'CriticismIssued',
  'ExplanationRequested',
  'ExplanationGiven',
  'ExcuseAccepted',
  'FlagConfirmed',
  'FlagCleared',
]);

const detail = ({ says, corrected }: PairFact): Value =>
  list([
    ...(says.period === undefined
      ? []
      : [inCell(say(words`kỳ ${period(says.period)}`, words`period ${period(says.period)}`))]),
    ...(says.help === undefined ? [] : [text(ReportedHelp.labels[says.help])]),
    ...(says.grade === undefined ? [] : [text(Grade.labels[says.grade])]),
    ...(says.amount === undefined ? [] : [plainMoney(says.amount)]),
    ...(says.words ?? []).map(quote),
    ...(says.by === undefined ? [] : [name(says.by)]),
    ...(says.due === undefined
      ? []
      : [inCell(say(words`hạn ${date(says.due)}`, words`due ${date(says.due)}`))]),
    ...(corrected ? [text({ vi: 'đã đính chính', en: 'reads as corrected' })] : []),
  ]);

const eventOf = (fact: PairFact): TimelineEvent => ({
  fact: fact.event,
  on: markedIf(fact.reconstructed, date(fact.on)),
  what: text(capital(eventTitle(fact.type))),
  detail: detail(fact),
  ...(fact.document === undefined ? {} : { document: documentValue(fact.document) }),
  recordedOn: date(fact.recordedOn),
});

/** What came about between an agency and a commune; judgements of it only where they may be named. */
export const timeline = ({ facts }: PairTimeline, nameFlags: boolean): readonly Block[] => {
  const shown = facts.filter(({ type }) => nameFlags || !judgements.has(type));
  if (shown.length === 0) return [];
  return [
    heading('dien-bien', 2, { vi: 'Diễn biến', en: 'Timeline' }),
    {
      type: 'timeline',
      id: 'dong-thoi-gian',
      title: { vi: 'Những việc đã diễn ra, theo ngày', en: 'What came about, by date' },
      events: shown.map(eventOf),
    },
  ];
};
