import type { EventRef } from '../../event/recorded.ts';
import type { CauseSide } from '../../oversight/code-lists.ts';
import type { Bilingual } from '../../vocabulary/bilingual.ts';
import type { AsOf } from '../../vocabulary/dates/as-of.ts';
import type { Period } from '../../vocabulary/dates/period.ts';
import type { FlagKind } from '../../vocabulary/flag-kind.ts';
import type { AgencyId, AssignmentId, CommuneId, DocumentId } from '../../vocabulary/ids.ts';

/**
 * The answer to "is this unit flagged?". Silence alone never names an agency: without positive
 * evidence of none the answer is `UNKNOWN`.
 */
export type Verdict = 'RAISED' | 'NOT_RAISED' | 'UNKNOWN' | 'DISPUTED' | 'EXCUSED' | 'NOT_DUE';

/** How far a raised flag has come: the unit is asked before it is confirmed. */
export type Stage = 'provisional' | 'replyAsked' | 'confirmed' | 'cleared';

/** What a raised flag rests on. N: the first three. I: an evaluation, a finding, or the criteria. */
export type FlagBasis = 'nilLine' | 'noReply' | 'authorityFinding' | 'evaluation' | 'criteria';

/** What a raised flag N says besides: help was promised for the period and not delivered. */
export type FlagSubReason = 'pledgedNotDelivered';

/** One criterion of a flag, with what it saw. */
export interface Criterion {
  /**
   * `N1`–`N4`: in force, not excused, no help, evidence of none; the conditions of flag N, which is
   * raised when all pass. `C1`–`C6`: what effective help shows; flag I is raised when they fail.
   */
  readonly id: string;
  readonly name: Bilingual;
  readonly result: 'pass' | 'fail' | 'unknown' | 'notApplicable';
  /** What was found, in words: "212 ngày", "0,35". */
  readonly observed: Bilingual;
  /** What the policy asks for. */
  readonly threshold: Bilingual;
  readonly events: readonly EventRef[];
}

/** A flag with everything that led to it (§9.5). */
export interface FlagFinding {
  readonly flag: FlagKind;
  readonly verdict: Verdict;
  /** Only for RAISED and cleared flags. */
  readonly stage?: Stage;
  /** Why, when RAISED. */
  readonly basis?: FlagBasis;
  readonly subReason?: FlagSubReason;
  readonly assignment: AssignmentId;
  readonly agency: AgencyId;
  /** The name then (at the end of the period) and, when it differs, on the asked day. */
  readonly agencyName: string;
  readonly agencyNameNow?: string;
  readonly commune: CommuneId;
  readonly communeName: string;
  readonly communeNameNow?: string;
  readonly assignedBy: {
    readonly document: DocumentId;
    readonly number?: string;
    readonly article?: string;
  };
  readonly period: Period;
  readonly asOf: AsOf;
  readonly policy: { readonly id: string; readonly version: number };
  readonly criteria: readonly Criterion[];
  /** What is not known and would have to be, to decide. */
  readonly missing: readonly Bilingual[];
  /** Whose failing it is: the agency's when RAISED, the excuse's when EXCUSED, else mostly unknown. */
  readonly cause: CauseSide;
  /** True when the verdict rests in any part on reconstructed facts. */
  readonly reconstructed: boolean;
  /** One paragraph that can be read out. */
  readonly explanation: Bilingual;
  /** Every fact behind the verdict. */
  readonly events: readonly EventRef[];
}

/** All findings, by period, then agency, then commune, then flag (N before I). */
export interface FlagsView {
  readonly asOf: AsOf;
  readonly policy: { readonly id: string; readonly version: number };
  readonly findings: readonly FlagFinding[];
  /** Number of findings for each flag and verdict. */
  readonly counts: Readonly<Record<FlagKind, Readonly<Record<Verdict, number>>>>;
}
