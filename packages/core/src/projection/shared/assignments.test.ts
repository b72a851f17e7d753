import { describe, expect, it } from 'vitest';
import { history, type Told, told } from '../../../test/history.ts';
import type { LocalDate } from '../../vocabulary/dates/local-date.ts';
import type { AssignmentId } from '../../vocabulary/ids.ts';
import { type Assignments, applyAssignments, inForceOn, restsOf, termsOn } from './assignments.ts';

const day = (text: string): LocalDate => text as LocalDate;

describe('an assignment over time', () => {
  const assignments: Assignments = new Map();
  const id = 'a~x~1';
  const facts: readonly Told[] = [
    told(
      'AssignmentMade',
      {
        assignment: id,
        agency: 'a',
        commune: 'x',
        form: 'assigned',
        role: 'help',
        basis: { document: 'd1' },
      },
      '2012-04',
    ),
    told(
      'AssignmentAdjusted',
      { assignment: id, basis: { document: 'd3' }, role: 'oversee' },
      '2016-01-01',
    ),
    // Learned later, and true earlier: the role stays what it was on that day.
    told('AssignmentAdjusted', { assignment: id, basis: { document: 'd2' } }, '2014-01-01'),
    told('AssignmentSuspended', { assignment: id, cause: 'Lũ' }, '2013-09-01'),
    told('AssignmentResumed', { assignment: id }, '2013-10-01'),
    told('AssignmentEnded', { assignment: id, reason: 'fulfilled' }, '2017'),
    // Of an assignment that was never made: changes nothing.
    told('AssignmentEnded', { assignment: 'b~x~1', reason: 'fulfilled' }, '2012-01-01'),
  ];
  for (const event of history(facts)) applyAssignments(assignments, event);
  const record = assignments.get(id as AssignmentId);

  it('holds from the first certain day to the day before its end', () => {
    expect(assignments.size).toBe(1);
    if (record === undefined) return expect.fail('the assignment is missing');
    expect(
      ['2012-04-29', '2012-04-30', '2017-12-30', '2017-12-31'].map((on) =>
        inForceOn(record, day(on)),
      ),
    ).toEqual([false, true, true, false]);
    expect(restsOf(record)).toEqual([{ from: '2013-09-01', to: '2013-09-30' }]);
  });

  it('rests on the document of the day', () => {
    if (record === undefined) return expect.fail('the assignment is missing');
    const terms = (on: string) => [
      termsOn(record, day(on)).basis.document,
      termsOn(record, day(on)).role,
    ];
    expect(terms('2011-01-01')).toEqual(['d1', 'help']);
    expect(terms('2013-12-31')).toEqual(['d1', 'help']);
    expect(terms('2014-01-01')).toEqual(['d2', 'help']);
    expect(terms('2016-01-01')).toEqual(['d3', 'oversee']);
  });
});
