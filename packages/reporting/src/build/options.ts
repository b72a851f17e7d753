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
}
