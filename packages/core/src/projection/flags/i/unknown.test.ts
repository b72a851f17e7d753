import { describe, expect, it } from 'vitest';
import { effective, history2013, i2013 } from '../../../../test/effect-fixture.ts';
import { assigned, duty, results } from '../../../../test/flags-fixture.ts';

describe('flag I is UNKNOWN', () => {
  it('where help is known and nothing else', () => {
    const found = i2013(history2013({ gifts: [{ value: 20_000_000 }] }));
    expect(found.verdict).toBe('UNKNOWN');
    expect(results(found)).toBe(
      'C1 unknown, C2 notApplicable, C3 unknown, C4 unknown, C5 unknown, C6 fail',
    );
    expect(found.missing).toEqual([
      { vi: 'phương án hỗ trợ được phê duyệt', en: 'an approved support plan' },
      {
        vi: 'thông tin hỗ trợ có phục vụ nhu cầu ưu tiên hay không',
        en: 'whether the help serves priority needs',
      },
      {
        vi: 'kết quả đo trước và sau hỗ trợ, kèm mục tiêu',
        en: 'results before and after the help, with a target',
      },
      {
        vi: 'đánh giá năm 2013 của cơ quan có thẩm quyền',
        en: 'an authority’s evaluation for 2013',
      },
    ]);
    expect(found.explanation.vi).toContain(
      'C2 Thực hiện cam kết: không áp dụng; không có cam kết đến hạn trong kỳ. C3 Đúng nhu cầu: chưa rõ;',
    );
  });

  it('where all is well but no authority has evaluated it', () => {
    const { grade: _, ...unevaluated } = effective;
    const found = i2013(history2013(unevaluated));
    expect(found.verdict).toBe('UNKNOWN');
    expect(found.missing.map(({ vi }) => vi)).toEqual([
      'đánh giá năm 2013 của cơ quan có thẩm quyền',
    ]);
  });

  it('where what is not known, beside one failure, would raise it; not where it could not', () => {
    const { actual: _, ...unmeasured } = effective;
    expect(i2013(history2013({ ...unmeasured, committed: 500_000_000 })).verdict).toBe('UNKNOWN');
    expect(i2013(history2013(unmeasured)).verdict).toBe('NOT_RAISED');
  });

  it('where it is not known whether the agency helped', () => {
    const found = i2013(assigned());
    expect(found).toMatchObject({ verdict: 'UNKNOWN', criteria: [] });
    expect(found.missing).toHaveLength(3);
    expect(found.explanation.vi).toBe(
      `${duty.vi} Kỳ xem xét: năm 2013. Chưa xét hiệu quả vì chưa rõ đơn vị có giúp đỡ trong kỳ hay không. Còn thiếu: báo cáo của xã năm 2013; báo cáo của đơn vị năm 2013; văn bản đôn đốc đơn vị. Kết quả xem xét: chưa đủ căn cứ.`,
    );
  });
});
