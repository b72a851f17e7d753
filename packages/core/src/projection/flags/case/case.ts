import type { Policy } from '../../../policy/policy.ts';
import type { AsOf } from '../../../vocabulary/dates/as-of.ts';
import { earlier } from '../../../vocabulary/dates/local-date.ts';
import type { Period } from '../../../vocabulary/dates/period.ts';
import type { AssignmentRecord } from '../../shared/assignments.ts';
import type { FlagsAcc } from '../acc.ts';
import { type Process, processOf } from './authority.ts';
import { type CaseDays, caseDays, exemptionsOf, unitEndOf } from './case-days.ts';
import { agencyNames, communeNames } from './names.ts';
import { type NoneFound, noneFound } from './none-evidence.ts';
import type { PairFacts } from './pair.ts';
import { dueInYear, type OpenPromise } from './promises.ts';
import { agencyYear, communeYear, type ReportLine, type YearReports } from './reports.ts';
import { type YearHelp, yearHelp } from './year-help.ts';

/** All that bears on the flags of one assignment in one year, as of the asked day. */
export interface FlagCase {
  readonly acc: FlagsAcc;
  readonly policy: Policy;
  readonly asOf: AsOf;
  readonly period: Period;
  readonly record: AssignmentRecord;
  /** An invitation or a twinning binds nobody: only who was assigned can fail to help. */
  readonly binding: boolean;
  readonly agency: ReturnType<typeof agencyNames>;
  readonly commune: ReturnType<typeof communeNames>;
  readonly days: CaseDays;
  readonly pair: PairFacts;
  readonly help: YearHelp;
  /** The nil lines of the year: the commune's about the agency, the agency's about the commune. */
  readonly nilLines: readonly ReportLine[];
  readonly ownNilLines: readonly ReportLine[];
  readonly communeReports: YearReports;
  readonly agencyReports: YearReports;
  readonly none: readonly NoneFound[];
  readonly promises: readonly OpenPromise[];
  readonly process: { readonly N: Process; readonly I: Process };
}

/** Gathers what bears on one assignment in one year. */
export const flagCase = (
  acc: FlagsAcc,
  policy: Policy,
  asOf: AsOf,
  record: AssignmentRecord,
  period: Period,
  pair: PairFacts,
): FlagCase => {
  const asked = asOf.effectiveOn;
  const days = caseDays(record, period, asked, exemptionsOf(acc, record), unitEndOf(acc, record));
  const names = { end: earlier(days.year.to, asked), now: asked };
  const context = { policy, period, judged: days.judged, asked };
  const communeReports = communeYear(acc, record, context);
  const agencyReports = agencyYear(acc, record, context);
  const process = { N: pair.processN(period), I: processOf(acc, record, 'I', period) };
  const ofYear = (line: ReportLine) => line.period.slice(0, 4) === period;
  const nilLines = pair.nilLines.filter(ofYear);
  return {
    acc,
    policy,
    asOf,
    period,
    record,
    binding: record.form === 'assigned',
    agency: agencyNames(acc.units, record.agency, names),
    commune: communeNames(acc.units, record.commune, names),
    days,
    pair,
    help: yearHelp(pair.claims, period, policy),
    nilLines,
    ownNilLines: pair.ownNilLines.filter(ofYear),
    communeReports,
    agencyReports,
    none: noneFound({
      accepted: policy.noneEvidence,
      days,
      nilLines,
      commune: communeReports,
      agency: agencyReports,
      process: process.N,
    }),
    promises: dueInYear(pair.promises, days.year),
    process,
  };
};
