import type { Bilingual } from '@donghanh/core';

/**
 * A table that can be gone through on both axes: what was true in a year, as known at a step. The
 * table has a row for each step of knowledge and each year, steps in order and years in order within
 * each; it stands in the report, so that whoever cannot move a slider reads it. Formats in which
 * nothing moves leave this block out.
 */
export interface ReplayBlock {
  readonly type: 'replay';
  readonly id: string;
  readonly title: Bilingual;
  /** The id of the table. */
  readonly table: string;
  /** The column that says up to when facts were known. */
  readonly step: string;
  /** The column of the year. */
  readonly year: string;
  /** The column of the day on which the year is counted. */
  readonly countedOn: string;
  /** The columns that are shown, in this order. */
  readonly figures: readonly string[];
  /** The column of money that is drawn as bars. */
  readonly drawn: string;
  /** How much of `drawn` is reconstructed. */
  readonly reconstructed: string;
  /** How much of `drawn` was learned after the step. */
  readonly later: string;
}
