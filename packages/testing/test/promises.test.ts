import { currentState, foldAll, noVnd, plus, promises, type Vnd } from '@donghanh/core';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lawfulHistory } from '../src/index.ts';
import { latest } from '../src/laws/moments.ts';

it('promises one by one add up to what the state calls pledged and committed, of any history', () => {
  let promised = 0;
  fc.assert(
    fc.property(lawfulHistory({ corrections: false }), ({ events }) => {
      const asOf = latest(events);
      const { lines } = promises.view(foldAll(promises, events), asOf);
      const state = currentState.view(foldAll(currentState, events), asOf);
      promised += lines.length;
      const sumOf = (kind: string, assignment: string): Vnd =>
        lines
          .filter((line) => line.kind === kind && line.assignment === assignment)
          .reduce((sum, { amount = noVnd }) => plus(sum, amount), noVnd);
      for (const { assignment, pledged, committed } of state.assignments) {
        expect(sumOf('pledge', assignment)).toBe(pledged.value);
        expect(sumOf('commitment', assignment)).toBe(committed.value);
      }
      for (const { amount = noVnd, steps } of lines) {
        expect(steps.at(-1)?.amount ?? noVnd).toBe(amount);
      }
    }),
    { numRuns: 60 },
  );
  expect(promised).toBeGreaterThan(50);
});
