import { sumVnd } from '../../../vocabulary/amounts/vnd.ts';
import type { Bilingual } from '../../../vocabulary/bilingual.ts';
import type { FlagCase } from '../case/case.ts';
import type { Weighed } from '../case/weigh.ts';
import { decimal, say } from '../explain/say.ts';
import { type Judged, reaches, refsOf, shown } from './criterion.ts';
import { surveysOf } from './plan.ts';

type Fit = Pick<Judged, 'result' | 'observed' | 'threshold'>;

const serves = (gift: Weighed, wanted: boolean): boolean =>
  gift.delivery?.given.priorityNeed === wanted;

const worthOf = (gifts: readonly Weighed[]): bigint =>
  BigInt(sumVnd(gifts.flatMap(({ value }) => value ?? [])));

/** By value, where every gift has one. */
const byValue = (c: FlagCase, gifts: readonly Weighed[]): Fit => {
  const share = c.policy.fitShare;
  const whole = worthOf(gifts);
  const known = { of: worthOf(gifts.filter((gift) => serves(gift, true))), whole };
  const most = { of: whole - worthOf(gifts.filter((gift) => serves(gift, false))), whole };
  const least = decimal(share);
  const ratio = shown(known, share);
  return {
    result: reaches(known, share) ? 'pass' : reaches(most, share) ? 'unknown' : 'fail',
    observed: say(
      `giá trị phục vụ nhu cầu ưu tiên chiếm ${ratio.vi}`,
      `${ratio.en} of the value serves priority needs`,
    ),
    threshold: say(`từ ${least.vi} tổng giá trị`, `${least.en} of the value or more`),
  };
};

/** By the need served, where some gifts have no price: one priority need is enough. */
const byNeed = (gifts: readonly Weighed[]): Fit => {
  const fitting = gifts.filter((gift) => serves(gift, true)).length;
  const unfit = gifts.filter((gift) => serves(gift, false)).length;
  return {
    result: fitting > 0 ? 'pass' : unfit < gifts.length ? 'unknown' : 'fail',
    observed: say(
      `${fitting}/${gifts.length} lần hỗ trợ phục vụ nhu cầu ưu tiên`,
      `${fitting} of ${gifts.length} gifts serve priority needs`,
    ),
    threshold: say('ít nhất một nhu cầu ưu tiên', 'one priority need or more'),
  };
};

const holidayOnly: Bilingual = say('chỉ tặng quà dịp lễ, Tết', 'holiday gifts only');

const fitOf = (c: FlagCase, gifts: readonly Weighed[]): Fit => {
  const priced = gifts.length > 0 && gifts.every(({ value }) => value !== undefined);
  const fit = priced && worthOf(gifts) > 0n ? byValue(c, gifts) : byNeed(gifts);
  const holidays = gifts.length > 0 && gifts.every((g) => g.delivery?.given.holidayGift === true);
  if (holidays) return { ...fit, result: 'fail', observed: holidayOnly };
  return gifts.length > 0
    ? fit
    : {
        ...fit,
        result: 'unknown',
        observed: say('chưa rõ đã hỗ trợ gì', 'what was given is not known'),
      };
};

/**
 * C3: the share of the value that serves priority needs; where some help has no price, at least one
 * priority need served. Gifts on holidays alone fail.
 *
 * Disputed help of the year is left out of the share; where counting it could turn a failure, the
 * criterion is not known. Where the commune has never been surveyed, no need has priority, and what
 * fails or is not known for that is owed by the commune.
 */
export const fit = (c: FlagCase): Judged => {
  const isGift = ({ by }: Weighed) => by === 'delivery';
  const gifts = c.help.counted.filter(isGift);
  const doubtful = c.help.disputed.filter(isGift);
  const found = fitOf(c, gifts);
  const turned =
    found.result === 'fail' &&
    doubtful.length > 0 &&
    fitOf(c, [...gifts, ...doubtful]).result !== 'fail';
  const result = turned ? 'unknown' : found.result;
  const surveys = surveysOf(c);
  const byCommune = surveys.length === 0 && found.observed !== holidayOnly;
  return {
    id: 'C3',
    name: say('Đúng nhu cầu', 'Fit to needs'),
    ...found,
    result,
    ...(byCommune && { owedBy: 'commune' as const }),
    ...(turned && { disputed: true }),
    ...(result === 'unknown' && {
      missing: say(
        'thông tin hỗ trợ có phục vụ nhu cầu ưu tiên hay không',
        'whether the help serves priority needs',
      ),
    }),
    events: refsOf([
      ...[...gifts, ...(turned ? doubtful : [])].flatMap(({ refs }) =>
        refs.map((ref) => ({ ref })),
      ),
      ...surveys,
    ]),
  };
};
