import type { Policy } from '../../../policy/policy.ts';
import type { LocalDate } from '../../../vocabulary/dates/local-date.ts';
import { type Period, yearPeriod } from '../../../vocabulary/dates/period.ts';
import type { AssignmentRecord } from '../../shared/assignments.ts';
import { ofAllStreams } from '../../shared/by-stream.ts';
import {
  type DeliveryRecord,
  deliveriesInOrder,
  type Help,
  type PromiseRecord,
} from '../../shared/help.ts';
import { type FlagsAcc, pairOf } from '../acc.ts';
import { type Process, processOf } from './authority.ts';
import { claimsOf } from './claims.ts';
import { agencyLines, communeLines, type ReportLine } from './reports.ts';
import { type Weighed, weigh } from './weigh.ts';

/** Deliveries and promises by pair, gathered once for a view. */
export interface HelpByPair {
  readonly deliveries: ReadonlyMap<string, readonly DeliveryRecord[]>;
  readonly promises: ReadonlyMap<string, readonly PromiseRecord[]>;
}

/** Gathers deliveries and promises by pair, each in the order of their names. */
export const helpByPair = (help: Help): HelpByPair => ({
  deliveries: Map.groupBy(deliveriesInOrder(help), ({ given }) => pairOf(given)),
  promises: Map.groupBy(
    [...ofAllStreams(help.promises)].sort((a, b) => (a.made.ref < b.made.ref ? -1 : 1)),
    pairOf,
  ),
});

/** What is known of an agency and a commune together, over all years. */
export interface PairFacts {
  readonly promises: readonly PromiseRecord[];
  /** The commune's nil lines about the agency, and the agency's own about the commune. */
  readonly nilLines: readonly ReportLine[];
  readonly ownNilLines: readonly ReportLine[];
  /**
   * All claims of help, weighed. What the agency gave to the commune counts for the pair, under
   * whichever of its assignments it was recorded, or as voluntary help.
   */
  readonly claims: readonly Weighed[];
  /** The process of flag N in a year. */
  readonly processN: (period: Period) => Process;
}

/** Gathers what is known of a pair. */
export const pairFacts = (
  acc: FlagsAcc,
  help: HelpByPair,
  record: AssignmentRecord,
  policy: Policy,
  asked: LocalDate,
): PairFacts => {
  const key = pairOf(record);
  const ofCommune = communeLines(acc, record);
  const ofAgency = agencyLines(acc, record);
  const nilLines = ofCommune.filter((line) => line.help === 'nil');
  const processes = new Map<Period, Process>();
  const processN = (period: Period): Process => {
    const known = processes.get(period) ?? processOf(acc, record, 'N', period);
    processes.set(period, known);
    return known;
  };
  const claims = claimsOf(help.deliveries.get(key) ?? [], ofCommune, ofAgency).map((claim) => {
    const period = yearPeriod(Number(claim.days.to.slice(0, 4)));
    return weigh(claim, { policy, asked, nilLines, process: processN(period) });
  });
  return {
    promises: help.promises.get(key) ?? [],
    nilLines,
    ownNilLines: ofAgency.filter((line) => line.help === 'nil'),
    claims,
    processN,
  };
};
