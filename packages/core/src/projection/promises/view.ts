import type { EventRef } from '../../event/recorded.ts';
import type { Vnd } from '../../vocabulary/amounts/vnd.ts';
import type { AsOf } from '../../vocabulary/dates/as-of.ts';
import type { LocalDate } from '../../vocabulary/dates/local-date.ts';
import type { PartialDate } from '../../vocabulary/dates/partial-date.ts';
import type { AgencyId, AssignmentId, CommuneId } from '../../vocabulary/ids.ts';
import type { Amount } from '../evidence.ts';

/** A day on which a promise was made, changed or taken back, and what it is worth from then on. */
export interface PromiseStep {
  readonly act: 'made' | 'amended' | 'withdrawn';
  readonly on: PartialDate;
  /** The day from which it counts: the last that `on` can mean, and none before the making. */
  readonly day: LocalDate;
  /** In đồng, in place of what it was; 0 once withdrawn; left out for a promise without a price. */
  readonly amount?: Vnd;
  readonly dueBy?: LocalDate;
  readonly event: EventRef;
  readonly reconstructed: boolean;
}

/** One pledge, or one written commitment, over its life. */
export interface PromiseNow {
  readonly kind: 'pledge' | 'commitment';
  /** Its id among the pledges, or the commitments, of its pair. */
  readonly id: string;
  /** The pledge that a commitment makes firm. */
  readonly pledge?: string;
  readonly assignment: AssignmentId;
  readonly agency: AgencyId;
  readonly commune: CommuneId;
  /** In the order of their days; equal days in the order of the record. */
  readonly steps: readonly PromiseStep[];
  /** As it stands, in đồng; left out once withdrawn, and for a promise without a price. */
  readonly amount?: Vnd;
  /** The day by which it is due, as it stands. */
  readonly dueBy?: LocalDate;
  readonly withdrawnOn?: PartialDate;
  /** The donations that name it, at the value at which they count. */
  readonly delivered: Amount;
  /** The facts that made, changed and withdrew it. */
  readonly events: readonly EventRef[];
}

/**
 * Every promise, one by one. The amounts that stand add up, by assignment, to what the current state
 * calls pledged and committed.
 */
export interface Promises {
  readonly asOf: AsOf;
  /** By assignment, then the day of making, then pledges before commitments, then id. */
  readonly lines: readonly PromiseNow[];
}
