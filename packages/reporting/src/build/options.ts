import type { BadEvent, Instant, YearRow } from '@donghanh/core';
import type { LogPosition } from '../model/report.ts';

/** The years of a summary as they were known at an earlier moment. */
export interface EarlierKnowledge {
  readonly knownAt: Instant;
  /** The view of `yearlySeries` over the same span, asked for the same day and this moment. */
  readonly years: readonly YearRow[];
}

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

/** What the ten-year summary is told beside its view. */
export interface SummaryOptions extends ReportOptions {
  /**
   * The same years at earlier moments of knowledge ({@link replaySteps}), in any order. The report then
   * shows what was known of each year at its end beside what is known now, and holds every step. A
   * moment that is not before that of the report is left out: the report cannot look beyond its own.
   */
  readonly replays?: readonly EarlierKnowledge[];
}
