import type { AsOf } from '../../vocabulary/dates/as-of.ts';
import type { LocalDate } from '../../vocabulary/dates/local-date.ts';
import type { AgencyId, CommuneId } from '../../vocabulary/ids.ts';

/** A commune by its name on the day. */
export interface CommuneNamed {
  readonly commune: CommuneId;
  readonly name: string;
}

/** A commune whose helpers have all ended, without anybody to take over. */
export interface OrphanedCommune extends CommuneNamed {
  readonly agencies: readonly { readonly agency: AgencyId; readonly name: string }[];
}

/** An agency that exists on the day and has no commune. */
export interface IdleAgency {
  readonly agency: AgencyId;
  readonly name: string;
  /** It had one before. */
  readonly hadOne: boolean;
}

/** Who was covered on one day. */
export interface CoverageDay {
  readonly day: LocalDate;
  /** How many communes are in scope; left out when no scope is recorded for the day. */
  readonly inScope?: number;
  /** Those of them to which nobody is assigned; left out likewise. By name. */
  readonly uncovered?: readonly CommuneNamed[];
  /** Communes with assignments in force of ended agencies only. By name. */
  readonly orphaned: readonly OrphanedCommune[];
  /** By name. */
  readonly idle: readonly IdleAgency[];
}

/** Communes without a helper and helpers without a commune: on each 31/12, and on the asked day. */
export interface CoverageView {
  readonly asOf: AsOf;
  /** In the order of time; the last is the asked day. Empty for a history without facts. */
  readonly days: readonly CoverageDay[];
}
