import {
  assignmentMade,
  contributionDelivered,
  given,
  pledgeMade,
  projectionLaws,
} from '@donghanh/testing';
import { describe, expect, it } from 'vitest';
import { recentFacts } from './recent-facts.ts';

describe('the facts recorded last', () => {
  const facts = given(
    assignmentMade({}, { on: '2012-04-20', recordedAt: '2014-01-01T00:00:00Z' }),
    pledgeMade({}, { recordedAt: '2013-06-01T00:00:00Z', meta: { actor: 'Văn phòng' } }),
    contributionDelivered({}, { on: '2012-12-05', recordedAt: '2014-01-01T00:00:00Z' }),
  );
  const listed = (count: number) =>
    facts
      .project(recentFacts(count))
      .current()
      .map(({ ref }) => ref.slice(ref.indexOf('-') + 1));

  it('are the newest first; names decide between those of one moment', () => {
    const pair = 'so-gtvt~keng-du-16822';
    expect(listed(3)).toEqual([`${pair}@0`, `${pair}@2`, `${pair}@1`]);
    expect(listed(2)).toEqual([`${pair}@0`, `${pair}@2`]);
    expect(listed(0)).toEqual([]);
    expect(listed(100).length).toBe(7);
  });

  it('say what, when and who', () => {
    expect(facts.project(recentFacts(3)).current()[2]).toEqual({
      ref: 'assignment-so-gtvt~keng-du-16822@1',
      type: 'PledgeMade',
      effectiveOn: '2012-06-15',
      recordedAt: '2013-06-01T00:00:00.000Z',
      actor: 'Văn phòng',
    });
  });

  it.each(projectionLaws('recent-facts', recentFacts(5), { runs: 15 }))('$name', ({ check }) =>
    check(),
  );
});
