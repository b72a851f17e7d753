import {
  figureTrace,
  foldAll,
  HelpKind,
  type LocalDate,
  noVnd,
  plus,
  standards,
  tenYearSummary,
} from '@donghanh/core';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lawfulHistory } from '../src/index.ts';
import { latest } from '../src/laws/moments.ts';

const from = '2012-01-01' as LocalDate;

it('a traced figure is that of the summary, of any history: in all, by kind, and by its lines', () => {
  fc.assert(
    fc.property(lawfulHistory({ corrections: false }), ({ events }) => {
      const asOf = latest(events);
      const summary = tenYearSummary({ from }).view(
        foldAll(tenYearSummary({ from }), events),
        asOf,
      );
      const trace = figureTrace({ from });
      const view = trace.view(foldAll(trace, events), asOf);
      expect(view.total).toEqual(summary.totals.delivered);
      expect(view.leftOut.unvalued).toEqual(summary.totals.unvalued);
      const counted = view.lines.filter(({ part }) => part === 'counted');
      expect(counted.reduce((sum, { value }) => plus(sum, value ?? noVnd), noVnd)).toBe(
        view.total.value,
      );
      for (const kind of HelpKind.codes) {
        const ofKind = figureTrace({ from, kind });
        const total = ofKind.view(foldAll(ofKind, events), asOf).total;
        const none = { value: 0, reconstructed: 0, events: [] };
        expect(total).toEqual(summary.byKind[kind] ?? none);
      }
      const { refused } = standards.view(foldAll(standards, events), asOf);
      expect(refused).toEqual(summary.refused);
    }),
    { numRuns: 60 },
  );
});
