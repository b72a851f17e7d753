import type { AssignmentId, AssignmentNow } from '@donghanh/core';
import { xml, xmlDocument } from '../markup/xml.ts';
import { activity } from './activity.ts';
import type { IatiOptions, IatiViews } from './options.ts';
import { programmeActivity } from './programme.ts';
import { iatiStampOf } from './stamp.ts';

interface Pair {
  readonly agency: string;
  readonly commune: string;
}

const pairOf = ({ agency, commune }: Pair): string => `${agency}~${commune}`;

/** The assignment of each pair that began last: a change is measured of a pair, and told once. */
const latestOfPairs = (assignments: readonly AssignmentNow[]): ReadonlyMap<string, AssignmentId> =>
  new Map(
    assignments
      .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
      .map((who) => [pairOf(who), who.assignment]),
  );

/**
 * The programme in the IATI Activity Standard 2.03: one activity for the programme with its results,
 * one for each assignment with its promises, gifts and changes. A comment says what it was made from.
 * Flags are never in it: IATI has no word for them, and naming an agency in public is for the province
 * to decide. Uses the code lists of the IATI Standard (http://iatistandard.org/), CC BY 4.0.
 */
export const renderIati = (views: IatiViews, options: IatiOptions): string => {
  const { state, promises, gifts, changes } = views;
  const counted = gifts.lines.filter(
    ({ part, reconstructed }) =>
      part === 'counted' && (options.reconstructed === true || !reconstructed),
  );
  const latest = latestOfPairs(state.assignments);
  const byAssignment = {
    promises: Map.groupBy(promises.lines, ({ assignment }) => assignment),
    gifts: Map.groupBy(counted, ({ assignment }) => assignment),
    changes: Map.groupBy(changes.rows, (row) => latest.get(pairOf(row))),
  };
  const root = xml(
    'iati-activities',
    {
      version: '2.03',
      'generated-datetime': `${state.asOf.effectiveOn}T00:00:00Z`,
    },
    programmeActivity(views, byAssignment.changes.get(undefined) ?? [], options),
    state.assignments.map((who) =>
      activity(
        who,
        {
          promises: byAssignment.promises.get(who.assignment) ?? [],
          gifts: byAssignment.gifts.get(who.assignment) ?? [],
          changes: byAssignment.changes.get(who.assignment) ?? [],
        },
        views,
        options,
      ),
    ),
  );
  const unmarked = `${xmlDocument(root)}\n`;
  return `${xmlDocument(root, iatiStampOf(views, options, unmarked))}\n`;
};
