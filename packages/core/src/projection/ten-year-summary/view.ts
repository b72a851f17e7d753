import type { AgencyKind } from '../../agency/code-lists.ts';
import type { FundSource, HelpForm, HelpKind } from '../../assignment/code-lists.ts';
import type { EventRef } from '../../event/recorded.ts';
import type { Metric } from '../../programme/code-lists.ts';
import type { Decimal } from '../../vocabulary/amounts/decimal.ts';
import type { Vnd } from '../../vocabulary/amounts/vnd.ts';
import type { Bilingual } from '../../vocabulary/bilingual.ts';
import type { AsOf } from '../../vocabulary/dates/as-of.ts';
import type { LocalDate } from '../../vocabulary/dates/local-date.ts';
import type { PartialDate } from '../../vocabulary/dates/partial-date.ts';
import type { AgencyId, CommuneId, DocumentId, FigureId } from '../../vocabulary/ids.ts';
import type { StatedFigure } from '../../vocabulary/stated.ts';
import type { Amount, Count } from '../evidence.ts';

/** A document in the chain on which the programme rests. */
export interface DocumentEntry {
  readonly document: DocumentId;
  readonly kind: string;
  readonly number?: string;
  readonly numberRaw?: string;
  readonly issuer: string;
  readonly issuedOn: PartialDate;
  readonly title: string;
  readonly signer?: string;
  /** Other numbers or dates under which sources cite it. */
  readonly citedAs: readonly string[];
  readonly uncertainDate?: { readonly candidates: readonly PartialDate[]; readonly note: string };
  readonly replacedBy?: DocumentId;
  readonly replacedOn?: PartialDate;
  readonly recalledOn?: PartialDate;
  readonly corrections: readonly { readonly on: PartialDate; readonly what: string }[];
  readonly event: EventRef;
}

/** One year of the programme (§10.2). Money in đồng. */
export interface YearRow {
  readonly year: number;
  /** The day on which agencies, communes and assignments are counted: 31/12, or the cut-off. */
  readonly countedOn: LocalDate;
  readonly agencies: Count;
  readonly communes: Count;
  readonly assignments: Count;
  /** Agencies in force on `countedOn` and not at the end of the year before. */
  readonly joined: readonly AgencyId[];
  /** Agencies in force at the end of the year before and not on `countedOn`. */
  readonly left: readonly AgencyId[];
  readonly pledged: Amount;
  readonly committed: Amount;
  /** Help delivered in the year, donations only; programme budget is never mixed in. */
  readonly delivered: Amount;
  readonly deliveredByKind: Readonly<Partial<Record<HelpKind, Amount>>>;
  readonly deliveredByForm: Readonly<Partial<Record<HelpForm, Amount>>>;
  readonly deliveredByFund: Readonly<Partial<Record<FundSource, Amount>>>;
  /** Deliveries that carry no value: counted, not priced. */
  readonly unvalued: Count;
  /** Delivered from the first year to the end of this one. */
  readonly cumulative: Vnd;
}

/** An agency or commune with several on the other side (S5). */
export interface ManyToMany<Id, Other> {
  readonly id: Id;
  readonly name: string;
  readonly others: readonly { readonly id: Other; readonly name: string }[];
  readonly events: readonly EventRef[];
}

/** A figure as stated, beside what the history computes for the same thing and span. */
export interface Reconciliation {
  readonly figure: FigureId;
  readonly metric: Metric;
  readonly about: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly stated: StatedFigure;
  readonly document?: DocumentId;
  /** Left out: the source gives no method. */
  readonly method?: string;
  /** The same, computed from the history; left out when it cannot be computed. */
  readonly computed?: Decimal;
  /** computed − stated, in the metric's unit. */
  readonly difference?: Decimal;
  /** `holds`: the computed value bears the stated one out, with its qualifier. */
  readonly verdict: 'holds' | 'differs' | 'notComputed';
  /** Why it was not computed, or what the difference means. */
  readonly note?: Bilingual;
  /** Of a figure with itemised parts: what the parts leave over, in the metric's unit. */
  readonly remainder?: Decimal;
  readonly parts: readonly FigureId[];
  readonly event: EventRef;
  readonly events: readonly EventRef[];
}

