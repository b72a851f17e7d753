import { describe, expect, it } from 'vitest';
import { asOf, history, type Told, told, viewOf } from '../../../test/history.ts';
import { always } from '../../vocabulary/dates/as-of.ts';
import { coverage } from './coverage.ts';

const commune = (id: string, name: string) =>
  told('CommuneRegistered', { commune: id, code: '16800', kind: 'xa', name }, '2012-01-01');
const agency = (id: string, name: string) =>
  told('AgencyRegistered', { agency: id, kind: 'provincial', name }, '2012-01-01');
const listed = (id: string, on = '2012-01-01') =>
  told('CommuneListed', { scope: 'mien-tay', commune: id }, on, { stream: 'scope-mien-tay' });
const assigned = (a: string, c: string, on: string) =>
  told(
    'AssignmentMade',
    {
      assignment: `${a}~${c}~1`,
      agency: a,
      commune: c,
      form: 'assigned',
      role: 'help',
      basis: { document: 'd1' },
    },
    on,
  );

const units = [
  agency('so-gtvt', 'Sở Giao thông vận tải'),
  agency('so-xay-dung', 'Sở Xây dựng'),
  commune('keng-du', 'Keng Đu'),
  commune('my-ly', 'Mỹ Lý'),
];
const scope = [
  told('ScopeDefined', { scope: 'mien-tay', kind: 'programme', name: 'Miền Tây' }, '2012-01-01'),
  listed('keng-du'),
  listed('my-ly', '2013-06-01'),
];
const days = (facts: readonly (Told | readonly Told[])[], on: string) =>
  viewOf(coverage, history(...facts), asOf(on)).days;

describe('coverage', () => {
  it('names communes without a helper and helpers without a commune on each 31/12 and today', () => {
    const facts = [
      units,
      scope,
      assigned('so-gtvt', 'keng-du', '2013-01-01'),
      told(
        'AssignmentEnded',
        { assignment: 'so-gtvt~keng-du~1', reason: 'fulfilled' },
        '2014-03-01',
      ),
      assigned('so-xay-dung', 'my-ly', '2014-01-01'),
    ];
    expect(viewOf(coverage, history(...facts), asOf('2014-06-30'))).toEqual({
      asOf: asOf('2014-06-30'),
      days: [
        {
          day: '2012-12-31',
          inScope: 1,
          uncovered: [{ commune: 'keng-du', name: 'Keng Đu' }],
          orphaned: [],
          idle: [
            { agency: 'so-gtvt', name: 'Sở Giao thông vận tải', hadOne: false },
            { agency: 'so-xay-dung', name: 'Sở Xây dựng', hadOne: false },
          ],
        },
        {
          day: '2013-12-31',
          inScope: 2,
          uncovered: [{ commune: 'my-ly', name: 'Mỹ Lý' }],
          orphaned: [],
          idle: [{ agency: 'so-xay-dung', name: 'Sở Xây dựng', hadOne: false }],
        },
        {
          day: '2014-06-30',
          inScope: 2,
          uncovered: [{ commune: 'keng-du', name: 'Keng Đu' }],
          orphaned: [],
          idle: [{ agency: 'so-gtvt', name: 'Sở Giao thông vận tải', hadOne: true }],
        },
      ],
    });
  });

  it('asks a 31/12 once', () => {
    expect(days([units, scope], '2013-12-31').map(({ day }) => day)).toEqual([
      '2012-12-31',
      '2013-12-31',
    ]);
  });

  it('says nothing of scope where none is recorded', () => {
    const [last] = days([units, assigned('so-gtvt', 'keng-du', '2013-01-01')], '2013-06-01');
    expect(last).toEqual({
      day: '2013-06-01',
      orphaned: [],
      idle: [{ agency: 'so-xay-dung', name: 'Sở Xây dựng', hadOne: false }],
    });
  });

  it('tells of communes whose helpers have all ended and nobody took over', () => {
    const facts = [
      units,
      scope,
      assigned('so-gtvt', 'keng-du', '2013-01-01'),
      assigned('so-gtvt', 'my-ly', '2013-01-01'),
      assigned('so-xay-dung', 'my-ly', '2013-01-01'),
      told('AgencyMerged', { agency: 'so-gtvt', into: 'so-xay-dung' }, '2025-03-01'),
    ];
    const on = (day: string) => days(facts, day).at(-1)?.orphaned;
    expect(on('2025-02-28')).toEqual([]);
    expect(on('2025-03-01')).toEqual([
      {
        commune: 'keng-du',
        name: 'Keng Đu',
        agencies: [{ agency: 'so-gtvt', name: 'Sở Giao thông vận tải' }],
      },
    ]);
    expect(days(facts, '2025-03-01').at(-1)?.idle).toEqual([]);
  });

  it('asked whatever the date, it ends with the last fact; without facts it is empty', () => {
    const facts = history(units, scope);
    expect(viewOf(coverage, facts, always).days.map(({ day }) => day)).toEqual([
      '2012-12-31',
      '2013-06-01',
    ]);
    expect(viewOf(coverage, [], always).days).toEqual([]);
    expect(days([units], '2013-01-01').map(({ day }) => day)).toEqual(['2013-01-01']);
  });
});
