import type { LocalDate } from '../../vocabulary/dates/local-date.ts';
import type { AssignmentRecord } from '../shared/assignments.ts';
import { inOrder } from '../shared/in-order.ts';
import { communesInScope } from '../shared/scopes.ts';
import { communeOn } from '../shared/unit-names.ts';
import type { SummaryFacts } from './acc.ts';
import type { TenYearSummary } from './view.ts';

/** Communes in scope on a day that nobody was assigned to; undefined when no scope is recorded. */
export const uncoveredOn = (
  facts: Pick<SummaryFacts, 'scopes' | 'units'>,
  held: readonly AssignmentRecord[],
  day: LocalDate,
): TenYearSummary['uncovered'] => {
  const inScope = communesInScope(facts.scopes, day);
  if (inScope === undefined) return undefined;
  const covered = new Set(held.map((record) => record.commune));
  return inOrder(
    inScope
      .filter((commune) => !covered.has(commune))
      .map((commune) => ({ commune, name: communeOn(facts.units, commune, day).name })),
    [{ name: (line) => line.name }, { text: (line) => line.commune }],
  );
};
