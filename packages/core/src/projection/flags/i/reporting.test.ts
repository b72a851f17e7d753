import { describe, expect, it } from 'vitest';
import {
  asked,
  criterion,
  effective,
  history2013,
  i2013,
} from '../../../../test/effect-fixture.ts';
import { finding, pair } from '../../../../test/flags-fixture.ts';

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
