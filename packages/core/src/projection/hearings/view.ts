import type { EventRef } from '../../event/recorded.ts';
import type { ClearReason, FlagKind } from '../../oversight/code-lists.ts';
import type { AsOf } from '../../vocabulary/dates/as-of.ts';
import type { LocalDate } from '../../vocabulary/dates/local-date.ts';
import type { PartialDate } from '../../vocabulary/dates/partial-date.ts';
import type { Period } from '../../vocabulary/dates/period.ts';
import type { AgencyId, CommuneId, DocumentId } from '../../vocabulary/ids.ts';

/** A request to explain, or an answer, or a clearing: an act of the hearing with its day. */
export interface HearingAct {
  readonly on: PartialDate;
  readonly document?: DocumentId;
  readonly event: EventRef;
}

/** The unit is asked to explain itself by a day. */
export interface AskedToExplain extends HearingAct {
  readonly replyBy: LocalDate;
}

/** What the unit said. */
export interface Explained extends HearingAct {
  readonly text: string;
}

/** The flag is cleared, and why. */
export interface ClearedAct extends HearingAct {
  readonly by: string;
  readonly reason: ClearReason;
  readonly text: string;
}

/**
 * Was the unit heard before it was named? `answered`: it was asked or not, and had explained itself.
 * `notAnswered`: it was asked, and its time was over. `tooEarly`: it was named while it still had
 * time to reply. `notAsked`: nobody had asked it.
 */
export type Heard = 'answered' | 'notAnswered' | 'tooEarly' | 'notAsked';

/** An act that names the unit: the standing body's confirmation, or the criticism of a head. */
export interface Naming extends HearingAct {
  readonly act: 'confirmed' | 'criticised';
  readonly by: string;
  readonly heard: Heard;
  /** The request it was heard on, when it was asked before. */
  readonly asked?: AskedToExplain;
  /** Days between that request and the naming. */
  readonly daysSinceAsked?: number;
}

/** The hearing of one unit about one commune, period and flag (§9.2 stages, §11 question 4). */
export interface Hearing {
  readonly agency: AgencyId;
  readonly agencyName: string;
  /** Left out: a criticism that speaks of all its communes. */
  readonly commune?: CommuneId;
  readonly communeName?: string;
  readonly period: Period;
  readonly flag: FlagKind;
  /** In the order of their dates, each. */
  readonly requests: readonly AskedToExplain[];
  readonly explanations: readonly Explained[];
  readonly namings: readonly Naming[];
  readonly clearings: readonly ClearedAct[];
}

/** All hearings, by period, then agency, commune and flag. */
export interface HearingsView {
  readonly asOf: AsOf;
  readonly hearings: readonly Hearing[];
}
