import type { AsOf, Bilingual, EventRef, Instant, LocalDate, SheetScope } from '@donghanh/core';
import type { Block } from './block.ts';
import type { EvidenceKey, Sentence } from './value.ts';

/** The version of the model that this package writes. It grows when an old reader would misread. */
export const MODEL_VERSION = 1;

/** What a report is about. */
export type ReportKind = 'tenYearSummary' | 'flags' | 'sheet' | 'comparison';

/** The place in the history up to which the facts were read. */
export interface LogPosition {
  /** The position of the last event read, as the store names it. */
  readonly position: number;
  /** How many events were read for this report. */
  readonly events?: number;
  /** The hash of that record in the store's chain, where the store keeps one. */
  readonly head?: string;
}

/** What a reader must know to find the same report again. */
export interface ReportHeader {
  readonly province?: string;
  readonly programme?: string;
  readonly standingBody?: string;
  /** The days that the report covers. */
  readonly period?: { readonly from: LocalDate; readonly to: LocalDate };
  /** The two dates of the question: what was true on the one, as far as known at the other. */
  readonly asOf: AsOf;
  /** The earlier moments of knowledge at which the same was asked again, in order. */
  readonly steps?: readonly Instant[];
  readonly policy?: { readonly id: string; readonly version: number };
  /** Of a comparison: the dates of the other side; `asOf` are those of the second. */
  readonly before?: AsOf;
  /** Of a sheet or comparison: which agency, commune, district, assignment or year it is about. */
  readonly scope?: SheetScope;
  /** Of a sheet: set when verdicts on named agencies are part of it. */
  readonly nameFlags?: true;
  readonly log?: LogPosition;
  readonly generator: { readonly name: string; readonly version: string };
}

/** The notice at the top of every report: what is real and what is reconstructed. */
export interface Banner {
  /** `true` when any figure of the report rests on a reconstructed fact. */
  readonly reconstructed: boolean;
  /** Events that could not be read and are not in the report; left out when there are none. */
  readonly quarantined?: number;
  readonly title: Bilingual;
  readonly paragraphs: readonly Sentence[];
  /** One line for the foot of every printed page. */
  readonly everyPage: Bilingual;
}

/** A list of facts behind one or several figures, in order of their names. */
export interface EvidenceEntry {
  readonly key: EvidenceKey;
  readonly events: readonly EventRef[];
}

/** A report before it is sealed with its hash. */
export interface ReportDraft {
  readonly format: 'donghanh-report';
  readonly version: typeof MODEL_VERSION;
  readonly kind: ReportKind;
  readonly title: Bilingual;
  readonly header: ReportHeader;
  readonly banner: Banner;
  readonly blocks: readonly Block[];
  readonly evidence: readonly EvidenceEntry[];
}

/**
 * A report as data, without a language or a look: every renderer reads the same. Frozen to the last
 * list. `hash` is the SHA-256 of the canonical JSON of all other fields, in lower-case hex; the same
 * history asked the same question gives the same hash on every machine.
 */
export interface ReportModel extends ReportDraft {
  readonly hash: string;
}
