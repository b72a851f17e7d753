import type { Policy } from '../../../policy/policy.ts';
import { daysBetween, type LocalDate } from '../../../vocabulary/dates/local-date.ts';
import { firstDay } from '../../../vocabulary/dates/partial-date.ts';
import { covers } from '../days.ts';
import type { AuthorityFinding, Process } from './authority.ts';
import { atLeast, type Claim } from './claims.ts';
import type { ReportLine } from './reports.ts';

/**
 * What a claim is worth, as of the asked day:
 *
 * - `counted`: evidenced as the policy asks, or below that and not contradicted in time;
 * - `pending`: below it, and the commune may still object;
 * - `disputed`: objected to, or below it and contradicted;
 * - `overruled`: disputed or pending, and the standing body confirmed flag N knowing of it.
 */
export type Worth = 'counted' | 'pending' | 'disputed' | 'overruled';

/** What contradicts a claim. */
type Contradiction =
  | { readonly by: 'objection' }
  | { readonly by: 'nilLine'; readonly lines: readonly ReportLine[] }
  | { readonly by: 'authority'; readonly findings: readonly AuthorityFinding[] };

/** A claim with what it is worth. */
export interface Weighed extends Claim {
  readonly worth: Worth;
  readonly contradiction?: Contradiction;
}

/** What stands against claims of help. */
export interface Against {
  readonly policy: Policy;
  readonly asked: LocalDate;
  /** The commune's nil lines about the agency, in all years. */
  readonly nilLines: readonly ReportLine[];
  /** The process of flag N in the year of the claim. */
  readonly process: Process;
}

/**
 * A nil line speaks against help that may have been given before it was filed. Only when nil lines
 * leave no day on which the help can have been given do they contradict it.
 */
const nilAgainst = (claim: Claim, nilLines: readonly ReportLine[]): readonly ReportLine[] => {
  const lines = nilLines.filter(
    ({ report }) => claim.by !== 'delivery' || report.from >= firstDay(claim.on),
  );
  return covers(
    lines.map(({ days }) => days),
    claim.days,
  )
    ? lines
    : [];
};

const contradictionOf = (claim: Claim, against: Against): Contradiction | undefined => {
  if (claim.objections.length > 0) return { by: 'objection' };
  const lines = nilAgainst(claim, against.nilLines);
  if (lines.length > 0) return { by: 'nilLine', lines };
  const findings = against.process.findings;
  return covers(
    findings.map(({ days }) => days),
    claim.days,
  )
    ? { by: 'authority', findings }
    : undefined;
};

const worthOf = (
  claim: Claim,
  contradiction: Contradiction | undefined,
  { policy, asked }: Against,
): Worth => {
  if (contradiction?.by === 'objection') return 'disputed';
  // The commune's report says both: neither line can outweigh the other.
  if (claim.by === 'communeLine' && contradiction?.by === 'nilLine') return 'disputed';
  // Minutes that the commune signed for one gift outweigh a nil line about a whole period.
  if (atLeast(claim.level, policy.minEvidence)) return 'counted';
  if (contradiction !== undefined) return 'disputed';
  return daysBetween(claim.since, asked) >= policy.contestDays ? 'counted' : 'pending';
};

/**
 * Weighs a claim. What the standing body knew when it confirmed flag N it has judged: such a claim,
 * unless evidenced as the policy asks, no longer holds the flag up.
 */
export const weigh = (claim: Claim, against: Against): Weighed => {
  const contradiction = contradictionOf(claim, against);
  const worth = worthOf(claim, contradiction, against);
  const { confirmed } = against.process;
  const judged =
    confirmed !== undefined &&
    claim.since <= confirmed.from &&
    claim.recordedAt <= confirmed.recordedAt;
  return {
    ...claim,
    worth: judged && worth !== 'counted' ? 'overruled' : worth,
    ...(contradiction && { contradiction }),
  };
};
