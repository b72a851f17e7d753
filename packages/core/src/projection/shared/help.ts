import type { EvidenceLevel } from '../../assignment/code-lists.ts';
import type { DomainEvent, EventType, Fact } from '../../catalogue/domain-event.ts';
import { type EventRef, refOf } from '../../event/recorded.ts';
import type { Vnd } from '../../vocabulary/amounts/vnd.ts';
import type { Instant } from '../../vocabulary/dates/instant.ts';
import type { LocalDate } from '../../vocabulary/dates/local-date.ts';
import { certainFrom, type PartialDate } from '../../vocabulary/dates/partial-date.ts';
import type { AgencyId, AssignmentId, CommuneId } from '../../vocabulary/ids.ts';
import { type Trace, traceOf } from './amount-sum.ts';
import { type ByStream, byStream, inStream, ofAllStreams, putInStream } from './by-stream.ts';
import { enter, type Timeline, timeline, valueOn } from './timeline.ts';

/** A promise or a written obligation over its life. */
export interface PromiseRecord {
  readonly kind: 'pledge' | 'commitment';
  /** Its id among the pledges, or the commitments, of its stream. */
  readonly id: string;
  /** The pledge that a commitment makes firm. */
  readonly pledge?: string;
  readonly assignment: AssignmentId;
  readonly agency: AgencyId;
  readonly commune: CommuneId;
  readonly on: PartialDate;
  /** What is promised, over time, and the fact that says so. */
  readonly terms: Timeline<{
    readonly amount?: Vnd;
    readonly dueBy?: LocalDate;
    readonly trace: Trace;
  }>;
  /** A withdrawn promise is worth nothing from then on. */
  withdrawnOn?: PartialDate;
  readonly made: Trace;
  /** When the making was recorded. */
  readonly recordedAt: Instant;
  readonly refs: EventRef[];
}

type Delivered = Fact<'ContributionDelivered'>['data'];
type Voluntary = Fact<'VoluntaryHelpDelivered'>['data'];

/** A delivery of help with what was later said of it. */
export interface DeliveryRecord {
  readonly given: Delivered | Voluntary;
  /** Undefined for voluntary help. */
  readonly assignment: AssignmentId | undefined;
  readonly on: PartialDate;
  readonly trace: Trace;
  /** Level of evidence, over time. */
  readonly evidence: Timeline<EvidenceLevel>;
  contested: readonly { readonly on: PartialDate; readonly why: string; readonly ref: EventRef }[];
  readonly refs: EventRef[];
  /** When it was recorded: a late fact is one recorded long after it happened. */
  readonly recordedAt: Instant;
  readonly corrected: boolean;
}

/** Pledges, commitments and deliveries. */
export interface Help {
  readonly promises: ByStream<PromiseRecord>;
  readonly deliveries: ByStream<DeliveryRecord>;
}

export const noHelp = (): Help => ({ promises: byStream(), deliveries: byStream() });

/** The events of promises. */
export const promiseEvents = [
  'PledgeMade',
  'PledgeAmended',
  'PledgeWithdrawn',
  'CommitmentSigned',
] as const satisfies readonly EventType[];

/** The events of help handed over. */
export const deliveryEvents = [
  'ContributionDelivered',
  'VoluntaryHelpDelivered',
] as const satisfies readonly EventType[];

/** The events of promises and help, and of what was later said of it. */
export const helpEvents = [
  ...promiseEvents,
  ...deliveryEvents,
  'ContributionConfirmed',
  'ContributionContested',
] as const satisfies readonly EventType[];

/** Of the many deliveries that nobody contests: one empty list for all of them. */
const uncontested: DeliveryRecord['contested'] = [];

// A pledge and a commitment of one stream may have the same id.
const pledgeKey = (id: string): string => `p ${id}`;
const commitmentKey = (id: string): string => `c ${id}`;

const promise = (
  event: Fact<'PledgeMade'> | Fact<'CommitmentSigned'>,
  kind: PromiseRecord['kind'],
): PromiseRecord => {
  const { assignment, agency, commune, amount, dueBy } = event.data;
  const trace = traceOf(event);
  const { pledge } = event.data;
  const record: PromiseRecord = {
    kind,
    id: event.type === 'PledgeMade' ? event.data.pledge : event.data.commitment,
    ...(kind === 'commitment' && pledge !== undefined && { pledge }),
    assignment,
    agency,
    commune,
    on: event.effectiveOn,
    terms: timeline(),
    made: trace,
    recordedAt: event.recordedAt,
    refs: [trace.ref],
  };
  enter(record.terms, event.effectiveOn, {
    trace,
    ...(amount !== undefined && { amount }),
    ...(dueBy !== undefined && { dueBy }),
  });
  return record;
};

/** Takes one fact in; a fact of another kind changes nothing. */
export const applyHelp = (help: Help, event: DomainEvent): void => {
  const { stream, effectiveOn: on } = event;
  switch (event.type) {
    case 'PledgeMade':
      putInStream(help.promises, stream, pledgeKey(event.data.pledge), promise(event, 'pledge'));
      return;
    case 'CommitmentSigned':
      putInStream(
        help.promises,
        stream,
        commitmentKey(event.data.commitment),
        promise(event, 'commitment'),
      );
      return;
    case 'PledgeAmended': {
      const record = inStream(help.promises, stream, pledgeKey(event.data.pledge));
      if (record === undefined) return;
      const before = valueOn(record.terms, certainFrom(on)) ?? record.terms.entries[0]?.value;
      const dueBy = event.data.dueBy ?? before?.dueBy;
      const trace = traceOf(event);
      enter(record.terms, on, {
        trace,
        amount: event.data.amount,
        ...(dueBy !== undefined && { dueBy }),
      });
      record.refs.push(trace.ref);
      return;
    }
    case 'PledgeWithdrawn': {
      const record = inStream(help.promises, stream, pledgeKey(event.data.pledge));
      if (record === undefined) return;
      record.withdrawnOn = on;
      record.refs.push(refOf(event));
      return;
    }
    case 'ContributionDelivered':
    case 'VoluntaryHelpDelivered': {
      const trace = traceOf(event);
      const record: DeliveryRecord = {
        given: event.data,
        assignment: event.type === 'ContributionDelivered' ? event.data.assignment : undefined,
        on,
        trace,
        evidence: timeline(),
        contested: uncontested,
        refs: [trace.ref],
        recordedAt: event.recordedAt,
        corrected: event.correctedBy !== undefined,
      };
      enter(record.evidence, on, event.data.evidence);
      putInStream(help.deliveries, stream, event.data.contribution, record);
      return;
    }
    case 'ContributionConfirmed': {
      const record = inStream(help.deliveries, stream, event.data.contribution);
      if (record === undefined) return;
      enter(record.evidence, on, event.data.evidence);
      record.refs.push(refOf(event));
      return;
    }
    case 'ContributionContested': {
      const record = inStream(help.deliveries, stream, event.data.contribution);
      if (record === undefined) return;
      record.contested = [...record.contested, { on, why: event.data.why, ref: refOf(event) }];
      record.refs.push(refOf(event));
      return;
    }
    default:
  }
};

const byName = (a: DeliveryRecord, b: DeliveryRecord): number =>
  a.trace.ref < b.trace.ref ? -1 : a.trace.ref > b.trace.ref ? 1 : 0;

/** All deliveries in the order of their names: the same in every interleaving. */
export const deliveriesInOrder = (help: Help): readonly DeliveryRecord[] =>
  [...ofAllStreams(help.deliveries)].sort(byName);
