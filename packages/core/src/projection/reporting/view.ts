import type { EventRef } from '../../event/recorded.ts';
import type {
  ReportAddressee,
  ReportCheckResult,
  ReportedHelp,
} from '../../oversight/code-lists.ts';
import type { AsOf } from '../../vocabulary/dates/as-of.ts';
import type { LocalDate } from '../../vocabulary/dates/local-date.ts';
import type { PartialDate } from '../../vocabulary/dates/partial-date.ts';
import type { Period } from '../../vocabulary/dates/period.ts';
import type { AgencyId, CommuneId, DocumentId } from '../../vocabulary/ids.ts';

/** An act of reporting with its day and its fact. */
export interface ReportingAct {
  readonly on: PartialDate;
  readonly document?: DocumentId;
  readonly event: EventRef;
}

/** The last day on which a report is in time, and whether a fact set it or the policy. */
export interface DueDay {
  readonly day: LocalDate;
  readonly setBy: 'deadline' | 'policy';
  readonly event?: EventRef;
}

/** `notDue`: not filed, and the day is not over. `missing`: not filed, and it is. */
export type ReportStatus = 'notDue' | 'onTime' | 'late' | 'missing';

/** A reminder, and the days from it to the report, or to the asked day while there is none. */
export interface ReminderSent extends ReportingAct {
  readonly days: number;
  /** A report came on that day or later. */
  readonly answered: boolean;
}

/** The report of one unit for one period, filed or owed. */
export interface ReportOwed {
  readonly period: Period;
  readonly due: DueDay;
  readonly status: ReportStatus;
  /** Days after the due day: of the filing, or of the asked day where it is missing; else 0. */
  readonly daysLate: number;
  readonly filed?: ReportingAct;
  /** In the order of their dates. */
  readonly reminders: readonly ReminderSent[];
}

/** A report was sent on by a district. */
export interface Forwarded extends ReportingAct {
  readonly by: string;
}

/** A report was checked. */
export interface Checked extends ReportingAct {
  readonly by: string;
  readonly result: ReportCheckResult;
  readonly note?: string;
}

/** Where the report waits: with the commune (missing, or sent back), the district, the province. */
export interface Waiting {
  readonly at: 'commune' | 'district' | 'province';
  readonly since: LocalDate;
  /** Days from `since` to the asked day. */
  readonly days: number;
}

/** A commune's report and its way up (S12a, S12b). */
export interface CommuneReportLine extends ReportOwed {
  readonly commune: CommuneId;
  readonly communeName: string;
  /** At the end of the period or on the asked day; empty where the commune is of no district. */
  readonly district: string;
  readonly districtName: string;
  readonly to?: ReportAddressee;
  /** The agencies of which it reports nothing. */
  readonly nilLines: readonly { readonly agency: AgencyId; readonly agencyName: string }[];
  readonly forwarded?: Forwarded;
  readonly checks: readonly Checked[];
  /** Left out while the report is not yet due, and once the province has confirmed it. */
  readonly waiting?: Waiting;
}

/** An agency's report of its own help. */
export interface AgencyReportLine extends ReportOwed {
  readonly agency: AgencyId;
  readonly agencyName: string;
}

/** The communes of a district in a period, by what became of their reports. */
export interface DistrictReporting {
  readonly district: string;
  readonly districtName: string;
  readonly period: Period;
  readonly communes: number;
  readonly notDue: number;
  readonly onTime: number;
  readonly late: number;
  readonly missing: number;
  readonly waiting: {
    readonly commune: number;
    readonly district: number;
    readonly province: number;
  };
}

/** `contradict`: one says that there was help, the other that there was none. */
export type ReportsAgree = 'agree' | 'communeOnly' | 'agencyOnly' | 'contradict';

/** What both sides report of the same help in a year. */
export interface BothSides {
  readonly agency: AgencyId;
  readonly agencyName: string;
  readonly commune: CommuneId;
  readonly communeName: string;
  /** A year. */
  readonly period: Period;
  readonly saidByCommune?: ReportedHelp;
  readonly saidByAgency?: ReportedHelp;
  readonly agreement: ReportsAgree;
  /** The reports, by name. */
  readonly events: readonly EventRef[];
}

/** Reporting discipline as of a day, by period and name. */
export interface ReportingView {
  readonly asOf: AsOf;
  readonly policy: { readonly id: string; readonly version: number };
  readonly communes: readonly CommuneReportLine[];
  readonly districts: readonly DistrictReporting[];
  readonly agencies: readonly AgencyReportLine[];
  readonly bothSides: readonly BothSides[];
}
