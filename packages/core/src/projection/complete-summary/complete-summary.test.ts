import { describe, expect, it } from 'vitest';
import { assigned, communeReports, help } from '../../../test/flags-fixture.ts';
import { asOf, reconstructed, viewOf } from '../../../test/history.ts';
import { defaultPolicy } from '../../policy/index.ts';
import { always } from '../../vocabulary/dates/as-of.ts';
import type { LocalDate } from '../../vocabulary/dates/local-date.ts';
import { committee } from '../committee/committee.ts';
import { flagHistory } from '../flag-history/flag-history.ts';
import { needsMatrix } from '../needs/needs-matrix.ts';
import { reporting } from '../reporting/reporting.ts';
import { tenYearSummary } from '../ten-year-summary/ten-year-summary.ts';
import { completeSummary } from './complete-summary.ts';

const from = '2012-01-01' as LocalDate;
const projection = completeSummary({ from, policy: defaultPolicy });

const book = () => {
  const made = assigned();
  made.add('ContributionDelivered', '2012-05-29', help, reconstructed);
  communeReports(made, '2013-01-10', 'helped');
  return made;
};

describe('the complete summary', () => {
  it('has the views that each section gives alone', () => {
    const { facts } = book();
    const at = asOf('2013-06-30');
    const view = viewOf(projection, facts, at);
    expect(view.summary).toEqual(viewOf(tenYearSummary({ from }), facts, at));
    expect(view.flags).toEqual(viewOf(flagHistory(defaultPolicy), facts, at));
    expect(view.reporting).toEqual(viewOf(reporting(defaultPolicy), facts, at));
    expect(view.needs).toEqual(viewOf(needsMatrix, facts, at));
    expect(view.committees).toEqual(viewOf(committee, facts, at));
    expect(Object.keys(view).sort()).toEqual([
      'changes',
      'committees',
      'context',
      'facts',
      'flags',
      'needs',
      'numbers',
      'plans',
      'proposals',
      'recommendations',
      'reporting',
      'responses',
      'results',
      'shortcomings',
      'succession',
      'summary',
      'twinnings',
    ]);
    expect(Object.isFrozen(view)).toBe(true);
  });

  it('knows how many facts it read, and which of them are reconstructed', () => {
    const { facts } = book();
    expect(viewOf(projection, facts, asOf('2013-06-30')).facts).toEqual({
      total: 6,
      reconstructed: ['assignment-kho-bac~ha-son-17092@1'],
    });
  });

  it('asked without a day, ends every section with the last fact', () => {
    const { facts } = book();
    const view = viewOf(projection, facts, always);
    expect(view.summary.asOf).toEqual(always);
    expect(view.summary.to).toBe('2012-05-29');
    expect(view.needs.asOf.effectiveOn).toBe('2012-05-29');
    expect(view.reporting.asOf.effectiveOn).toBe('2012-05-29');
  });
});
