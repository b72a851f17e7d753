import {
  type AgencyId,
  type AidSheet,
  type AsOf,
  aidSheet,
  type CommuneId,
  type DomainEvent,
  foldAll,
  type LocalDate,
  noVnd,
  plus,
  type SheetScope,
  tenYearSummary,
} from '@donghanh/core';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lawfulHistory } from '../src/index.ts';
import { latest } from '../src/laws/moments.ts';

const from = '2012-01-01' as LocalDate;

const sheetOf = (scope: SheetScope, events: readonly DomainEvent[], asOf: AsOf): AidSheet => {
  const projection = aidSheet(scope);
  return projection.view(foldAll(projection, events), asOf);
};

const delivered = (sheets: readonly AidSheet[]) =>
  sheets.reduce((sum, { totals }) => plus(sum, totals.delivered.value), noVnd);

it('the sheets of all agencies, communes or years add up to the summary, of any history', () => {
  fc.assert(
    fc.property(lawfulHistory({ corrections: false }), ({ events }) => {
      const asOf = latest(events);
      const whole = tenYearSummary({ from });
      const summary = whole.view(foldAll(whole, events), asOf);
      const total = summary.totals.delivered.value;

      const all = sheetOf({}, events, asOf);
      expect(all.totals.delivered).toEqual(summary.totals.delivered);
      expect(all.byKind).toEqual(summary.byKind);
      expect(all.gifts).toHaveLength(new Set(all.gifts.map(({ events: [ref] }) => ref)).size);

      const each = (scopes: readonly SheetScope[]) =>
        scopes.map((scope) => sheetOf(scope, events, asOf));
      const pairs = all.gifts.filter(({ assignment }) => assignment !== undefined);
      const agencies = [...new Set(pairs.map(({ agency }) => agency))];
      const communes = [...new Set(pairs.map(({ commune }) => commune))];
      expect(delivered(each(agencies.map((agency: AgencyId) => ({ agency }))))).toBe(total);
      expect(delivered(each(communes.map((commune: CommuneId) => ({ commune }))))).toBe(total);

      const years = each(summary.years.map(({ year }) => ({ year })));
      expect(years.map(({ totals }) => totals.delivered)).toEqual(
        summary.years.map((row) => row.delivered),
      );
      expect(years.map(({ inForce }) => inForce.assignments)).toEqual(
        summary.years.map((row) => row.assignments),
      );
    }),
    { numRuns: 40 },
  );
});
