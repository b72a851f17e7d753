import type { Bilingual } from '../../../vocabulary/bilingual.ts';
import type { FlagCase } from '../case/case.ts';
import { helpSaid } from '../explain/help-said.ts';
import { day, days, join, say } from '../explain/say.ts';
import { resultLabels } from '../labels.ts';
import type { Judged } from './criterion.ts';
import { failing } from './outcome.ts';

const criterionSaid = ({ id, name, result, observed, threshold }: Judged): Bilingual => {
  const label = resultLabels[result];
  const asked =
    result === 'notApplicable'
      ? say('', '')
      : say(`; yêu cầu: ${threshold.vi}`, `; asked: ${threshold.en}`);
  return say(
    `${id} ${name.vi}: ${label.vi}; ${observed.vi}${asked.vi}.`,
    `${id} ${name.en}: ${label.en}; ${observed.en}${asked.en}.`,
  );
};

/** How long the assignment has run, the help, and every criterion against its threshold. */
export const observedOf = (c: FlagCase, criteria: readonly Judged[]): Bilingual => {
  const [run, least] = [days(c.days.run), days(c.policy.minDays)];
  const asked = day(c.asOf.effectiveOn);
  const by = c.days.running
    ? say(`Tính đến ${asked.vi}`, `As of ${asked.en}`)
    : say(`Đến cuối kỳ ${c.period}`, `By the end of the period ${c.period}`);
  return join([
    say(
      `${by.vi}, phân công đã thực hiện ${run.vi} (mức xem xét: từ ${least.vi}).`,
      `${by.en} the assignment has run for ${run.en} (considered from ${least.en}).`,
    ),
    helpSaid(c),
    ...criteria.map(criterionSaid),
  ]);
};

/** Fails that do not make a flag: one weak point is watched. */
export const watched = (criteria: readonly Judged[]): Bilingual | undefined => {
  const ids = failing(criteria)
    .map(({ id }) => id)
    .join(', ');
  return ids === ''
    ? undefined
    : say(
        `Tiêu chí ${ids} không đạt: cần theo dõi.`,
        `Criterion ${ids} is not met: to be watched.`,
      );
};

/** The note on the commune, where what it owed is failing or not known. */
export const communeNote = (criteria: readonly Judged[]): Bilingual => {
  const ids = criteria
    .filter(({ owedBy, result }) => owedBy === 'commune' && result !== 'pass')
    .map(({ id }) => id)
    .join(', ');
  return say(
    `Tiêu chí ${ids} phụ thuộc phần việc của xã (khảo sát nhu cầu, báo cáo); đề nghị đôn đốc xã.`,
    `Criteria ${ids} depend on what the commune owes (survey of needs, reports); the commune should be urged.`,
  );
};
