import { describe, expect, it } from 'vitest';
import { assigned, communeReports, pair } from '../../../test/flags-fixture.ts';
import { asOf, viewOf } from '../../../test/history.ts';
import { defaultPolicy } from '../../policy/default-policy.ts';
import type { AgencyId, CommuneId } from '../../vocabulary/ids.ts';
import { effectiveness } from '../flags/effectiveness.ts';
import type { SheetScope } from './scope.ts';
import { sheet } from './sheet.ts';

const at = asOf('2014-12-31');
const book = assigned();
communeReports(book, '2013-01-15', 'nil');
book.add('RecommendationSubmitted', '2013-06-01', {
  recommendation: 'kn-1',
  by: { kind: 'agency', id: pair.agency },
  subject: 'assignmentChange',
  text: 'Đề nghị đổi xã',
});
const view = (scope: SheetScope) => viewOf(sheet(scope, defaultPolicy), book.facts, at);
const others = { agency: 'other' as AgencyId, commune: 'other' as CommuneId };

describe('a sheet', () => {
  it('holds the findings, reports and recommendations of its units, as the whole views have them', () => {
    const flags = viewOf(effectiveness(defaultPolicy), book.facts, at);
    for (const scope of [
      { agency: pair.agency as AgencyId },
      { commune: pair.commune as CommuneId },
    ]) {
      const one = view(scope);
      expect(one.findings).toEqual(flags.findings);
      expect(one.policy).toEqual(flags.policy);
      expect(one.documents).toEqual([{ document: '1310-qd-ubnd-2012', number: '1310/QĐ-UBND' }]);
      expect(one.recommendations.map(({ recommendation }) => recommendation)).toEqual(['kn-1']);
      expect(one.communeReports.map(({ period, status }) => [period, status])[0]).toEqual([
        '2012',
        'onTime',
      ]);
    }
  });

  it('of a year has the findings and reports of that year', () => {
    const one = view({ year: 2012 });
    expect(one.findings.length).toBeGreaterThan(0);
    expect(one.findings.every(({ period }) => period === '2012')).toBe(true);
    expect(one.communeReports.map(({ period }) => period)).toEqual(['2012']);
    // Recommended in 2013.
    expect(one.recommendations).toEqual([]);
    expect(view({ year: 2013 }).recommendations).toHaveLength(1);
    expect([one.needs, one.helpers]).toEqual([[], []]);
  });

  it.each([{ agency: others.agency }, { commune: others.commune }])(
    'of %j, which has none of it, holds none of it',
    (scope) => {
      const one = view(scope);
      expect([one.findings, one.communeReports, one.bothSides, one.plans]).toEqual([
        [],
        [],
        [],
        [],
      ]);
      expect(one.recommendations).toEqual([]);
    },
  );
});
