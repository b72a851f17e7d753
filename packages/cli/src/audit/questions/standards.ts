import {
  type Bilingual,
  formatDate,
  formatDecimal,
  formatPercent,
  Indicator,
  type IndicatorSegment,
  type Language,
  PovertyStandard,
  type RefusedComputation,
  standards as view,
} from '@donghanh/core';
import * as E from 'fp-ts/lib/Either.js';
import { ask } from '../../io/ask.ts';
import type { LedgerQuestion } from '../question.ts';
import { type Said, say } from '../said.ts';
import { asOfWords } from '../words.ts';

const labelOf = (labels: Readonly<Record<string, Bilingual>>, code: string): Bilingual =>
  labels[code] ?? { vi: code, en: code };

const segmentOf = (segment: IndicatorSegment): Said => {
  const { areaName, points, yearlyChange } = segment;
  const indicator = labelOf(Indicator.labels, segment.indicator);
  const standard = labelOf(PovertyStandard.labels, segment.standard);
  const values = (lang: Language): string =>
    points
      .map(({ on, value }) => `${formatDate(on, lang, 'short')}: ${formatPercent(value, lang)}`)
      .join('; ');
  const change =
    yearlyChange === undefined
      ? { vi: 'không tính thay đổi', en: 'no change is computed' }
      : {
          vi: `thay đổi ${formatDecimal(yearlyChange, 'vi')} điểm % mỗi năm`,
          en: `${formatDecimal(yearlyChange, 'en')} percentage points a year`,
        };
  return say(
    `${areaName}, ${indicator.vi}, ${standard.vi}: ${values('vi')} (${change.vi})`,
    `${areaName}, ${indicator.en}, ${standard.en}: ${values('en')} (${change.en})`,
    { events: points.map(({ event }) => event) },
  );
};

const refusedOf = ({ what, why, events }: RefusedComputation): Said =>
  say(`${what.vi}: không tính. ${why.vi}`, `${what.en}: not computed. ${why.en}`, { events });

/** §11 question 16. */
export const standards: LedgerQuestion = {
  number: 16,
  name: 'standards',
  asks: {
    vi: 'Có thay đổi tỷ lệ nghèo nào được tính qua hai chuẩn nghèo không?',
    en: 'Was a poverty change computed across two standards?',
  },
  needsDay: false,
  takes: (command) => command,
  answer: async ({ ledger, terminal, given }) => {
    const answer = await ask(terminal, ledger, view, given, 'đọc lịch sử');
    if (E.isLeft(answer)) return answer;
    const { segments, refused } = answer.right.view;
    const when = asOfWords(answer.right.view.asOf);
    return E.right({
      data: answer.right.view,
      said: [
        say(
          `Không thay đổi nào được tính qua hai chuẩn nghèo, ${when.vi}. Đã từ chối tính (${refused.length}):`,
          `No change is computed across two standards, ${when.en}. Refused (${refused.length}):`,
          { below: refused.length === 0 ? [say('không có', 'none')] : refused.map(refusedOf) },
        ),
        say('Các chuỗi, mỗi chuỗi trong một chuẩn:', 'The series, each within one standard:', {
          below: segments.map(segmentOf),
        }),
      ],
    });
  },
};