/** A series of an indicator within one poverty standard: the only place where changes are computed. */
export interface IndicatorSegment {
  readonly indicator: string;
  readonly area: string;
  readonly areaId: string;
  readonly areaName: string;
  readonly standard: string;
  readonly points: readonly {
    readonly on: PartialDate;
    readonly value: Decimal;
    readonly qualifier?: string;
    readonly publishedOn?: LocalDate;
    readonly event: EventRef;
  }[];
  /** Mean change in percentage points a year between the first and last point; needs two points. */
  readonly yearlyChange?: Decimal;
}

/** A computation that was refused, and why (two poverty standards must not be subtracted). */
export interface RefusedComputation {
  readonly what: Bilingual;
  readonly why: Bilingual;
  readonly events: readonly EventRef[];
}

/** An assignment in force on the cut-off day: a line of the annex. */
export interface AssignmentLine {
  readonly agency: AgencyId;
  readonly agencyName: string;
  readonly agencyKind: AgencyKind;
  readonly commune: CommuneId;
  readonly communeName: string;
  readonly communeCode: string;
  readonly district: string;
  readonly from: PartialDate;
  readonly basis: {
    readonly document: DocumentId;
    readonly number?: string;
    readonly article?: string;
  };
  readonly delivered: Amount;
  readonly reconstructed: boolean;
  readonly event: EventRef;
}

/** Help by those who were never assigned (S13), apart from the assigned. */
export interface VolunteerLine {
  readonly agency: AgencyId;
  readonly name: string;
  readonly gifts: number;
  readonly value: Amount;
}

/** A commune or agency that changed in the period (§10.14). */
export interface LineageLine {
  readonly what: Bilingual;
  readonly on: PartialDate;
  readonly event: EventRef;
}

/** Something a reader must know before relying on the figures (§10.15). */
export interface DataNote {
  readonly code:
    | 'reconstructed'
    | 'unitemised'
    | 'uncertainDate'
    | 'conflictingNumber'
    | 'lateFact'
    | 'unvalued'
    | 'jointNotSplit'
    | 'quarantined'
    | 'unregistered'
    | 'disputed'
    | 'corrected';
  readonly text: Bilingual;
  readonly events: readonly EventRef[];
}

/** The ten-year summary (§10 of the domain notes, in the order of the Notice). */
export interface TenYearSummary {
  readonly asOf: AsOf;
  readonly programme?: {
    readonly name: string;
    readonly province: string;
    readonly standingBody: string;
  };
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly documents: readonly DocumentEntry[];
  readonly years: readonly YearRow[];
  /** Years in which there were not more agencies than in the year before (S3); empty when all grew. */
  readonly yearsNotGrowing: readonly number[];
  readonly totals: {
    readonly pledged: Amount;
    readonly committed: Amount;
    readonly delivered: Amount;
    readonly unvalued: Count;
  };
  readonly byKind: Readonly<Partial<Record<HelpKind, Amount>>>;
  readonly byForm: Readonly<Partial<Record<HelpForm, Amount>>>;
  readonly byFund: Readonly<Partial<Record<FundSource, Amount>>>;
  readonly byAgencyKind: Readonly<Partial<Record<AgencyKind, Amount>>>;
  readonly byDistrict: readonly {
    readonly district: string;
    readonly name: string;
    readonly delivered: Amount;
  }[];
  readonly agenciesWithSeveral: readonly ManyToMany<AgencyId, CommuneId>[];
  readonly communesWithSeveral: readonly ManyToMany<CommuneId, AgencyId>[];
  /** In scope on the cut-off day and without a helper; undefined when no scope is recorded. */
  readonly uncovered?: readonly { readonly commune: CommuneId; readonly name: string }[];
  readonly reconciliations: readonly Reconciliation[];
  readonly indicators: readonly IndicatorSegment[];
  readonly refused: readonly RefusedComputation[];
  readonly volunteers: readonly VolunteerLine[];
  readonly lineage: readonly LineageLine[];
  readonly notes: readonly DataNote[];
  readonly assignments: readonly AssignmentLine[];
  /** Facts that were folded: all, and how many of them are reconstructed. */
  readonly facts: { readonly total: number; readonly reconstructed: number };
}
