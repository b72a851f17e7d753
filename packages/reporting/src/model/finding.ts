import type { Bilingual, CauseSide, Criterion, FlagKind, Stage, Verdict } from '@donghanh/core';
import type { DocumentValue, EvidenceKey, NameValue, PeriodValue, Reconstructed } from './value.ts';

/** One criterion of a finding: what was found beside what was asked for. */
export interface FindingCriterion {
  readonly id: string;
  readonly name: Bilingual;
  readonly result: Criterion['result'];
  readonly observed: Bilingual;
  readonly threshold: Bilingual;
  readonly evidence?: EvidenceKey;
}

/** A flag that names a unit, with everything the unit may answer to. */
export interface FindingBlock {
  readonly type: 'finding';
  readonly id: string;
  readonly flag: FlagKind;
  readonly verdict: Verdict;
  readonly stage?: Stage;
  /** Why it was raised, in words; left out when it was not. */
  readonly reason?: Bilingual;
  readonly agency: NameValue;
  readonly commune: NameValue;
  /** The document that assigned the agency to the commune. */
  readonly document: DocumentValue;
  readonly period: PeriodValue;
  readonly policy: { readonly id: string; readonly version: number };
  readonly criteria: readonly FindingCriterion[];
  readonly missing: readonly Bilingual[];
  readonly cause: CauseSide;
  readonly reconstructed?: Reconstructed;
  readonly explanation: Bilingual;
  /** Every fact behind the verdict. */
  readonly evidence?: EvidenceKey;
}
