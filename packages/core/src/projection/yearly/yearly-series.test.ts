import { describe, expect, it } from 'vitest';
import { asOf, history, type Told, told, viewOf } from '../../../test/history.ts';
import { given } from '../../../test/small-province/help.ts';
import { smallProvince } from '../../../test/small-province/index.ts';
import { always } from '../../vocabulary/dates/as-of.ts';
import type { LocalDate } from '../../vocabulary/dates/local-date.ts';
import { tenYearSummary } from '../ten-year-summary/ten-year-summary.ts';
import { yearlySeries } from './yearly-series.ts';

const series = (from = '2012-01-01', to?: string) =>
  yearlySeries({ from: from as LocalDate, ...(to !== undefined && { to: to as LocalDate }) });

const assigned = (agency: string, from: string, until?: string): readonly Told[] => {
  const assignment = `${agency}~x~1`;
  return [
    told(
      'AssignmentMade',
      {
        assignment,
        agency,
        commune: 'x',
        form: 'assigned',
        role: 'help',
        basis: { document: 'd' },
      },
      from,
    ),
    ...(until === undefined
      ? []
      : [told('AssignmentEnded', { assignment, reason: 'replaced' }, until)]),
  ];
};
const named = (agency: string, name: string): Told =>
  told('AgencyRegistered', { agency, kind: 'bank', name }, '2012-01-01');

