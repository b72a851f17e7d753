import { describe, expect, it } from 'vitest';
import { recorded } from '../../../test/record.ts';
import { unitReferences } from './unit-references.ts';

const twinning = { twinning: 'kn1', form: 'twinned', helped: { commune: 'keng-du' } } as const;

describe('the units that a line of a file speaks of', () => {
  it('are the two sides of an assignment that is proposed, on that day', () => {
    const fact = recorded(
      'AssignmentProposed',
      { proposal: 'dx1', agency: 'so-gtvt', commune: 'keng-du', by: 'Sở', reason: 'Xã xa' },
      { stream: 'assignment-so-gtvt~keng-du', effectiveOn: '2012-03-01' },
    );
    expect(unitReferences(fact)).toEqual([
      { kind: 'agency', id: 'so-gtvt', on: '2012-03-01' },
      { kind: 'commune', id: 'keng-du', on: '2012-03-01', orHeir: false },
    ]);
  });

  it('are the sides of a twinning, which stand one level below', () => {
    const place = { stream: 'twinning-kn1', effectiveOn: '2012-06-01' };
    const made = (helper: { agency: string } | { district: string }) =>
      unitReferences(recorded('TwinningMade', { ...twinning, helper }, place));
    const commune = { kind: 'commune', id: 'keng-du', on: '2012-06-01', orHeir: false };
    expect(made({ agency: 'bao' })).toEqual([
      { kind: 'agency', id: 'bao', on: '2012-06-01' },
      commune,
    ]);
    expect(made({ district: 'dien-chau' })).toEqual([commune]);
  });
});
