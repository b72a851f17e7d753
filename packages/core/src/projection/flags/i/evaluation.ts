import { Grade } from '../../../oversight/code-lists.ts';
import { formatDecimal } from '../../../vocabulary/amounts/format-number.ts';
import type { Bilingual } from '../../../vocabulary/bilingual.ts';
import { pairOf } from '../acc.ts';
import type { FlagCase } from '../case/case.ts';
import { dated } from '../explain/cite.ts';
import { inEach, join, say } from '../explain/say.ts';
import { latest, type NotedFact, notedFor } from '../noted.ts';
import { type Judged, refsOf } from './criterion.ts';

const points = (score: number): Bilingual =>
  inEach(
    (lang) => `${formatDecimal(String(score), lang)}/100 ${lang === 'vi' ? 'điểm' : 'points'}`,
  );

/** Findings of authorities that the help of the year has no real effect. */
const found = (c: FlagCase) => c.process.I.findings;

const latestOf = (c: FlagCase): NotedFact<'EvaluationMade'> | undefined =>
  latest(
    notedFor(c.acc.evaluations, pairOf(c.record)).filter(
      ({ data }) => data.period.slice(0, 4) === c.period,
    ),
  );

/** Does the latest evaluation of the year fail the agency? */
export const evaluatedLow = (c: FlagCase): boolean => {
  const made = latestOf(c)?.data;
  if (made === undefined) return false;
  const { grade, score } = made;
  return grade === 'notFulfilled' || (score !== undefined && score < c.policy.minScore);
};

/**
 * C5: the latest evaluation of the year: a grade above "không hoàn thành nhiệm vụ" and, where it has
 * points, at least `minScore`. A criticism or confirmation for want of effect fails it as well: it is
 * an authority that says so. No evaluation: not known, and the province owes it.
 */
export const evaluation = (c: FlagCase): Judged => {
  const made = latestOf(c);
  const least = points(c.policy.minScore);
  const base = {
    id: 'C5',
    name: say('Đánh giá của cơ quan có thẩm quyền', 'Evaluation by an authority'),
    threshold: say(
      `hoàn thành nhiệm vụ trở lên, từ ${least.vi}`,
      `fulfilled or better, ${least.en} or more`,
    ),
    events: refsOf([...(made === undefined ? [] : [made]), ...found(c).map(({ fact }) => fact)]),
  };
  if (made === undefined) {
    return found(c).length > 0
      ? { ...base, result: 'fail', observed: named(c) }
      : {
          ...base,
          result: 'unknown',
          owedBy: 'province',
          observed: say('chưa có đánh giá', 'none made'),
          missing: say(
            `đánh giá năm ${c.period} của cơ quan có thẩm quyền`,
            `an authority’s evaluation for ${c.period}`,
          ),
        };
  }
  const { grade, score, evaluator } = made.data;
  const when = dated(c.acc.documents, made);
  const label = Grade.labels[grade];
  const scored = score === undefined ? say('', '') : points(score);
  const mark = (lang: 'vi' | 'en') => (score === undefined ? '' : `, ${scored[lang]}`);
  return {
    ...base,
    result: evaluatedLow(c) || found(c).length > 0 ? 'fail' : 'pass',
    observed: join(
      [
        say(
          `${label.vi}${mark('vi')} (${evaluator}, ${when.vi})`,
          `${label.en}${mark('en')} (${evaluator}, ${when.en})`,
        ),
        found(c).length > 0 ? named(c) : undefined,
      ],
      say('; ', '; '),
    ),
  };
};

const named = (c: FlagCase): Bilingual =>
  join(
    found(c).map(({ kind, fact }) => {
      const when = dated(c.acc.documents, fact);
      const { by } = fact.data;
      return kind === 'criticism'
        ? say(`${by} phê bình ${when.vi}`, `criticised by ${by} on ${when.en}`)
        : say(`${by} xác nhận cảnh báo ${when.vi}`, `flag confirmed by ${by} on ${when.en}`);
    }),
    say('; ', '; '),
  );
