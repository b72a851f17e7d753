import { describe, expect, it } from 'vitest';
import {
  assigned,
  communeReports,
  finding,
  noHelp,
  results,
} from '../../../../test/flags-fixture.ts';

describe('flag N is NOT_DUE', () => {
  it('while the year runs', () => {
    const found = finding(assigned('2012-01-01'), '2012-12-30');
    expect(found.verdict).toBe('NOT_DUE');
    expect(results(found)).toBe('N1 pass, N2 pass, N3 pass, N4 unknown');
    expect(found.explanation.vi).toContain(
      `Năm 2012, tính đến ngày 30 tháng 12 năm 2012, phân công có hiệu lực 365 ngày (mức xem xét: từ 180 ngày). ${noHelp.vi} Năm 2012 chưa kết thúc. Kết quả xem xét: chưa đến lúc xem xét.`,
    );
    expect(found.explanation.en).toContain(
      `In 2012, up to 30 December 2012, the assignment was in force for 365 days (considered from 180 days). ${noHelp.en} The year 2012 has not ended. Result: not yet due.`,
    );
  });

  it('and no longer on its last day', () => {
    expect(finding(assigned('2012-01-01'), '2012-12-31').verdict).toBe('UNKNOWN');
  });

  it('where the assignment was in force for less than the grace, whatever is said', () => {
    const history = assigned('2012-10-01');
    communeReports(history, '2013-01-10', 'nil');
    const found = finding(history, '2013-03-01');
    expect(found.verdict).toBe('NOT_DUE');
    expect(results(found)).toBe('N1 fail, N2 pass, N3 pass, N4 pass');
    expect(found.explanation.vi).toContain(
      `từ ngày 01 tháng 10 năm 2012. Năm 2012, phân công có hiệu lực 92 ngày (mức xem xét: từ 180 ngày). ${noHelp.vi} Kết quả xem xét: chưa đến lúc xem xét.`,
    );
  });

  it('where it began "in 2012", since it is certain only from the last day', () => {
    const history = assigned('2012');
    communeReports(history, '2013-01-10', 'nil');
    const found = finding(history, '2013-03-01');
    expect(found.verdict).toBe('NOT_DUE');
    expect(found.explanation.vi).toContain(
      'Điều 1, từ năm 2012. Năm 2012, phân công có hiệu lực 1 ngày',
    );
    expect(found.explanation.en).toContain(
      'from 2012. In 2012 the assignment was in force for 1 day (',
    );
  });
});
