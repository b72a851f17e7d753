import { describe, expect, it } from 'vitest';
import { effective, history2013, i2013 } from '../../../../test/effect-fixture.ts';
import {
  assigned,
  communeReports,
  duty,
  finding,
  gift,
  results,
} from '../../../../test/flags-fixture.ts';

describe('flag I is NOT_DUE', () => {
  it('where the agency is flagged for not helping', () => {
    const history = assigned();
    communeReports(history, '2014-01-10', 'nil', '2013');
    const found = i2013(history);
    expect(found.verdict).toBe('NOT_DUE');
    expect(found.explanation.vi).toBe(
      `${duty.vi} Kỳ xem xét: năm 2013. Không xét hiệu quả vì trong kỳ đơn vị thuộc diện cảnh báo không giúp đỡ. Kết quả xem xét: chưa đến lúc xem xét.`,
    );
  });

  it('while the year runs, the criteria so far told', () => {
    const found = i2013(history2013(effective), '2013-12-30');
    expect(found.verdict).toBe('NOT_DUE');
    expect(results(found)).toBe('C1 pass, C2 pass, C3 pass, C4 pass, C5 unknown, C6 unknown');
    expect(found.explanation.vi).toMatch(
      /C6 Chế độ báo cáo: chưa rõ; chưa đến hạn báo cáo; yêu cầu: đến hết ngày 13 tháng 02 năm 2014\. Năm 2013 chưa kết thúc\. Kết quả xem xét: chưa đến lúc xem xét\.$/,
    );
  });

  it('before help is due at all', () => {
    const found = finding(assigned(), '2012-06-01', 'I');
    expect(found.verdict).toBe('NOT_DUE');
    expect(found.explanation.en).toBe(
      `${duty.en} Period: 2012. Effect is not judged yet, as help is not yet due in the period. Result: not yet due.`,
    );
  });

  it('where the assignment has not run for a year', () => {
    const history = assigned();
    history.add('ContributionDelivered', '2012-12-05', {
      ...gift,
      contribution: 'g1',
      evidence: 'E2',
    });
    const found = finding(history, '2013-06-01', 'I');
    expect(found.verdict).toBe('NOT_DUE');
    expect(found.explanation.vi).toBe(
      `${duty.vi} Kỳ xem xét: năm 2012. Phân công đã thực hiện 256 ngày (mức xem xét: từ 365 ngày). Kết quả xem xét: chưa đến lúc xem xét.`,
    );
  });
});
