import type { Bilingual } from '../../../vocabulary/bilingual.ts';
import { pairOf } from '../acc.ts';
import type { FlagCase } from '../case/case.ts';
import { day, say } from '../explain/say.ts';
import { latest, type NotedFact, notedFor } from '../noted.ts';
import { type Judged, refsOf } from './criterion.ts';

/**
 * What is on record of the commune's needs up to the end of the year: surveys, with whomever they were
 * held, and needs that were named, if only at the commune's request.
 */
export const surveysOf = (c: FlagCase): readonly NotedFact<'NeedsSurveyed' | 'NeedIdentified'>[] =>
  [...notedFor(c.acc.surveys, c.record.commune), ...notedFor(c.acc.needs, c.record.commune)].filter(
    ({ from }) => from <= c.days.year.to,
  );

const name = say('Phương án hỗ trợ', 'Support plan');
const threshold = say(
  'được phê duyệt, gắn với nhu cầu khảo sát và mục tiêu của xã',
  'approved, linked to surveyed needs and to a goal of the commune',
);

const noPlan = say('chưa có thông tin về phương án', 'no plan is on record');
const notApproved = (on: Bilingual): Bilingual =>
  say(
    `phương án đề xuất ${on.vi} chưa được phê duyệt`,
    `the plan proposed on ${on.en} is not approved`,
  );

/**
 * C1: an approved plan linked to surveyed needs and to a goal of the commune.
 *
 * No plan on record is not known rather than failed: a record may be missing. A plan that answers no
 * surveyed need, where the commune has never been surveyed, fails by what the commune owed.
 */
export const plan = (c: FlagCase): Judged => {
  const plans = notedFor(c.acc.plans, pairOf(c.record)).filter(
    ({ from }) => from <= c.days.year.to,
  );
  const surveys = surveysOf(c);
  const unsurveyed = surveys.length === 0 ? { owedBy: 'commune' as const } : {};
  const approved = latest(plans);
  const base = { id: 'C1', name, threshold };
  if (approved === undefined) {
    const proposed = latest(
      notedFor(c.acc.proposals, pairOf(c.record)).filter(({ from }) => from <= c.days.year.to),
    );
    return {
      ...base,
      ...unsurveyed,
      result: 'unknown',
      observed: proposed === undefined ? noPlan : notApproved(day(proposed.on)),
      missing: say('phương án hỗ trợ được phê duyệt', 'an approved support plan'),
      events: refsOf(proposed === undefined ? surveys : [proposed, ...surveys]),
    };
  }
  const { linkedToNeeds, linkedToGoal } = approved.data;
  const on = day(approved.on);
  const links = linkedToNeeds
    ? linkedToGoal
      ? say('gắn với nhu cầu và mục tiêu', 'linked to needs and goal')
      : say('chưa gắn với mục tiêu của xã', 'not linked to a goal of the commune')
    : linkedToGoal
      ? say('chưa gắn với nhu cầu khảo sát', 'not linked to surveyed needs')
      : say('chưa gắn với nhu cầu và mục tiêu', 'linked to neither needs nor goal');
  return {
    ...base,
    ...(!linkedToNeeds && linkedToGoal && unsurveyed),
    result: linkedToNeeds && linkedToGoal ? 'pass' : 'fail',
    observed: say(`phương án ${on.vi} ${links.vi}`, `plan of ${on.en}, ${links.en}`),
    events: refsOf([approved, ...surveys]),
  };
};
