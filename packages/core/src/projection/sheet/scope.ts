import type { AgencyId, AssignmentId, CommuneId, DistrictId } from '../../vocabulary/ids.ts';

/** Of what a sheet tells: every field that is given must hold. None given: the whole programme. */
export interface SheetScope {
  readonly agency?: AgencyId;
  readonly commune?: CommuneId;
  /** The district of a commune is that of the day: of the gift, of the promise, of the assignment. */
  readonly district?: DistrictId;
  readonly assignment?: AssignmentId;
  /** Only what held, was promised or was delivered in this year. */
  readonly year?: number;
}

/** Whether a pair, or an assignment, is of the scope; the district and the year are looked at apart. */
export const isOfScope = (
  scope: SheetScope,
  one: {
    readonly agency: AgencyId;
    readonly commune: CommuneId;
    readonly assignment?: AssignmentId | undefined;
  },
): boolean =>
  (scope.agency === undefined || scope.agency === one.agency) &&
  (scope.commune === undefined || scope.commune === one.commune) &&
  (scope.assignment === undefined || scope.assignment === one.assignment);
