import type { EvidenceLevel } from '../../../assignment/code-lists.ts';
import type { Policy } from '../../../policy/policy.ts';
import { sumVnd, type Vnd } from '../../../vocabulary/amounts/vnd.ts';
import type { Period } from '../../../vocabulary/dates/period.ts';
import { atLeast } from './claims.ts';
import type { Weighed, Worth } from './weigh.ts';

/** The claims of help in one year, by what they are worth. */
export interface YearHelp extends Readonly<Record<Worth, readonly Weighed[]>> {
  /** True when what counted has a value, and less than the policy asks. */
  readonly tooSmall: boolean;
  /** True when help was given in the sense of condition 3: something counted and is not too small. */
  readonly helped: boolean;
  /** What counted and has a price, in đồng. */
  readonly value: Vnd;
  /** How many deliveries counted, and how many of them have no price known. */
  readonly deliveries: number;
  readonly unvalued: number;
  /** The best evidence among what counted. */
  readonly best?: EvidenceLevel;
}

/** Does the claim belong to the year? A delivery by its day, a report line by its period. */
const inYear = (claim: Weighed, period: Period): boolean =>
  (claim.by === 'delivery' ? claim.days.to : claim.days.from).slice(0, 4) === period;

/** The help of one year. */
export const yearHelp = (claims: readonly Weighed[], period: Period, policy: Policy): YearHelp => {
  const own = claims.filter((claim) => inYear(claim, period));
  const of = (worth: Worth) => own.filter((claim) => claim.worth === worth);
  const counted = of('counted');
  const deliveries = counted.filter(({ by }) => by === 'delivery');
  const values = deliveries.flatMap(({ value }) => (value === undefined ? [] : [value]));
  const value = sumVnd(values);
  const unpriced = counted.some((claim) => claim.value === undefined);
  const tooSmall = counted.length > 0 && !unpriced && value < policy.minQualifyingValue;
  const best = counted.reduce<EvidenceLevel | undefined>(
    (top, { level }) => (top === undefined || atLeast(level, top) ? level : top),
    undefined,
  );
  return {
    counted,
    pending: of('pending'),
    disputed: of('disputed'),
    overruled: of('overruled'),
    tooSmall,
    helped: counted.length > 0 && !tooSmall,
    value,
    deliveries: deliveries.length,
    unvalued: deliveries.length - values.length,
    ...(best && { best }),
  };
};
