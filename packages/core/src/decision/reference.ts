import type { Position } from '../event/recorded.ts';
import type { LocalDate } from '../vocabulary/dates/local-date.ts';
import type {
  AgencyId,
  CommitteeId,
  CommuneId,
  DistrictId,
  DocumentId,
  FunctionId,
  ScopeId,
} from '../vocabulary/ids.ts';

/** The life of a unit in a register: from its first day to the day before it ends. */
export interface Life {
  readonly from: LocalDate;
  /** The first day on which it no longer exists. */
  readonly until?: LocalDate;
}

/** The life of a commune, and where it went. */
export interface CommuneLife extends Life {
  readonly name: string;
  /** The communes it went into: one for a whole merger, several for a split; left out while it lives. */
  readonly into?: readonly CommuneId[];
}

/**
 * What a decision may look up outside its own stream: the registers of units, documents, scopes,
 * committees and functions, as far as they were known. Passed in; a decision never reads a store. The event records
 * `seen`, so that a replayed decision can be given the same registers.
 */
export interface Reference {
  /** How far the registers had been read; undefined for an empty history. */
  readonly seen: Position | undefined;
  readonly commune: (id: CommuneId) => CommuneLife | undefined;
  readonly district: (id: DistrictId) => (Life & { readonly name: string }) | undefined;
  readonly agency: (id: AgencyId) => (Life & { readonly name: string }) | undefined;
  /**
   * The day of the document and, where it is known, its kind (a code of `DocumentKind`); undefined for
   * a document that was never recorded.
   */
  readonly document: (
    id: DocumentId,
  ) => { readonly issuedOn: LocalDate; readonly kind?: string } | undefined;
  readonly scope: (id: ScopeId) => Life | undefined;
  /** The committee by its latest name. */
  readonly committee: (id: CommitteeId) => (Life & { readonly name: string }) | undefined;
  /** From when the function is known by its latest name; a vacant one is still a function. */
  readonly function: (
    id: FunctionId,
  ) => { readonly from: LocalDate; readonly name: string } | undefined;
  /**
   * Is the commune in a list of kind `programme` on that day? `undefined` when no such list is
   * recorded for that day: then scope is not checked.
   */
  readonly inProgrammeScope: (commune: CommuneId, on: LocalDate) => boolean | undefined;
}

/** Registers that know nothing. */
export const emptyReference: Reference = {
  seen: undefined,
  commune: () => undefined,
  district: () => undefined,
  agency: () => undefined,
  document: () => undefined,
  scope: () => undefined,
  committee: () => undefined,
  function: () => undefined,
  inProgrammeScope: () => undefined,
};
