import { describe, expect, it } from 'vitest';
import {
  asked,
  type Effect,
  effective,
  history2013,
  i2013,
} from '../../../../test/effect-fixture.ts';
import { assignment, finding, gift, pair, pairStream } from '../../../../test/flags-fixture.ts';

type History = ReturnType<typeof history2013>;

/** One criterion as "result: what was observed". */
const criterion = (history: History, id: string, on = asked): string => {
  const found = i2013(history, on).criteria.find((c) => c.id === id);
  return `${found?.result}: ${found?.observed.vi}`;
};

const measure = (
  history: History,
  on: string,
  actual: string,
  more: { baseline?: string; target?: string; indicator?: string } = {},
) =>
  history.add('OutcomeMeasured', on, {
    ...pair,
    indicator: 'Đàn dê',
    unit: 'con',
    actual,
    ...more,
  });

const without = (...keys: readonly (keyof Effect)[]): Effect =>
  Object.fromEntries(Object.entries(effective).filter(([key]) => !keys.includes(key as never)));

describe('C1, the plan', () => {
  it.each([
    [
      { needs: true, goal: true },
      'pass: phương án ngày 15 tháng 6 năm 2012 gắn với nhu cầu và mục tiêu',
    ],
    [
      { needs: true, goal: false },
      'fail: phương án ngày 15 tháng 6 năm 2012 chưa gắn với mục tiêu của xã',
    ],
    [
      { needs: false, goal: true },
      'fail: phương án ngày 15 tháng 6 năm 2012 chưa gắn với nhu cầu khảo sát',
    ],
    [
      { needs: false, goal: false },
      'fail: phương án ngày 15 tháng 6 năm 2012 chưa gắn với nhu cầu và mục tiêu',
    ],
  ])('%o', (plan, said) => {
    expect(criterion(history2013({ ...effective, plan }), 'C1')).toBe(said);
  });

  it('not on record is not known; approved after the year does not count for it', () => {
    const history = history2013(without('plan'));
    history.add('SupportPlanApproved', '2014-01-05', {
      ...pair,
      items: [],
      linkedToNeeds: false,
      linkedToGoal: false,
    });
    expect(criterion(history, 'C1')).toBe('unknown: chưa có thông tin về phương án');
  });

  it('the latest one up to the end of the year counts', () => {
    const history = history2013({ ...effective, plan: { needs: false, goal: false } });
    history.add('SupportPlanApproved', '2013-12-31', {
      ...pair,
      items: [],
      linkedToNeeds: true,
      linkedToGoal: true,
    });
    expect(criterion(history, 'C1')).toMatch(/^pass/);
  });
});

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
    const history = history2013(without('committed'));
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

describe('C3, fit to needs', () => {
  it.each<[string, Effect['gifts'], string]>([
    [
      'by value where all is valued',
      [
        { value: 30_000_000, priority: true },
        { value: 10_000_000, priority: false },
      ],
      'pass: giá trị phục vụ nhu cầu ưu tiên chiếm 0,75',
    ],
    [
      'what is known not to serve any',
      [
        { value: 10_000_000, priority: true },
        { value: 30_000_000, priority: false },
      ],
      'fail: giá trị phục vụ nhu cầu ưu tiên chiếm 0,25',
    ],
    [
      'what is not said',
      [{ value: 10_000_000, priority: true }, { value: 30_000_000 }],
      'unknown: giá trị phục vụ nhu cầu ưu tiên chiếm 0,25',
    ],
    [
      'one priority need where something has no price',
      [{ priority: true }, { value: 30_000_000, priority: false }],
      'pass: 1/2 lần hỗ trợ phục vụ nhu cầu ưu tiên',
    ],
    [
      'no priority need where something has no price',
      [{ priority: false }, { value: 30_000_000, priority: false }],
      'fail: 0/2 lần hỗ trợ phục vụ nhu cầu ưu tiên',
    ],
    [
      'not said where something has no price',
      [{}, { value: 30_000_000, priority: false }],
      'unknown: 0/2 lần hỗ trợ phục vụ nhu cầu ưu tiên',
    ],
    [
      'gifts on holidays alone, whatever they serve',
      [{ value: 30_000_000, priority: true, holiday: true }],
      'fail: chỉ tặng quà dịp lễ, Tết',
    ],
    [
      'a holiday gift beside another',
      [
        { value: 30_000_000, priority: true, holiday: true },
        { value: 1, priority: false },
      ],
      'pass: giá trị phục vụ nhu cầu ưu tiên chiếm 0,99',
    ],
    [
      'gifts worth nothing, as by need',
      [{ value: 0, priority: true }],
      'pass: 1/1 lần hỗ trợ phục vụ nhu cầu ưu tiên',
    ],
  ])('%s', (_, gifts, said) => {
    expect(criterion(history2013({ ...effective, ...(gifts && { gifts }) }), 'C3')).toBe(said);
  });

  it('not known where the commune reports help and nobody says what it was', () => {
    const history = history2013(without('gifts'));
    history.add('CommuneReportFiled', '2014-01-10', {
      commune: pair.commune,
      period: '2013',
      to: 'district',
      lines: [{ agency: pair.agency, help: 'helped' }],
    });
    expect(criterion(history, 'C3')).toBe('unknown: chưa rõ đã hỗ trợ gì');
  });

  it('not known where a disputed gift could turn it', () => {
    const history = history2013({
      ...effective,
      gifts: [
        { value: 10_000_000, priority: false },
        { value: 40_000_000, priority: true },
      ],
    });
    history.add(
      'ContributionContested',
      '2014-02-01',
      { contribution: 'g2', by: 'UBND xã Hạ Sơn', why: 'Xã chưa nhận' },
      pairStream,
    );
    expect(criterion(history, 'C3', '2014-01-31')).toMatch(/^pass/);
    expect(criterion(history, 'C3')).toBe('unknown: giá trị phục vụ nhu cầu ưu tiên chiếm 0');
  });
});

