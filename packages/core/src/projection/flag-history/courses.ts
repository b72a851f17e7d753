import type { FlagFinding } from '../flags/view.ts';
import { inOrder } from '../shared/in-order.ts';
import type { CourseState, FlagCourse } from './view.ts';
import { flagOrder, refsOf } from './years.ts';

const isRaised = ({ verdict }: FlagFinding): boolean => verdict === 'RAISED';

const stateAfter = (last: FlagFinding, findings: readonly FlagFinding[]): CourseState => {
  const after = findings.filter(({ period }) => period > last.period);
  if (after.some(({ verdict }) => verdict === 'NOT_RAISED')) return 'recovered';
  return after.some(({ verdict }) => verdict !== 'NOT_DUE') ? 'undecided' : 'raised';
};

const courseOf = (findings: readonly FlagFinding[]): FlagCourse | undefined => {
  const raised = findings.filter(isRaised);
  const last = raised.at(-1);
  if (last === undefined) return undefined;
  return {
    agency: last.agency,
    agencyName: last.agencyName,
    flag: last.flag,
    years: [...new Set(raised.map(({ period }) => period))],
    state: stateAfter(last, findings),
    reconstructed: raised.some(({ reconstructed }) => reconstructed),
    events: refsOf(raised),
  };
};

/**
 * The agencies that were flagged, each flag apart, and whether a later year still says so. Findings
 * come by period, so the last raised one is of the last year.
 */
export const flagCourses = (findings: readonly FlagFinding[]): readonly FlagCourse[] => {
  const groups = Map.groupBy(findings, ({ agency, flag }) => `${agency}/${flag}`);
  const courses = [...groups.values()].flatMap((group) => courseOf(group) ?? []);
  return inOrder(courses, [
    { name: ({ agencyName }) => agencyName },
    { text: ({ agency }) => agency },
    { text: flagOrder },
  ]);
};
