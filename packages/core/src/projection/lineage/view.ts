import type { AgencyKind } from '../../agency/code-lists.ts';
import type { CommuneKind } from '../../territory/code-lists.ts';
import type { AsOf } from '../../vocabulary/dates/as-of.ts';
import type { PartialDate } from '../../vocabulary/dates/partial-date.ts';
import type { AgencyId, CommuneCode, CommuneId } from '../../vocabulary/ids.ts';
import type { Passage } from '../shared/heirs.ts';
import type { Act } from '../shared/unit-acts.ts';

/** A name that a unit bore, the days on which it bore it, and the act that gave it. */
export interface Identity extends Act {
  /** The id of the unit: the same over its whole life. */
  readonly unit: string;
  readonly name: string;
  readonly from: PartialDate;
  /** The first day on which it no longer bore the name; left out while it does. */
  readonly until?: PartialDate;
}

/**
 * A name and a code that a commune bore. A code is an identity only together with its days: codes
 * and names are used again for other communes.
 */
export interface CommuneIdentity extends Identity {
  readonly unit: CommuneId;
  readonly kind: CommuneKind;
  readonly code: CommuneCode;
}

/** A name that an agency bore. */
export interface AgencyIdentity extends Identity {
  readonly unit: AgencyId;
  readonly kind: AgencyKind;
}

/** The units of one kind: what they were called, and which went into which. */
export interface UnitLineage<I extends Identity> {
  /** Communes by code, agencies by id; then by first day. */
  readonly identities: readonly I[];
  /** By date, then ids. */
  readonly passages: readonly Passage[];
}

/** Which unit became which, when, by which act (§5 of the domain notes, §11 question 8). */
export interface Lineage {
  readonly asOf: AsOf;
  readonly communes: UnitLineage<CommuneIdentity>;
  readonly agencies: UnitLineage<AgencyIdentity>;
}
