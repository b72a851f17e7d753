import {
  assignmentEnded,
  assignmentMade,
  contributionDelivered,
  given,
  projectionLaws,
  world,
} from '@donghanh/testing';
import { describe, expect, it } from 'vitest';
import { quietAssignments } from './quiet-assignments.ts';

describe('assignments by how long nothing has arrived', () => {
  const other = { assignment: 'bao-nghe-an~keng-du-16822~1', agency: 'bao-nghe-an' };
  const facts = given(
    assignmentMade({}, { on: '2012-04-20' }),
    assignmentMade(other, { on: '2012-08-28' }),
    contributionDelivered({ contribution: 'g1' }, { on: '2015-01-24' }),
    // Recorded later, and of an earlier day: not the last gift.
    contributionDelivered({ contribution: 'g2' }, { on: '2014-10', recordedAt: '2015-03-01' }),
    assignmentEnded({ assignment: other.assignment }, { on: '2016-01-01' }),
  );
  const project = facts.project(quietAssignments);

  it('lists those that stand, the longest first, with the fact behind each', () => {
    expect(project.asOf('2015-12-31')).toEqual([
      {
        assignment: other.assignment,
        since: '2012-08-28',
        days: 1220,
        event: `assignment-bao-nghe-an~keng-du-16822@0`,
      },
      {
        assignment: world.assignment,
        since: '2015-01-24',
        days: 341,
        event: `${world.stream}@1`,
      },
    ]);
  });

  it('counts up to the asked day, on what was known then', () => {
    const days = (...asOf: readonly [string, string?]) =>
      project.asOf(...asOf).map((line) => [line.assignment, line.days]);
    expect(days('2012-04-19')).toEqual([]);
    expect(days('2012-04-20')).toEqual([[world.assignment, 0]]);
    expect(days('2015-01-25', '2015-01-23')).toEqual([
      [world.assignment, 1010],
      [other.assignment, 880],
    ]);
    expect(days('2016-01-01')).toEqual([[world.assignment, 342]]);
  });
});

// What holds for every projection, tried on random lawful histories: order of arrival does not show,
// catching up equals rebuilding, later knowledge does not change what was known, and so on.
describe('the laws of projections', () => {
  it.each(projectionLaws('quiet-assignments', quietAssignments, { runs: 20 }))(
    '$name',
    ({ check }) => check(),
  );
});
