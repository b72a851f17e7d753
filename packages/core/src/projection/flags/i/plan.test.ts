import { describe, expect, it } from 'vitest';
import {
  criterion,
  effective,
  effectiveWithout,
  history2013,
  i2013,
} from '../../../../test/effect-fixture.ts';
import { pair } from '../../../../test/flags-fixture.ts';

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
    const history = history2013(effectiveWithout('plan'));
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

  it('proposed and not approved is not known, and says so', () => {
    const history = history2013(effectiveWithout('plan'));
    const items = [{ item: '1', what: 'Dê giống' }];
    history.add('SupportPlanProposed', '2013-03-01', { ...pair, plan: 'pa-1', items });
    expect(criterion(history, 'C1')).toBe(
      'unknown: phương án đề xuất ngày 01 tháng 3 năm 2013 chưa được phê duyệt',
    );
    const after = history2013(effectiveWithout('plan'));
    after.add('SupportPlanProposed', '2014-01-01', { ...pair, plan: 'pa-1', items });
    expect(criterion(after, 'C1')).toBe('unknown: chưa có thông tin về phương án');
  });

  it('that answers no need is the agency’s failure once the commune has said what it needs', () => {
    const told = (on?: string) => {
      const effect = {
        ...effectiveWithout('survey'),
        gifts: [{ value: 50_000_000, priority: false }],
      };
      const history = history2013({ ...effect, plan: { needs: false, goal: true } });
      if (on !== undefined) {
        history.add('NeedIdentified', on, {
          commune: pair.commune,
          need: 'duong',
          what: 'Đường vào bản',
          kind: 'infrastructure',
          priority: true,
          source: 'request',
        });
      }
      const { verdict, cause } = i2013(history);
      return [verdict, cause];
    };
    expect(told()).toEqual(['EXCUSED', 'commune']);
    expect(told('2014-01-01')).toEqual(['EXCUSED', 'commune']);
    expect(told('2013-12-31')).toEqual(['RAISED', 'agency']);
  });
});
