import type { AssignmentForm, AssignmentRole, EndReason } from '../../assignment/code-lists.ts';
import type { DomainEvent, EventType, Fact } from '../../catalogue/domain-event.ts';
import { type EventRef, refOf } from '../../event/recorded.ts';
import { everEffective } from '../../vocabulary/dates/as-of.ts';
import type { Instant } from '../../vocabulary/dates/instant.ts';
import { addDays, type LocalDate } from '../../vocabulary/dates/local-date.ts';
import { certainFrom, type PartialDate } from '../../vocabulary/dates/partial-date.ts';
import type { Interval } from '../../vocabulary/dates/period.ts';
import type { AgencyId, AssignmentId, CommuneId } from '../../vocabulary/ids.ts';
import { type Trace, traceOf } from './amount-sum.ts';
import { enter, type Timeline, timeline, valueOn } from './timeline.ts';

type Basis = Fact<'AssignmentMade'>['data']['basis'];

/** On which document an assignment rests, and in what role the agency helps. */
export interface Terms {
  readonly basis: Basis;
  readonly role: AssignmentRole;
}

/** The commune in which an assignment goes on, and the document and the fact that say so. */
interface Place {
  readonly commune: CommuneId;
  readonly basis: Basis;
  readonly ref: EventRef;
}

/** One assignment over its life. */
export interface AssignmentRecord {
  readonly assignment: AssignmentId;
  readonly agency: AgencyId;
  readonly commune: CommuneId;
  readonly form: AssignmentForm;
  readonly from: PartialDate;
  /** The terms of its making, then those of each adjustment. */
  readonly first: Terms;
  readonly terms: Timeline<Terms>;
  /** The communes in which a document says that it goes on, where its own ended, over time. */
  readonly places: Timeline<Place>;
  /** In force or resting, over time. */
  readonly rests: Timeline<boolean>;
  end?: {
    readonly on: PartialDate;
    readonly reason: EndReason;
    readonly basis?: Basis;
    readonly to?: AgencyId;
    readonly ref: EventRef;
  };
  /** The making of it. */
  readonly made: Trace;
  readonly confidence: string;
  /** When the making was recorded. */
  readonly recordedAt: Instant;
  /** Every fact about it, the making included. */
  readonly refs: EventRef[];
}

export type Assignments = Map<AssignmentId, AssignmentRecord>;

/** The events of the life of an assignment. */
export const assignmentEvents = [
  'AssignmentMade',
  'AssignmentAdjusted',
  'AssignmentTransferred',
  'AssignmentEnded',
  'AssignmentSuspended',
  'AssignmentResumed',
] as const satisfies readonly EventType[];

/** Takes one fact in; a fact of another kind changes nothing. */
export const applyAssignments = (assignments: Assignments, event: DomainEvent): void => {
  const on = event.effectiveOn;
  switch (event.type) {
    case 'AssignmentMade': {
      const { assignment, agency, commune, form, role, basis } = event.data;
      const record: AssignmentRecord = {
        assignment,
        agency,
        commune,
        form,
        from: on,
        first: { basis, role },
        terms: timeline(),
        places: timeline(),
        rests: timeline(),
        made: traceOf(event),
        confidence: event.meta.source?.confidence ?? 'found',
        recordedAt: event.recordedAt,
        refs: [refOf(event)],
      };
      enter(record.terms, on, record.first);
      assignments.set(assignment, record);
      return;
    }
    case 'AssignmentAdjusted': {
      const record = touch(assignments, event.data.assignment, event);
      if (record === undefined) return;
      const { basis, role = termsOn(record, certainFrom(on)).role, toCommune } = event.data;
      enter(record.terms, on, { basis, role });
      if (toCommune !== undefined) {
        enter(record.places, on, { commune: toCommune, basis, ref: refOf(event) });
      }
      return;
    }
    case 'AssignmentTransferred': {
      const { assignment, to, basis } = event.data;
      const record = touch(assignments, assignment, event);
      if (record !== undefined) {
        record.end = { on, reason: 'transferred', basis, to, ref: refOf(event) };
      }
      return;
    }
    case 'AssignmentEnded': {
      const { assignment, reason, basis } = event.data;
      const record = touch(assignments, assignment, event);
      if (record !== undefined) {
        record.end = { on, reason, ...(basis && { basis }), ref: refOf(event) };
      }
      return;
    }
    case 'AssignmentSuspended':
    case 'AssignmentResumed': {
      const record = touch(assignments, event.data.assignment, event);
      if (record !== undefined) enter(record.rests, on, event.type === 'AssignmentSuspended');
      return;
    }
    default:
  }
};

const touch = (
  assignments: Assignments,
  id: AssignmentId,
  event: DomainEvent,
): AssignmentRecord | undefined => {
  const record = assignments.get(id);
  record?.refs.push(refOf(event));
  return record;
};

/** The days on which an assignment certainly holds: from its first day to the day before its end. */
export const daysOf = (record: AssignmentRecord): Interval => ({
  from: certainFrom(record.from),
  to: record.end === undefined ? everEffective : addDays(certainFrom(record.end.on), -1),
});

/** The terms on a day; those of its making before its first day. */
export const termsOn = (record: AssignmentRecord, day: LocalDate): Terms =>
  valueOn(record.terms, day) ?? record.first;

/** Does it hold on that day (resting or not)? */
export const inForceOn = (record: AssignmentRecord, day: LocalDate): boolean =>
  begunOn(record, day) && !endedOn(record, day);

/** Has it begun by that day? */
export const begunOn = (record: AssignmentRecord, day: LocalDate): boolean =>
  certainFrom(record.from) <= day;

/** Has it ended by that day? The day of its end is the first on which it no longer holds. */
export const endedOn = (record: AssignmentRecord, day: LocalDate): boolean =>
  record.end !== undefined && certainFrom(record.end.on) <= day;

/** The days on which it rests, as intervals. */
export const restsOf = (record: AssignmentRecord): readonly Interval[] => {
  const intervals: Interval[] = [];
  let since: LocalDate | undefined;
  for (const entry of record.rests.entries) {
    if (entry.value) since ??= entry.from;
    else if (since !== undefined) {
      intervals.push({ from: since, to: addDays(entry.from, -1) });
      since = undefined;
    }
  }
  if (since !== undefined) intervals.push({ from: since, to: daysOf(record).to });
  return intervals;
};
