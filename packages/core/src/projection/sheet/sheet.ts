import type { Policy } from '../../policy/policy.ts';
import type { PartialDate } from '../../vocabulary/dates/partial-date.ts';
import type { Period } from '../../vocabulary/dates/period.ts';
import type { AgencyId, CommuneId } from '../../vocabulary/ids.ts';
import { effectiveness } from '../flags/effectiveness.ts';
import { needsMatrix } from '../needs/needs-matrix.ts';
import { supportPlans } from '../plans/support-plans.ts';
import type { Projection } from '../projection.ts';
import { recommendations } from '../recommendations/recommendations.ts';
import type { RecommendationThen } from '../recommendations/view.ts';
import { reporting } from '../reporting/reporting.ts';
import { frozen } from '../shared/frozen.ts';
import { succession } from '../succession/succession.ts';
import { together, type ViewsOf } from '../together.ts';
import { aidSheet } from './aid/aid-sheet.ts';
import { citedIn, documentNumbersById } from './cited.ts';
import type { SheetScope } from './scope.ts';
import type { Sheet } from './view.ts';

const parts = (scope: SheetScope, policy: Policy) => ({
  aid: aidSheet(scope),
  flags: effectiveness(policy),
  reporting: reporting(policy),
  needs: needsMatrix,
  plans: supportPlans,
  recommendations,
  succession,
  numbers: documentNumbersById,
});

type Views = ViewsOf<ReturnType<typeof parts>>;

/** Which units a sheet speaks of: those of its scope, else those of its assignments. */
interface Members {
  readonly agency: (id: AgencyId) => boolean;
  readonly commune: (id: CommuneId) => boolean;
}

const membersOf = (scope: SheetScope, { aid, needs }: Views): Members => {
  const bound = aid.assignments;
  const agencies = new Set(bound.map(({ agency }) => agency));
  const communes = new Set(bound.map(({ commune }) => commune));
  if (scope.commune !== undefined) communes.add(scope.commune);
  for (const { commune, district } of needs.communes) {
    if (scope.district !== undefined && district === scope.district) communes.add(commune);
  }
  const narrow = scope.agency !== undefined || scope.assignment !== undefined;
  const everywhere = !narrow && scope.commune === undefined && scope.district === undefined;
  return {
    agency: (id) =>
      everywhere || (scope.agency === undefined ? agencies.has(id) : id === scope.agency),
    commune: (id) =>
      everywhere || (scope.commune === undefined ? communes.has(id) : id === scope.commune),
  };
};

const inYear = ({ year }: SheetScope, period: Period): boolean =>
  year === undefined || period.slice(0, 4) === String(year);

/** Whether anything happened in the year of the scope. */
const dated = ({ year }: SheetScope, days: readonly (PartialDate | undefined)[]): boolean =>
  year === undefined || days.some((day) => day?.slice(0, 4) === String(year));

const isAbout = (members: Members, one: RecommendationThen): boolean =>
  (one.about !== undefined &&
    members.agency(one.about.agency) &&
    members.commune(one.about.commune)) ||
  (one.by.kind === 'agency' && members.agency(one.by.id as AgencyId)) ||
  (one.by.kind === 'commune' && members.commune(one.by.id as CommuneId));

const sheetOf = (scope: SheetScope, views: Views): Omit<Sheet, 'asOf' | 'scope'> => {
  const { aid, flags, reporting: reports, needs, plans, succession: fates } = views;
  const members = membersOf(scope, views);
  const whole = scope.year === undefined;
  const pair = (one: { readonly agency: AgencyId; readonly commune: CommuneId }): boolean =>
    members.agency(one.agency) && members.commune(one.commune);
  const held = new Set(aid.assignments.map(({ assignment }) => assignment));
  const endedCommunes = fates.communes.filter(
    ({ commune, on }) => members.commune(commune) && dated(scope, [on]),
  );
  const endedAgencies = fates.agencies.filter(
    ({ agency, on }) => members.agency(agency) && dated(scope, [on]),
  );
  const helpers = whole ? fates.helpers.filter(({ commune }) => members.commune(commune)) : [];
  return {
    policy: flags.policy,
    aid,
    findings: flags.findings.filter(
      ({ assignment, period }) => held.has(assignment) && inYear(scope, period),
    ),
    communeReports: reports.communes.filter(
      ({ commune, period }) => members.commune(commune) && inYear(scope, period),
    ),
    agencyReports: reports.agencies.filter(
      ({ agency, period }) => members.agency(agency) && inYear(scope, period),
    ),
    bothSides: reports.bothSides.filter((one) => pair(one) && inYear(scope, one.period)),
    // What is needed, and who helps by succession, is of the asked day and of no year.
    needs: whole ? needs.communes.filter(({ commune }) => members.commune(commune)) : [],
    plans: plans.sheets.filter(
      (one) => pair(one) && dated(scope, [one.proposedOn, ...one.revisedOn, ...one.approvedOn]),
    ),
    recommendations: views.recommendations.recommendations.filter(
      (one) => isAbout(members, one) && dated(scope, [one.submitted.on]),
    ),
    endedCommunes,
    endedAgencies,
    helpers,
    documents: citedIn(
      [...endedAgencies, ...endedCommunes],
      helpers.flatMap((one) => one.helpers),
      views.numbers,
    ),
  };
};

/**
 * The sheet of one agency, commune, district, assignment or year, or of several of these together
 * (S2, S6, S9–S14): the views of the whole programme, each cut down to it. What a view says of the
 * whole it says here of the part, by the same rules and the same facts.
 */
export const sheet = (
  scope: SheetScope,
  policy: Policy,
): Projection<Readonly<Record<string, unknown>>, Sheet> => {
  const all = together(parts(scope, policy));
  return {
    ...all,
    name: `sheet-${all.name}`,
    view: (acc, asOf) => frozen({ asOf, scope, ...sheetOf(scope, all.view(acc, asOf)) }),
  };
};
