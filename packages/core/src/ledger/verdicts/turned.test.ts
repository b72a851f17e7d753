import { describe, expect, it } from 'vitest';
import { turnedBy } from './turned.ts';

const [raised, not] = [{ verdict: 'RAISED' }, { verdict: 'NOT_RAISED' }] as const;
const confirmed = { ...raised, stage: 'confirmed' } as const;

describe('what made a verdict differ', () => {
  it.each([
    ['nothing, where both say the same', raised, raised, not, not, undefined],
    ['the policy alone', raised, not, not, raised, 'policy'],
    ['the knowledge alone', raised, not, raised, not, 'knowledge'],
    ['either alone', raised, not, not, not, 'either'],
    ['only both together', raised, not, raised, raised, 'together'],
    ['a stage as well', raised, confirmed, raised, confirmed, 'knowledge'],
    ['that there was nothing to judge', undefined, not, undefined, not, 'knowledge'],
  ] as const)('%s', (_, before, after, policyOnly, factsOnly, expected) => {
    expect(turnedBy({ before, after, policyOnly, factsOnly })).toBe(expected);
  });
});
