import type {
  EvidenceLevel,
  FundSource,
  HelpForm,
  HelpKind,
} from '../../../assignment/code-lists.ts';
import type { EventRef } from '../../../event/recorded.ts';
import type { Vnd } from '../../../vocabulary/amounts/vnd.ts';
import type { LocalDate } from '../../../vocabulary/dates/local-date.ts';
import type { PartialDate } from '../../../vocabulary/dates/partial-date.ts';
import type {
  AgencyId,
  AssignmentId,
  CommuneId,
  ContributionId,
  DocumentId,
} from '../../../vocabulary/ids.ts';
import type { AssignmentNow } from '../../current-state/view.ts';
import type { Amount, Count } from '../../evidence.ts';
import type { YearRow } from '../../ten-year-summary/view.ts';

/** An assignment on the last day of the sheet; `delivered` is what came in the days of the sheet. */
export interface AidLine extends AssignmentNow {
  /** On the last day; empty where the commune is of no district. */
  readonly districtName: string;
  readonly reconstructed: boolean;
}

interface Pair {
  readonly agency: AgencyId;
  readonly agencyName: string;
  readonly commune: CommuneId;
  readonly communeName: string;
}

/** A promise in the days of the sheet, as it stands on the last of them. */
export interface PromiseLine extends Pair {
  readonly kind: 'pledge' | 'commitment';
  readonly assignment: AssignmentId;
  readonly on: PartialDate;
  /** In đồng; left out for a promise without a price, and for one that was withdrawn. */
  readonly amount?: Vnd;
  readonly dueBy?: LocalDate;
  readonly withdrawnOn?: PartialDate;
  readonly reconstructed: boolean;
  readonly events: readonly EventRef[];
}

/** A gift handed over in the days of the sheet: donations only, programme budget is another stream. */
export interface GiftLine extends Pair {
  readonly contribution: ContributionId;
  /** Left out for voluntary help, which no assigned total holds. */
  readonly assignment?: AssignmentId;
  readonly on: PartialDate;
  readonly kind: HelpKind;
  readonly form: HelpForm;
  readonly fund: FundSource;
  /** Its lines in the words of the source: "4 con bò". */
  readonly items: readonly string[];
  /** What it adds to the total, in đồng; left out where nothing is added. */
  readonly value?: Vnd;
  /** Why it adds nothing: the source gives no value, or a joint gift is counted elsewhere. */
  readonly without?: 'noValue' | 'countedElsewhere';
  readonly evidence: EvidenceLevel;
  /** The commune has said that it did not take place, or not so. */
  readonly contested: boolean;
  readonly document?: { readonly document: DocumentId; readonly number?: string };
  readonly reconstructed: boolean;
  readonly events: readonly EventRef[];
}

/** What a unit was called, from a day on. */
export interface Called {
  readonly on: PartialDate;
  readonly name: string;
  /** Of a commune. */
  readonly code?: string;
  readonly event?: EventRef;
}

/** The unit that a sheet is about. */
export interface SheetUnit {
  readonly unit: 'agency' | 'commune' | 'district';
  readonly id: string;
  /** On the last day of the sheet; the id where it is not registered. */
  readonly name: string;
  /** Of a commune, on the last day; empty where it is of none. */
  readonly districtName?: string;
  /** In the order of their dates. */
  readonly called: readonly Called[];
  /** When it had ended by the last day. */
  readonly end?: {
    readonly on: PartialDate;
    readonly how: 'merged' | 'split' | 'dissolved';
    readonly into: readonly string[];
    readonly event: EventRef;
  };
}

/** All that was promised and delivered within a scope. Money in đồng. */
export interface AidSheet {
  readonly programme?: {
    readonly name: string;
    readonly province: string;
    readonly standingBody: string;
  };
  /** The days of the sheet: the year of the scope, or from the first year in which there is anything. */
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** The units of the scope: agency, commune, district. */
  readonly units: readonly SheetUnit[];
  /** On the last day. */
  readonly inForce: {
    readonly agencies: Count;
    readonly communes: Count;
    readonly assignments: Count;
  };
  /** Those that held in the days of the sheet, by agency, then commune. */
  readonly assignments: readonly AidLine[];
  readonly years: readonly YearRow[];
  readonly totals: {
    readonly pledged: Amount;
    readonly committed: Amount;
    readonly delivered: Amount;
    readonly unvalued: Count;
  };
  readonly byKind: Readonly<Partial<Record<HelpKind, Amount>>>;
  readonly byFund: Readonly<Partial<Record<FundSource, Amount>>>;
  /** Help by those who were not assigned (S13), apart from the totals. */
  readonly voluntary: Amount;
  /** By date, then name of the fact. */
  readonly promises: readonly PromiseLine[];
  readonly gifts: readonly GiftLine[];
  /** Facts behind the sheet: assignments, promises and gifts, and how many are reconstructed. */
  readonly facts: { readonly total: number; readonly reconstructed: number };
}
