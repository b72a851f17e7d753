import type { AsOf } from '../../vocabulary/dates/as-of.ts';
import type { DocumentId } from '../../vocabulary/ids.ts';
import type { FlagFinding } from '../flags/view.ts';
import type { CommuneNeeds } from '../needs/view.ts';
import type { PlanSheet } from '../plans/view.ts';
import type { RecommendationThen } from '../recommendations/view.ts';
import type { AgencyReportLine, BothSides, CommuneReportLine } from '../reporting/view.ts';
import type { CommuneHelpers, EndedAgency, EndedCommune } from '../succession/view.ts';
import type { AidSheet } from './aid/view.ts';
import type { SheetScope } from './scope.ts';

/**
 * All that history holds about one agency, commune, district, assignment or year: what was assigned,
 * promised and delivered, what was needed and planned, what was reported and found, and what became
 * of units that ended.
 */
export interface Sheet {
  readonly asOf: AsOf;
  readonly scope: SheetScope;
  /** The policy of `findings`, and of the days in which reports were due. */
  readonly policy: { readonly id: string; readonly version: number };
  readonly aid: AidSheet;
  /** The flags of the assignments of the sheet, in its year. */
  readonly findings: readonly FlagFinding[];
  /** Of the commune, of the communes of the district, or of all where neither is asked for. */
  readonly communeReports: readonly CommuneReportLine[];
  /** Of the agency; of all where no commune or district is asked for. */
  readonly agencyReports: readonly AgencyReportLine[];
  readonly bothSides: readonly BothSides[];
  /** Of the communes of the sheet, by district, then commune; none in the sheet of a year. */
  readonly needs: readonly CommuneNeeds[];
  /** In the sheet of a year those that were proposed, revised or approved in it. */
  readonly plans: readonly PlanSheet[];
  /** By the units of the sheet, or about them; submitted in its year. */
  readonly recommendations: readonly RecommendationThen[];
  /** Communes and agencies of the sheet that have ended (in its year), with where all that was open went. */
  readonly endedCommunes: readonly EndedCommune[];
  readonly endedAgencies: readonly EndedAgency[];
  /** Who helps the communes on the asked day, by succession too; none in the sheet of a year. */
  readonly helpers: readonly CommuneHelpers[];
  /** The numbers of the documents that the ends of units and their helpers name, by id. */
  readonly documents: readonly { readonly document: DocumentId; readonly number: string }[];
}
