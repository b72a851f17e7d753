import type { EventType } from '../../catalogue/domain-event.ts';
import type { EventRef } from '../../event/recorded.ts';
import type { Grade, ReportedHelp } from '../../oversight/code-lists.ts';
import type { Vnd } from '../../vocabulary/amounts/vnd.ts';
import type { AsOf } from '../../vocabulary/dates/as-of.ts';
import type { LocalDate } from '../../vocabulary/dates/local-date.ts';
import type { PartialDate } from '../../vocabulary/dates/partial-date.ts';
import type { Period } from '../../vocabulary/dates/period.ts';
import type { AgencyId, CommuneId, DocumentId } from '../../vocabulary/ids.ts';

/** What a fact says besides its type, each part where it says it. */
export interface PairFactSays {
  /** In đồng. */
  readonly amount?: Vnd;
  /** Words of the fact: what was given, found, answered, the reason. */
  readonly words?: readonly string[];
  /** Who acted, by the name recorded. */
  readonly by?: string;
  readonly period?: Period;
  /** The day by which something is owed. */
  readonly due?: LocalDate;
  /** What the report says of this pair. */
  readonly help?: ReportedHelp;
  readonly grade?: Grade;
}

/** A fact between an agency and a commune. */
export interface PairFact {
  readonly event: EventRef;
  readonly type: EventType;
  readonly on: PartialDate;
  /** The day on which it was recorded, in Vietnam. */
  readonly recordedOn: LocalDate;
  readonly says: PairFactSays;
  readonly document?: { readonly document: DocumentId; readonly number?: string };
  readonly reconstructed: boolean;
  /** It reads otherwise than it was written. */
  readonly corrected: boolean;
}

/** Everything between an agency and a commune, by date, then by when it was recorded. */
export interface PairTimeline {
  readonly asOf: AsOf;
  readonly agency: AgencyId;
  /** As it is called on the asked day. */
  readonly agencyName: string;
  readonly commune: CommuneId;
  readonly communeName: string;
  readonly facts: readonly PairFact[];
}
