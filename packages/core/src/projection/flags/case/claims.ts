import type { EvidenceLevel } from '../../../assignment/code-lists.ts';
import type { EventRef } from '../../../event/recorded.ts';
import type { Vnd } from '../../../vocabulary/amounts/vnd.ts';
import type { Instant } from '../../../vocabulary/dates/instant.ts';
import type { LocalDate } from '../../../vocabulary/dates/local-date.ts';
import { certainFrom, firstDay, type PartialDate } from '../../../vocabulary/dates/partial-date.ts';
import type { Interval } from '../../../vocabulary/dates/period.ts';
import type { DeliveryRecord } from '../../shared/help.ts';
import type { ReportLine } from './reports.ts';

/** An objection to a delivery. */
type Objection = DeliveryRecord['contested'][number];

/**
 * Something that says the agency helped the commune: a delivery, or a line of a report. Donations
 * only: programme budget is not the agency's help, and a pledge is not help.
 */
export interface Claim {
  readonly by: 'delivery' | 'communeLine' | 'agencyLine';
  /** The best evidence given for it. A commune's report line is the commune's word: E2. */
  readonly level: EvidenceLevel;
  /** The days on which the help may have been given. */
  readonly days: Interval;
  /** The day the claim is of; with part of a date only, its last day. */
  readonly on: PartialDate;
  /** From when it could be objected to. */
  readonly since: LocalDate;
  readonly recordedAt: Instant;
  /** Objections that no later confirmation has settled. */
  readonly objections: readonly Objection[];
  /** In đồng; undefined where the help has no price, or the agency's share of it is not known. */
  readonly value?: Vnd;
  readonly delivery?: DeliveryRecord;
  readonly line?: ReportLine;
  readonly refs: readonly EventRef[];
}

const levels: readonly EvidenceLevel[] = ['E1', 'E2', 'E3', 'E4'];

/** True when evidence of `level` is at least `least`. */
export const atLeast = (level: EvidenceLevel, least: EvidenceLevel): boolean =>
  levels.indexOf(level) >= levels.indexOf(least);

const deliveryClaim = (delivery: DeliveryRecord): Claim => {
  const { given, on, evidence, contested, recordedAt, refs } = delivery;
  const level = evidence.entries.reduce<EvidenceLevel>(
    (best, { value }) => (atLeast(value, best) ? value : best),
    'E1',
  );
  // Somebody other than the agency vouched for it after the objection: that settles it.
  const settled = (objection: Objection): boolean =>
    evidence.entries.some(
      ({ from, value }) => from > certainFrom(objection.on) && atLeast(value, 'E2'),
    );
  const shareKnown = given.joint?.share !== 'notSplit';
  return {
    by: 'delivery',
    level,
    days: { from: firstDay(on), to: certainFrom(on) },
    on,
    since: certainFrom(on),
    recordedAt,
    objections: contested.filter((objection) => !settled(objection)),
    ...(given.value !== undefined && shareKnown && { value: given.value }),
    delivery,
    refs,
  };
};

const lineClaim = (by: 'communeLine' | 'agencyLine', line: ReportLine): Claim => ({
  by,
  level: by === 'communeLine' ? 'E2' : 'E1',
  days: line.days,
  on: line.report.on,
  since: line.report.from,
  recordedAt: line.report.recordedAt,
  objections: [],
  line,
  refs: [line.report.ref],
});

/** All that says the agency helped the commune, in all years: deliveries first, in their order. */
export const claimsOf = (
  deliveries: readonly DeliveryRecord[],
  communeLines: readonly ReportLine[],
  agencyLines: readonly ReportLine[],
): readonly Claim[] => [
  ...deliveries.filter(({ given }) => given.stream === 'donation').map(deliveryClaim),
  ...communeLines.filter(({ help }) => help === 'helped').map((l) => lineClaim('communeLine', l)),
  ...agencyLines.filter(({ help }) => help === 'helped').map((l) => lineClaim('agencyLine', l)),
];
