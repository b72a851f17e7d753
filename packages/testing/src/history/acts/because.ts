import { type AgencyId, type Because, type CommuneId, FlagKind, yearPeriod } from '@donghanh/core';
import { once, pick, pickOf, type Scene } from '../step.ts';

/** What an act answers: a flag on its pair, or a recommendation, direction or shortcoming; mostly nothing. */
export const because = (
  { desk, day }: Scene,
  n: number,
  pair: { readonly agency: AgencyId; readonly commune: CommuneId } | undefined,
): { readonly because?: Because } => {
  const period = yearPeriod(Number(day.slice(0, 4)) - 1);
  const recommendation = pick(desk.facts('RecommendationSubmitted'), n)?.data.recommendation;
  const direction = pick(desk.facts('DirectionIssued'), n)?.data.direction;
  const shortcoming = pick(desk.facts('ShortcomingNoted'), n)?.data.shortcoming;
  const flag = pair && { ...pair, period, flag: pickOf(FlagKind.codes, n) };
  const cause = {
    ...(once(2, n) && flag !== undefined && { flag }),
    ...(once(3, n) && recommendation !== undefined && { recommendation }),
    ...(once(5, n) && direction !== undefined && { direction }),
    ...(once(7, n) && shortcoming !== undefined && { shortcoming }),
  };
  return Object.keys(cause).length === 0 ? {} : { because: cause };
};
