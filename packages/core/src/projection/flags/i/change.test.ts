import { describe, expect, it } from 'vitest';
import type { Book } from '../../../../test/book.ts';
import {
  criterion,
  effectiveWithout,
  history2013,
  i2013,
} from '../../../../test/effect-fixture.ts';
import { pair } from '../../../../test/flags-fixture.ts';

const measure = (
  history: Book,
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

describe('C4, change before and after', () => {
  const from = (measures: (history: Book) => void): string => {
    const history = history2013(effectiveWithout('actual'));
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

  describe('takes what was recorded apart as if it stood in the measurement', () => {
    const apart = (
      history: Book,
      type: 'BaselineMeasured' | 'TargetSet',
      on: string,
      value: string,
      indicator = 'Đàn dê',
    ) =>
      type === 'TargetSet'
        ? history.add(type, on, { ...pair, indicator, unit: 'con', value, by: '2014-12-31' })
        : history.add(type, on, { ...pair, indicator, unit: 'con', value });

    it('a baseline and a target', () => {
      const known = (history: Book): void => {
        apart(history, 'BaselineMeasured', '2012-06-01', '80');
        apart(history, 'TargetSet', '2012-07-01', '160');
      };
      const line = (actual: string) =>
        from((history) => {
          known(history);
          measure(history, '2013-12-31', actual);
        });
      expect(line('120')).toBe('pass: Đàn dê từ 80 đến 120 con, mục tiêu 160 (0,5)');
      expect(line('119')).toBe('fail: Đàn dê từ 80 đến 119 con, mục tiêu 160 (0,48)');
      expect(from(known)).toBe('unknown: chưa đo kết quả trong kỳ');
    });

    it('the earliest baseline and the latest target, whichever way they are said', () => {
      expect(
        from((history) => {
          measure(history, '2013-12-31', '110', { baseline: '100', target: '200' });
          apart(history, 'BaselineMeasured', '2012-06-01', '80');
          apart(history, 'TargetSet', '2012-07-01', '160');
        }),
      ).toBe('fail: Đàn dê từ 80 đến 110 con, mục tiêu 200 (0,25)');
      expect(
        from((history) => {
          measure(history, '2012-12-31', '90', { baseline: '80', target: '200' });
          apart(history, 'BaselineMeasured', '2013-01-31', '100');
          apart(history, 'TargetSet', '2013-01-31', '120');
          measure(history, '2013-12-31', '110');
        }),
      ).toBe('pass: Đàn dê từ 80 đến 110 con, mục tiêu 120 (0,75)');
    });

    it('not what is said after the measurement, and not of another result', () => {
      expect(
        from((history) => {
          measure(history, '2013-10-31', '110', { baseline: '80', target: '160' });
          apart(history, 'BaselineMeasured', '2013-11-30', '0');
          apart(history, 'TargetSet', '2013-11-30', '110');
          apart(history, 'BaselineMeasured', '2012-01-01', '0', 'Bò');
          apart(history, 'TargetSet', '2013-01-01', '1', 'Bò');
        }),
      ).toBe('fail: Đàn dê từ 80 đến 110 con, mục tiêu 160 (0,37)');
    });

    it('and cites it', () => {
      const history = history2013(effectiveWithout('actual'));
      const baseline = apart(history, 'BaselineMeasured', '2012-06-01', '80');
      const target = apart(history, 'TargetSet', '2012-07-01', '160');
      const measured = measure(history, '2013-12-31', '120');
      const found = i2013(history).criteria.find(({ id }) => id === 'C4');
      expect(found?.events).toEqual([baseline, target, measured].sort());
    });
  });
});