describe('the yearly series', () => {
  it('is that of the ten-year summary', () => {
    const facts = history(smallProvince);
    const at = asOf('2014-06-28');
    const rows = viewOf(series(), facts, at);
    expect(rows).toEqual(
      viewOf(tenYearSummary({ from: '2012-01-01' as LocalDate }), facts, at).years,
    );
    expect(rows.map(({ year }) => year)).toEqual([2012, 2013, 2014]);
  });

  it('says who joined and who left, by name', () => {
    const facts = history(
      [named('a', 'Đài Phát thanh'), named('b', 'Công an tỉnh'), named('c', 'Ban Dân tộc')],
      assigned('a', '2012-05-01', '2013-07-01'),
      assigned('b', '2012-05-01', '2014-01-01'),
      // Came and went between two counts.
      assigned('e', '2013-02-01', '2013-11-01'),
      assigned('c', '2013-12-31'),
      assigned('d', '2014-01-01'),
    );
    const rows = viewOf(series(), facts, asOf('2014-12-31'));
    expect(rows.map((row) => [row.year, row.agencies.value, row.joined, row.left])).toEqual([
      [2012, 2, ['b', 'a'], []],
      [2013, 2, ['c'], ['a']],
      [2014, 2, ['d'], ['b']],
    ]);
  });

  it('does not count as joined who was there before the first year', () => {
    const rows = viewOf(
      series('2013-01-01'),
      history(assigned('a', '2012-05-01')),
      asOf('2013-12-31'),
    );
    expect(rows.map((row) => [row.agencies.value, row.joined, row.left])).toEqual([[1, [], []]]);
  });

  it('counts an agency as reconstructed only when all its assignments are', () => {
    const make = (commune: string, mark: boolean) =>
      told(
        'AssignmentMade',
        {
          assignment: `a~${commune}~1`,
          agency: 'a',
          commune,
          form: 'assigned',
          role: 'help',
          basis: { document: 'd' },
        },
        '2012-05-01',
        mark ? { meta: { source: { confidence: 'reconstructed' } } } : {},
      );
    const counts = (...facts: readonly Told[]) => {
      const row = viewOf(series(), history(facts), asOf('2012-12-31'))[0];
      return [
        row?.agencies.reconstructed,
        row?.communes.reconstructed,
        row?.assignments.reconstructed,
      ];
    };
    expect(counts(make('x', true), make('y', true))).toEqual([1, 2, 2]);
    expect(counts(make('x', true), make('y', false))).toEqual([0, 1, 1]);
  });

  it('puts help in the year in which it certainly was given', () => {
    const million = (n: number) => ({ value: n * 1_000_000 });
    const facts = history(
      given('a', 'x', 'g0', '2011-12-31', million(1)),
      given('a', 'x', 'g1', '2012', million(2)),
      given('a', 'x', 'g2', '2012-12', million(4)),
      given('a', 'x', 'g3', '2013-01-01', million(8)),
      given('a', 'x', 'g4', '2013-06', million(16)),
    );
    const delivered = (day: string) =>
      viewOf(series(), facts, asOf(day)).map((row) => [
        row.countedOn,
        row.delivered.value / 1e6,
        row.cumulative / 1e6,
      ]);
    expect(delivered('2012-12-30')).toEqual([['2012-12-30', 0, 0]]);
    expect(delivered('2012-12-31')).toEqual([['2012-12-31', 6, 6]]);
    expect(delivered('2013-06-29')).toEqual([
      ['2012-12-31', 6, 6],
      ['2013-06-29', 8, 14],
    ]);
    expect(delivered('2013-06-30')).toEqual([
      ['2012-12-31', 6, 6],
      ['2013-06-30', 24, 30],
    ]);
  });

  it('ends on the day it is told to, and never after the asked day', () => {
    const facts = history(
      given('a', 'x', 'g1', '2012-03-01', { value: 1 }),
      given('a', 'x', 'g2', '2013-03-01', { value: 2 }),
    );
    const days = (to: string | undefined, asked: string) =>
      viewOf(series('2012-01-01', to), facts, asOf(asked)).map((row) => [
        row.countedOn,
        row.delivered.value,
      ]);
    expect(days('2012-06-30', '2013-12-31')).toEqual([['2012-06-30', 1]]);
    expect(days('2014-06-30', '2013-02-28')).toEqual([
      ['2012-12-31', 1],
      ['2013-02-28', 0],
    ]);
    expect(days(undefined, '2011-12-31')).toEqual([]);
  });

  it('asked for whatever the date, ends with the last fact', () => {
    const facts = history(given('a', 'x', 'g2', '2013-03', { value: 2 }), named('a', 'A'));
    expect(viewOf(series(), facts, always)).toEqual(viewOf(series(), facts, asOf('2013-03-31')));
    expect(viewOf(series(), [], always).map((row) => row.countedOn)).toEqual(['2012-01-01']);
  });

  it('keeps a promise in the year it was made, at what it stands at on the last day', () => {
    const promise = { assignment: 'a~x~1', agency: 'a', commune: 'x' } as const;
    const stream = 'assignment-a~x';
    const facts = history(
      told('PledgeMade', { ...promise, pledge: 'p', amount: 50 }, '2012-06-01'),
      told('PledgeAmended', { pledge: 'p', amount: 70 }, '2013-06-01', { stream }),
      told('PledgeWithdrawn', { pledge: 'p' }, '2014-06-01', { stream }),
      told(
        'CommitmentSigned',
        { ...promise, commitment: 'c', amount: 30, dueBy: '2014-01-01' },
        '2013',
      ),
    );
    const promised = (day: string) =>
      viewOf(series(), facts, asOf(day)).map((row) => [row.pledged.value, row.committed.value]);
    expect(promised('2012-12-31')).toEqual([[50, 0]]);
    expect(promised('2013-12-31')).toEqual([
      [70, 0],
      [0, 30],
    ]);
    expect(promised('2014-06-01')).toEqual([
      [0, 0],
      [0, 30],
      [0, 0],
    ]);
    // A summary up to an earlier day reads the promise as it stood then.
    const upTo2012 = viewOf(series('2012-01-01', '2012-12-31'), facts, asOf('2014-12-31'));
    expect(upTo2012.map((row) => row.pledged)).toEqual([
      { value: 50, reconstructed: 0, events: [`${stream}@0`] },
    ]);
  });
});
