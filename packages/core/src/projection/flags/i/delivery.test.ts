import { describe, expect, it } from 'vitest';
import {
  criterion,
  effective,
  effectiveWithout,
  history2013,
} from '../../../../test/effect-fixture.ts';
import { assignment, gift, pair } from '../../../../test/flags-fixture.ts';

describe('C2, delivery on commitments', () => {
  it('counts what names the commitment in whatever year, and what names none in this one', () => {
    const history = history2013({
      ...effective,
      committed: 100_000_000,
      gifts: [{ value: 5_000_000 }],
    });
    const delivered = (on: string, id: string, value: number, commitment?: string) =>
      history.add('ContributionDelivered', on, {
        ...gift,
        contribution: id,
        evidence: 'E2',
        value,
        ...(commitment !== undefined && { commitment }),
      });
    delivered('2012-12-01', 'x1', 20_000_000, 'c1');
    delivered('2012-12-01', 'x2', 1_000_000);
    delivered('2013-03-01', 'x3', 2_000_000, 'c9');
    delivered('2014-01-01', 'x4', 3_000_000, 'c1');
    expect(criterion(history, 'C2')).toBe(
      'fail: bàn giao 25 triệu đồng trên 100 triệu đồng cam kết đến hạn (0,25)',
    );
  });

  it('does not apply where nothing written falls due in the year', () => {
    const history = history2013(effectiveWithout('committed'));
    history.add('PledgeMade', '2013-01-20', {
      pledge: 'p1',
      assignment,
      ...pair,
      amount: 900_000_000,
      dueBy: '2013-12-31',
    });
    history.add('CommitmentSigned', '2013-01-20', {
      commitment: 'c2',
      assignment,
      ...pair,
      amount: 900_000_000,
      dueBy: '2014-01-01',
    });
    expect(criterion(history, 'C2')).toBe('notApplicable: không có cam kết đến hạn trong kỳ');
  });

  it('nor where it falls due while the assignment rests', () => {
    const history = history2013(effective);
    history.add('AssignmentSuspended', '2013-12-01', { assignment, cause: 'Lũ' });
    history.add('AssignmentResumed', '2014-01-15', { assignment });
    expect(criterion(history, 'C2')).toMatch(/^notApplicable/);
  });

  it('is not known where a gift without a value could make it up', () => {
    const history = history2013({
      ...effective,
      gifts: [{ value: 10_000_000, priority: true }, { priority: true }],
    });
    expect(criterion(history, 'C2')).toBe(
      'unknown: bàn giao 10 triệu đồng trên 50 triệu đồng cam kết đến hạn (0,2)',
    );
  });

  it('is not known while what could make it up may still be contested, nor for a joint gift', () => {
    const late = history2013({ ...effective, gifts: [{ value: 10_000_000, priority: true }] });
    late.add('ContributionDelivered', '2013-12-20', {
      ...gift,
      contribution: 'g2',
      evidence: 'E1',
      value: 40_000_000,
    });
    expect(criterion(late, 'C2', '2014-01-18')).toMatch(/^unknown: bàn giao 10 triệu/);
    expect(criterion(late, 'C2', '2014-01-19')).toMatch(/^pass: bàn giao 50 triệu/);
    const joint = history2013({ ...effective, gifts: [{ value: 10_000_000, priority: true }] });
    joint.add('ContributionDelivered', '2013-12-20', {
      ...gift,
      contribution: 'g2',
      evidence: 'E2',
      value: 40_000_000,
      joint: { gift: 'cau-treo', share: 'notSplit' },
    });
    expect(criterion(joint, 'C2')).toMatch(/^unknown: bàn giao 10 triệu/);
  });

  it('a missing value that could not make it up leaves it failed', () => {
    const history = history2013({ ...effective, gifts: [{ value: 10_000_000, priority: true }] });
    history.add('ContributionDelivered', '2013-12-20', {
      ...gift,
      contribution: 'g2',
      evidence: 'E1',
      value: 14_999_999,
    });
    expect(criterion(history, 'C2', '2014-01-18')).toMatch(/^fail: bàn giao 10 triệu/);
  });
});
