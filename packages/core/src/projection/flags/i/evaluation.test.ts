import { describe, expect, it } from 'vitest';
import {
  criterion,
  type Effect,
  effective,
  effectiveWithout,
  history2013,
} from '../../../../test/effect-fixture.ts';
import { pair } from '../../../../test/flags-fixture.ts';

describe('C5, evaluation', () => {
  it.each<[Effect['grade'], number | undefined, string]>([
    [
      'excellent',
      95.5,
      'pass: hoàn thành xuất sắc nhiệm vụ, 95,5/100 điểm (Ban Chỉ đạo tỉnh, ngày 20 tháng 01 năm 2014)',
    ],
    [
      'fulfilled',
      undefined,
      'pass: hoàn thành nhiệm vụ (Ban Chỉ đạo tỉnh, ngày 20 tháng 01 năm 2014)',
    ],
    [
      'fulfilled',
      49,
      'fail: hoàn thành nhiệm vụ, 49/100 điểm (Ban Chỉ đạo tỉnh, ngày 20 tháng 01 năm 2014)',
    ],
    [
      'notFulfilled',
      80,
      'fail: không hoàn thành nhiệm vụ, 80/100 điểm (Ban Chỉ đạo tỉnh, ngày 20 tháng 01 năm 2014)',
    ],
  ])('%s, %s points', (grade, score, said) => {
    const history = history2013({
      ...effective,
      ...(grade && { grade }),
      ...(score !== undefined && { score }),
    });
    expect(criterion(history, 'C5')).toBe(said);
  });

  it('of another year is none', () => {
    const history = history2013(effectiveWithout('grade'));
    history.add('EvaluationMade', '2013-01-20', {
      ...pair,
      period: '2012',
      evaluator: 'Ban Chỉ đạo tỉnh',
      grade: 'good',
    });
    expect(criterion(history, 'C5')).toBe('unknown: chưa có đánh giá');
  });
});
