import type { Policy } from '../../policy/policy.ts';
import type { LocalDate } from '../../vocabulary/dates/local-date.ts';
import { beforeAfter } from '../before-after/before-after.ts';
import { committee } from '../committee/committee.ts';
import { documentNumbers } from '../document-numbers/document-numbers.ts';
import { flagHistory } from '../flag-history/flag-history.ts';
import { needsMatrix } from '../needs/needs-matrix.ts';
import { supportPlans } from '../plans/support-plans.ts';
import { povertyContext } from '../poverty-context/poverty-context.ts';
import type { Projection } from '../projection.ts';
import { proposals } from '../proposals/proposals.ts';
import { recommendations } from '../recommendations/recommendations.ts';
import { reporting } from '../reporting/reporting.ts';
import { responses } from '../responses/responses.ts';
import { resultsByKind } from '../results-by-kind/results-by-kind.ts';
import { shortcomings } from '../shortcomings/shortcomings.ts';
import { succession } from '../succession/succession.ts';
import { tenYearSummary } from '../ten-year-summary/ten-year-summary.ts';
import type { TenYearSummary } from '../ten-year-summary/view.ts';
import { together, type ViewsOf } from '../together.ts';
import { twinnings } from '../twinnings/twinnings.ts';
import { type FactsRead, factsRead } from './facts-read.ts';

/** The first day of the programme, and the policy under which flags and reports are judged. */
export interface CompleteSummaryOptions {
  readonly from: LocalDate;
  readonly policy: Policy;
}

/** What the complete summary tells beside the summary, under the names that the report knows. */
const partsBeside = (policy: Policy) => ({
  committees: committee,
  results: resultsByKind,
  needs: needsMatrix,
  plans: supportPlans,
  changes: beforeAfter,
  context: povertyContext,
  flags: flagHistory(policy),
  reporting: reporting(policy),
  twinnings,
  proposals,
  recommendations,
  responses,
  shortcomings,
  succession,
  numbers: documentNumbers,
});

/** The ten-year summary with all its sections (§10 of the domain notes), one view for each. */
export interface CompleteSummary extends ViewsOf<ReturnType<typeof partsBeside>> {
  readonly summary: TenYearSummary;
  /** Behind all sections together; `summary.facts` counts those of the first alone. */
  readonly facts: FactsRead;
}

/**
 * The ten-year summary with all its sections (§10): the history is read once, each section is a view
 * of its own. What the sections beside `summary` tell is as of its cut-off day, also when the question
 * names none: else a task would be overdue on a day that nobody will see.
 */
export const completeSummary = ({
  from,
  policy,
}: CompleteSummaryOptions): Projection<Readonly<Record<string, unknown>>, CompleteSummary> => {
  const beside = partsBeside(policy);
  const summaryAlone = tenYearSummary({ from });
  const types = together({ summary: summaryAlone, ...beside }).handles;
  const first = { summary: summaryAlone, facts: factsRead(types) };
  return {
    ...together({ ...first, ...beside }),
    view: (acc, asOf) => {
      const { summary, facts } = together(first).view(acc, asOf);
      const views = together(beside).view(acc, { ...asOf, effectiveOn: summary.to });
      return Object.freeze({ summary, facts, ...views });
    },
  };
};
