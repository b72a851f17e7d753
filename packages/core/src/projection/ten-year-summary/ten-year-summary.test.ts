import { describe, expect, it } from 'vitest';
import { asOf, history, viewOf } from '../../../test/history.ts';
import { count, nothing } from '../../../test/small-province/expected.ts';
import { smallProvince } from '../../../test/small-province/index.ts';
import type { LocalDate } from '../../vocabulary/dates/local-date.ts';
import { tenYearSummary } from './ten-year-summary.ts';

const facts = history(smallProvince);
const at = asOf('2014-06-28');
const summary = viewOf(tenYearSummary({ from: '2012-01-01' as LocalDate }), facts, at);

describe('the summary of a small province on 28/6/2014', () => {
  it('says what it is the summary of, from how many facts', () => {
    const { asOf: asked, programme, from, to, facts: folded } = summary;
    expect({ asked, programme, from, to, folded }).toEqual({
      asked: at,
      programme: {
        name: 'Ủng hộ, giúp đỡ các xã nghèo miền Tây Nghệ An',
        province: 'Nghệ An',
        standingBody: 'Sở Lao động - Thương binh và Xã hội',
      },
      from: '2012-01-01',
      to: '2014-06-28',
      folded: { total: facts.length, reconstructed: 5 },
    });
    expect(facts.length).toBe(46);
  });

  it('has no other parts than these and those tested beside their source', () => {
    expect(Object.keys(summary).sort()).toEqual(
      [
        ...['asOf', 'programme', 'from', 'to', 'facts', 'documents', 'years', 'yearsNotGrowing'],
        ...['totals', 'byKind', 'byForm', 'byFund', 'byAgencyKind', 'byDistrict', 'uncovered'],
        ...['agenciesWithSeveral', 'communesWithSeveral', 'volunteers', 'assignments'],
        ...['reconciliations', 'indicators', 'refused', 'lineage', 'notes'],
      ].sort(),
    );
    expect(summary.reconciliations.map(({ figure }) => figure)).toEqual([
      'f06',
      'f02',
      'f07',
      'f08',
      'f09',
    ]);
    expect(summary.indicators.map(({ standard }) => standard)).toEqual([
      'income2006',
      'income2011',
    ]);
    expect(summary.refused).toHaveLength(1);
    expect(summary.lineage).toEqual([]);
  });
});

describe('a summary that ends before the asked day', () => {
  it('is that of its last day, as far as facts go', () => {
    const to = '2013-12-31' as LocalDate;
    const early = tenYearSummary({ from: '2012-01-01' as LocalDate, to });
    const { asOf: asked, facts: _folded, notes: _notes, ...later } = viewOf(early, facts, at);
    const { asOf: _asked, facts: _few, notes: _same, ...then } = viewOf(early, facts, asOf(to));
    expect(asked).toEqual(at);
    expect(later).toEqual(then);
    expect(later.documents.map(({ document }) => document)).toEqual(['1310', 'phe-binh']);
    expect(later.reconciliations).toHaveLength(4);
    expect(later.totals.delivered.value).toBe(36_000_000_000);
  });
});

describe('the summary of nothing', () => {
  it('is empty and whole', () => {
    const projection = tenYearSummary({ from: '2012-01-01' as LocalDate });
    const on = asOf('2012-06-30');
    const none = { ...nothing };
    expect(projection.view(projection.init(), on)).toEqual({
      asOf: on,
      from: '2012-01-01',
      to: '2012-06-30',
      documents: [],
      years: [
        {
          year: 2012,
          countedOn: '2012-06-30',
          agencies: count(0, 0),
          communes: count(0, 0),
          assignments: count(0, 0),
          joined: [],
          left: [],
          pledged: none,
          committed: none,
          delivered: none,
          deliveredByKind: {},
          deliveredByForm: {},
          deliveredByFund: {},
          unvalued: count(0, 0),
          cumulative: 0,
        },
      ],
      yearsNotGrowing: [],
      totals: { pledged: none, committed: none, delivered: none, unvalued: count(0, 0) },
      byKind: {},
      byForm: {},
      byFund: {},
      byAgencyKind: {},
      byDistrict: [],
      agenciesWithSeveral: [],
      communesWithSeveral: [],
      reconciliations: [],
      indicators: [],
      refused: [],
      volunteers: [],
      lineage: [],
      notes: [],
      assignments: [],
      facts: { total: 0, reconstructed: 0 },
    });
  });
});
