import type { BadEvent } from '@donghanh/core';
import type { LogPosition } from '../model/report.ts';

/** What a report is told beside its view. */
export interface ReportOptions {
  /** Of what programme this is, where the view does not say. */
  readonly programme?: {
    readonly name: string;
    readonly province: string;
    readonly standingBody?: string;
  };
  /** Up to where the history was read; printed, and part of the hash. */
  readonly log?: LogPosition;
  /**
   * Events that the replay left out because they could not be read (`Replay.quarantined`). The report
   * then says so on every page, marks its figures with ‡, and lists them.
   */
  readonly quarantined?: readonly BadEvent[];
}