describe('C4, change before and after', () => {
  const from = (measures: (history: History) => void): string => {
    const history = history2013(without('actual'));
    measures(history);
    return criterion(history, 'C4');
  };

  it('not measured in the year: not known, though it was before', () => {
    expect(
      from((history) => measure(history, '2012-12-31', '160', { baseline: '80', target: '160' })),
    ).toBe('unknown: chưa đo kết quả trong kỳ');
  });

  it('takes the first measurement as baseline, and the latest target known by then', () => {
    expect(
      from((history) => {
        measure(history, '2012-06-01', '80', { target: '200' });
        measure(history, '2013-02-01', '100', { target: '120' });
        measure(history, '2013-12-31', '110');
        measure(history, '2014-01-05', '80');
      }),
    ).toBe('pass: Đàn dê từ 80 đến 110 con, mục tiêu 120 (0,75)');
  });

  it('takes a stated baseline before the first measurement', () => {
    expect(
      from((history) => {
        measure(history, '2012-06-01', '100', { baseline: '80', target: '120' });
        measure(history, '2013-12-31', '110');
      }),
    ).toBe('pass: Đàn dê từ 80 đến 110 con, mục tiêu 120 (0,75)');
  });

  it.each([
    ['no target', { baseline: '80' }, 'Đàn dê từ 80 đến 120 con, chưa có mục tiêu'],
    ['no baseline', { target: '160' }, 'Đàn dê 120 con, mục tiêu 160'],
    [
      'a target that is the baseline',
      { baseline: '80', target: '80' },
      'Đàn dê từ 80 đến 120 con, mục tiêu 80',
    ],
  ])('not known with %s', (_, more, said) => {
    expect(from((history) => measure(history, '2013-12-31', '120', more))).toBe(`unknown: ${said}`);
  });

  it('falls towards a lower target, and never counts below nothing or above all', () => {
    const line = (actual: string) =>
      from((history) =>
        measure(history, '2013-12-31', actual, {
          baseline: '67.5',
          target: '47.5',
          indicator: 'Nhà tạm',
        }),
      );
    expect(line('57.5')).toBe('pass: Nhà tạm từ 67,5 đến 57,5 con, mục tiêu 47,5 (0,5)');
    expect(line('57.6')).toBe('fail: Nhà tạm từ 67,5 đến 57,6 con, mục tiêu 47,5 (0,49)');
    expect(line('80')).toBe('fail: Nhà tạm từ 67,5 đến 80 con, mục tiêu 47,5 (0)');
    expect(line('10')).toBe('pass: Nhà tạm từ 67,5 đến 10 con, mục tiêu 47,5 (1)');
  });

  it('is the mean over several results, those without a target left out', () => {
    expect(
      from((history) => {
        measure(history, '2013-12-31', '160', { baseline: '80', target: '160' });
        measure(history, '2013-12-30', '1', { baseline: '0', target: '3', indicator: 'Trường' });
        measure(history, '2013-12-30', '5', { indicator: 'Bò' });
      }),
    ).toBe(
      'pass: Trường từ 0 đến 1 con, mục tiêu 3 (0,33); Bò 5 con, chưa có mục tiêu; Đàn dê từ 80 đến 160 con, mục tiêu 160 (1); bình quân 0,66',
    );
  });

  it('keeps the qualifier of the source', () => {
    expect(
      from((history) =>
        history.add('OutcomeMeasured', '2013-12-31', {
          ...pair,
          indicator: 'Đàn dê',
          unit: 'con',
          baseline: '80',
          target: '160',
          actual: '120',
          qualifier: 'over',
        }),
      ),
    ).toBe('pass: Đàn dê từ 80 đến trên 120 con, mục tiêu 160 (0,5)');
  });
});

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
    const history = history2013(without('grade'));
    history.add('EvaluationMade', '2013-01-20', {
      ...pair,
      period: '2012',
      evaluator: 'Ban Chỉ đạo tỉnh',
      grade: 'good',
    });
    expect(criterion(history, 'C5')).toBe('unknown: chưa có đánh giá');
  });
});

describe('C6, reporting discipline', () => {
  const reported = (on: string) => {
    const history = history2013(effective);
    history.add('AgencyReportFiled', on, {
      agency: pair.agency,
      period: '2013',
      lines: [{ commune: pair.commune, help: 'helped' }],
    });
    return history;
  };

  it('in time up to the last tolerated day, late from the next', () => {
    expect(criterion(reported('2014-02-13'), 'C6')).toBe(
      'pass: đã báo cáo ngày 13 tháng 02 năm 2014',
    );
    expect(criterion(reported('2014-02-14'), 'C6')).toBe(
      'fail: đã báo cáo ngày 14 tháng 02 năm 2014',
    );
  });

  it('not filed: not known until it is overdue', () => {
    const history = history2013(effective);
    expect(criterion(history, 'C6', '2014-02-13')).toBe(
      'unknown: chưa báo cáo đủ kỳ, quá hạn 29 ngày',
    );
    expect(criterion(history, 'C6', '2014-02-14')).toBe(
      'fail: chưa báo cáo đủ kỳ, quá hạn 30 ngày',
    );
  });

  it('is shown and never decides', () => {
    expect(finding(reported('2014-02-13'), asked, 'I', '2013').verdict).toBe('NOT_RAISED');
    expect(i2013(history2013(effective)).verdict).toBe('NOT_RAISED');
  });
});
