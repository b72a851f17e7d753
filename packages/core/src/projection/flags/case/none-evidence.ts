import type { NoneEvidence } from '../../../policy/values.ts';
import { covers } from '../days.ts';
import type { AuthorityFinding, Process } from './authority.ts';
import type { CaseDays } from './case-days.ts';
import type { DeadlineFact } from './deadlines.ts';
import type { OfPeriod, ReportLine, YearReports } from './reports.ts';

/** Positive evidence that there was no help (§9.2 condition 4). */
export type NoneFound =
  | { readonly kind: 'nilLine'; readonly lines: readonly ReportLine[] }
  | {
      readonly kind: 'noReply';
      readonly reminder: OfPeriod;
      readonly days: number;
      /** The facts that set the deadlines, where facts did. */
      readonly deadlines: readonly DeadlineFact[];
    }
  | { readonly kind: 'authorityFinding'; readonly findings: readonly AuthorityFinding[] };

interface Known {
  readonly accepted: readonly NoneEvidence[];
  readonly days: CaseDays;
  readonly nilLines: readonly ReportLine[];
  readonly commune: YearReports;
  readonly agency: YearReports;
  readonly process: Process;
}

/**
 * The evidence at hand, of the kinds the policy accepts, in the policy's order.
 *
 * - Nil lines must together speak of every day in force: "nothing in the first half-year" leaves the
 *   second open.
 * - No reply asks three things: the commune's and the agency's reports are overdue, and the agency
 *   itself was reminded and stayed silent. A reminder to the commune alone would name the agency for
 *   another's silence.
 * - A finding of an authority must speak of every day in force as well.
 */
export const noneFound = (known: Known): readonly NoneFound[] =>
  known.accepted.flatMap((kind) => {
    const found = finders[kind](known);
    return found === undefined ? [] : [found];
  });

const finders: Readonly<Record<NoneEvidence, (known: Known) => NoneFound | undefined>> = {
  nilLine: ({ days, nilLines }) =>
    covers(
      nilLines.map((line) => line.days),
      days.judged,
    )
      ? { kind: 'nilLine', lines: nilLines }
      : undefined,
  noReply: ({ commune, agency }) =>
    commune.overdue && agency.overdue && agency.unanswered !== undefined
      ? {
          kind: 'noReply',
          ...agency.unanswered,
          deadlines: [commune, agency].flatMap(({ deadline }) => deadline ?? []),
        }
      : undefined,
  authorityFinding: ({ days, process: { findings } }) =>
    covers(
      findings.map((finding) => finding.days),
      days.judged,
    )
      ? { kind: 'authorityFinding', findings }
      : undefined,
};
