import { describe, expect, it } from 'vitest';
import { effective, history2013, i2013 } from '../../../../test/effect-fixture.ts';
import {
  assigned,
  communeReports,
  duty,
  help,
  pairStream,
  results,
} from '../../../../test/flags-fixture.ts';

describe('flag I is DISPUTED', () => {
  it('where the help itself is disputed', () => {
    const history = assigned();
    history.add('ContributionDelivered', '2013-09-05', { ...help, evidence: 'E1' });
    communeReports(history, '2014-01-10', 'nil', '2013');
    const found = i2013(history);
    expect(found.verdict).toBe('DISPUTED');
    expect(found.explanation.vi).toBe(
      `${duty.vi} Kỳ xem xét: năm 2013. Chưa xét hiệu quả vì việc hỗ trợ trong kỳ còn có thông tin trái ngược. Có 1 lần hỗ trợ được báo cáo nhưng xã báo cáo không phát sinh (ngày 10 tháng 01 năm 2014). Còn thiếu: kết quả kiểm tra của huyện, tỉnh. Kết quả xem xét: thông tin trái ngược nhau.`,
    );
  });

  it('where a disputed gift alone decides between raised and not', () => {
    const history = history2013({
      ...effective,
      plan: { needs: true, goal: false },
      gifts: [
        { value: 20_000_000, priority: true },
        { value: 30_000_000, priority: true },
      ],
    });
    expect(i2013(history).verdict).toBe('NOT_RAISED');
    history.add(
      'ContributionContested',
      '2014-02-01',
      { contribution: 'g2', by: 'UBND xã Hạ Sơn', why: 'Xã chưa nhận' },
      pairStream,
    );
    const found = i2013(history);
    expect(found.verdict).toBe('DISPUTED');
    expect(results(found)).toBe('C1 fail, C2 unknown, C3 pass, C4 pass, C5 pass, C6 fail');
    expect(found.missing).toEqual([
      {
        vi: 'giá trị hỗ trợ đã bàn giao được xác nhận',
        en: 'the confirmed value of what was delivered',
      },
    ]);
  });

  it('but UNKNOWN where something else is not known as well', () => {
    const { actual: _, ...unmeasured } = effective;
    const history = history2013({
      ...unmeasured,
      plan: { needs: true, goal: false },
      gifts: [
        { value: 20_000_000, priority: true },
        { value: 30_000_000, priority: true },
      ],
    });
    history.add(
      'ContributionContested',
      '2014-02-01',
      { contribution: 'g2', by: 'UBND xã Hạ Sơn', why: 'Xã chưa nhận' },
      pairStream,
    );
    expect(i2013(history).verdict).toBe('UNKNOWN');
  });
});
