import { describe, expect, it } from 'vitest';
import { asked, type Effect, effective, history2013 } from '../../../../test/effect-fixture.ts';
import { assigned, assignment, finding, help } from '../../../../test/flags-fixture.ts';
import type { Policy } from '../../../policy/index.ts';
import type { Decimal } from '../../../vocabulary/amounts/decimal.ts';

const i = (effect: Effect, policy: Partial<Policy> = {}) =>
  finding(history2013(effect), asked, 'I', '2013', policy).verdict;

/** C1 fails, so that one more failure raises flag I. */
const oneFailed: Effect = { ...effective, plan: { needs: true, goal: false } };

describe('each value of the policy that bears on flag I, on both sides of its threshold', () => {
  it('minDays, that the assignment has run, less its rests', () => {
    const given = (from: string) => {
      const history = assigned(from);
      history.add('ContributionDelivered', '2013-09-05', help);
      return history;
    };
    const verdict = (history: ReturnType<typeof assigned>, policy: Partial<Policy> = {}) =>
      finding(history, '2014-03-01', 'I', '2013', policy).verdict;
    expect(verdict(given('2013-01-01'))).toBe('UNKNOWN'); // 365 days
    expect(verdict(given('2013-01-02'))).toBe('NOT_DUE'); // 364
    expect(verdict(given('2013-01-02'), { minDays: 364 })).toBe('UNKNOWN');
    const rested = given('2013-01-01');
    rested.add('AssignmentSuspended', '2013-02-01', { assignment, cause: 'Lũ' });
    rested.add('AssignmentResumed', '2013-02-02', { assignment });
    expect(verdict(rested)).toBe('NOT_DUE');
  });

  it('deliveryRatio, exactly', () => {
    const delivered = (value: number): Effect => ({
      ...oneFailed,
      gifts: [{ value, priority: true }],
    });
    expect(i(delivered(25_000_000))).toBe('NOT_RAISED');
    expect(i(delivered(24_999_999))).toBe('RAISED');
    expect(i(delivered(24_999_999), { deliveryRatio: '0.499999' as Decimal })).toBe('NOT_RAISED');
  });

  it('fitShare, exactly', () => {
    const fitting = (value: number): Effect => ({
      ...oneFailed,
      gifts: [
        { value, priority: true },
        { value: 50_000_000, priority: false },
      ],
    });
    expect(i(fitting(50_000_000))).toBe('NOT_RAISED');
    expect(i(fitting(49_999_999))).toBe('RAISED');
    expect(i(fitting(49_999_999), { fitShare: '0.4' as Decimal })).toBe('NOT_RAISED');
  });

  it('outcomeRatio, exactly', () => {
    expect(i({ ...oneFailed, actual: '120' })).toBe('NOT_RAISED');
    expect(i({ ...oneFailed, actual: '119.999999' })).toBe('RAISED');
    expect(i({ ...oneFailed, actual: '119' }, { outcomeRatio: '0.4' as Decimal })).toBe(
      'NOT_RAISED',
    );
  });

  it('minScore', () => {
    expect(i({ ...effective, score: 50 })).toBe('NOT_RAISED');
    expect(i({ ...effective, score: 49.5 })).toBe('RAISED');
    expect(i({ ...effective, score: 49.5 }, { minScore: 49 })).toBe('NOT_RAISED');
  });

  it('minFails, one of C2 to C4 among them', () => {
    const late: Effect = { ...effective, actual: '90' };
    expect(i(late)).toBe('NOT_RAISED');
    expect(i(late, { minFails: 1 })).toBe('RAISED');
    expect(i(oneFailed, { minFails: 1 })).toBe('NOT_RAISED');
    expect(i({ ...oneFailed, actual: '90' })).toBe('RAISED');
    expect(i({ ...oneFailed, actual: '90' }, { minFails: 3 })).toBe('NOT_RAISED');
  });
});
