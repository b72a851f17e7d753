import { AgencyKind } from '../src/agency/code-lists.ts';
import { FundSource, HelpForm, HelpKind } from '../src/assignment/code-lists.ts';
import { type Told, told } from './history.ts';

/** One gift as the generator thought of it, before it became a fact. */
export interface PlannedGift {
  readonly year: number;
  readonly kind: HelpKind;
  readonly form: HelpForm;
  readonly fund: FundSource;
  readonly agencyKind: AgencyKind;
  readonly district: string;
  readonly value: number | undefined;
  readonly reconstructed: boolean;
}

/** One assignment as the generator thought of it: its years, first and last included. */
interface PlannedAssignment {
  readonly agency: string;
  readonly commune: string;
  readonly first: number;
  readonly last: number;
}

/** A province of ten years, its facts and the plan behind them. */
export interface GeneratedProvince {
  readonly facts: readonly Told[];
  readonly gifts: readonly PlannedGift[];
  readonly assignments: readonly PlannedAssignment[];
}

const code = (n: number): string => String(10000 + n);

/** The same numbers every time: a linear congruential sequence (Numerical Recipes). */
const numbers = (seed: number) => {
  let state = seed;
  return (below: number): number => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return Math.floor((state / 4_294_967_296) * below);
  };
};

/**
 * Ten years of agencies that come and go, communes in five districts, and several gifts a year: about
 * 5,000 facts. Beside the facts stands the plan, from which a test can add up by itself.
 */
export const generatedProvince = (agencyCount = 60): GeneratedProvince => {
  const next = numbers(20_220_628);
  const pick = <A>(from: readonly A[]): A => from[next(from.length)] as A;
  const facts: Told[] = [];
  const gifts: PlannedGift[] = [];
  const assignments: PlannedAssignment[] = [];

  for (let d = 0; d < 5; d += 1) {
    const district = `huyen-${d}`;
    const data = { district, code: String(410 + d), kind: 'huyen', name: `Huyện ${d}` } as const;
    facts.push(told('DistrictRegistered', data, '2012-01-01'));
  }
  const communeCount = agencyCount + 10;
  for (let c = 0; c < communeCount; c += 1) {
    const data = { commune: `xa-${c}`, code: code(c), kind: 'xa', name: `Xã ${c}` } as const;
    facts.push(told('CommuneRegistered', { ...data, district: `huyen-${c % 5}` }, '2012-01-01'));
  }

  for (let a = 0; a < agencyCount; a += 1) {
    const agency = `don-vi-${a}`;
    const kind = pick(AgencyKind.codes);
    facts.push(told('AgencyRegistered', { agency, kind, name: `Đơn vị ${a}` }, '2012-01-01'));
    for (let n = 0; n <= next(2); n += 1) {
      const c = (a + n * 7) % communeCount;
      const commune = `xa-${c}`;
      const first = 2012 + next(5);
      const last = Math.min(2021, first + 2 + next(9));
      const pair = { assignment: `${agency}~${commune}~1`, agency, commune };
      assignments.push({ agency, commune, first, last });
      facts.push(
        told(
          'AssignmentMade',
          { ...pair, form: 'assigned', role: 'help', basis: { document: '1310' } },
          `${first}-04-20`,
        ),
      );
      for (let year = first; year <= last; year += 1) {
        for (let g = next(10); g > 0; g -= 1) {
          const reconstructed = next(3) === 0;
          const gift = {
            kind: pick(HelpKind.codes),
            form: pick(HelpForm.codes),
            fund: pick(FundSource.codes),
          };
          const value = next(8) === 0 ? undefined : next(500) * 1_000_000 + next(1000);
          const stream = next(12) === 0 ? 'budget' : 'donation';
          // A gift of an assignment's first year falls behind its beginning.
          const month = String(5 + next(8)).padStart(2, '0');
          const on = pick([`${year}-${month}-11`, `${year}-${month}`, `${year}`]);
          facts.push(
            told(
              'ContributionDelivered',
              {
                ...pair,
                ...gift,
                stream,
                contribution: `g${year}-${g}`,
                evidence: 'E2',
                ...(value !== undefined && { value }),
              },
              on,
              reconstructed ? { meta: { source: { confidence: 'reconstructed' } } } : {},
            ),
          );
          if (stream === 'donation') {
            const district = `huyen-${c % 5}`;
            gifts.push({ ...gift, year, agencyKind: kind, district, value, reconstructed });
          }
        }
      }
      if (last < 2021) {
        const { assignment } = pair;
        facts.push(
          told('AssignmentEnded', { assignment, reason: 'replaced' }, `${last + 1}-01-01`),
        );
      }
    }
  }
  return { facts, gifts, assignments };
};
