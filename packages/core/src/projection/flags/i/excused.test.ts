import { describe, expect, it } from 'vitest';
import { effective, history2013, i2013 } from '../../../../test/effect-fixture.ts';
import { assigned, duty, pair, results } from '../../../../test/flags-fixture.ts';

describe('flag I is EXCUSED', () => {
  it('where what fails was owed by a commune that was never surveyed', () => {
    const neglected = {
      ...effective,
      plan: { needs: false, goal: true },
      gifts: [{ value: 50_000_000, priority: false }],
    };
    const found = i2013(history2013({ ...neglected, survey: false }));
    expect(found).toMatchObject({ verdict: 'EXCUSED', cause: 'commune' });
    expect(results(found)).toBe('C1 fail, C2 pass, C3 fail, C4 pass, C5 pass, C6 fail');
    expect(found.explanation.vi).toMatch(
      /Kết quả xem xét: có lý do chính đáng\. Tiêu chí C1, C3 phụ thuộc phần việc của xã \(khảo sát nhu cầu, báo cáo\); đề nghị đôn đốc xã\.$/,
    );
    expect(i2013(history2013(neglected))).toMatchObject({ verdict: 'RAISED', cause: 'agency' });
  });

  it('but RAISED where the agency’s own failings are enough', () => {
    const found = i2013(
      history2013({
        ...effective,
        survey: false,
        plan: { needs: false, goal: true },
        committed: 500_000_000,
        actual: '81',
      }),
    );
    expect(found).toMatchObject({ verdict: 'RAISED', cause: 'agency' });
  });

  it.each([
    ['a plan that serves no goal either', { plan: { needs: false, goal: false } }],
    [
      'gifts on holidays alone',
      {
        plan: { needs: true, goal: false },
        committed: 50_000_000,
        gifts: [{ value: 50_000_000, priority: false, holiday: true }],
      },
    ],
  ])('but RAISED with %s, which a survey would not have mended', (_, more) => {
    const found = i2013(
      history2013({ ...effective, survey: false, committed: 500_000_000, ...more }),
    );
    expect(found).toMatchObject({ verdict: 'RAISED', cause: 'agency' });
  });

  it('but UNKNOWN where the agency’s own failings and what is not known could be enough', () => {
    const { actual: _, ...unmeasured } = effective;
    const found = i2013(
      history2013({
        ...unmeasured,
        survey: false,
        plan: { needs: false, goal: true },
        committed: 500_000_000,
        gifts: [{ value: 50_000_000, priority: false }],
      }),
    );
    expect(results(found)).toBe('C1 fail, C2 fail, C3 fail, C4 unknown, C5 pass, C6 fail');
    expect(found.verdict).toBe('UNKNOWN');
  });

  it('where all that is not known is owed by a commune reminded in vain', () => {
    const { actual: _, ...unmeasured } = effective;
    const history = history2013({ ...unmeasured, committed: 500_000_000 });
    history.add('CommuneReminded', '2014-02-10', { commune: pair.commune, period: '2013' });
    expect(i2013(history, '2014-02-24').verdict).toBe('UNKNOWN');
    const found = i2013(history, '2014-02-25');
    expect(found).toMatchObject({ verdict: 'EXCUSED', cause: 'commune' });
    expect(found.explanation.vi).toContain('Tiêu chí C4 phụ thuộc phần việc của xã');
  });

  it('by an accepted excuse for the whole year, with or without help', () => {
    const excuse = {
      ...pair,
      period: '2013',
      cause: 'reorganisation',
      text: 'Đơn vị đang sắp xếp lại',
    } as const;
    const helped = history2013({ ...effective, grade: 'notFulfilled' });
    helped.add('ExcuseAccepted', '2014-02-10', excuse);
    const found = i2013(helped);
    expect(found).toMatchObject({ verdict: 'EXCUSED', cause: 'reorganisation', criteria: [] });
    expect(found.explanation.vi).toBe(
      `${duty.vi} Kỳ xem xét: năm 2013. Cơ quan thường trực chấp nhận lý do ngày 10 tháng 02 năm 2014 (sắp xếp tổ chức): “Đơn vị đang sắp xếp lại”. Kết quả xem xét: có lý do chính đáng.`,
    );
    const idle = assigned();
    idle.add('ExcuseAccepted', '2014-02-10', excuse);
    expect(i2013(idle)).toMatchObject({ verdict: 'EXCUSED', cause: 'reorganisation' });
  });

  it('or NOT_RAISED, where the standing body clears it', () => {
    const clearing = {
      ...pair,
      period: '2013',
      flag: 'I',
      by: 'Sở Lao động - Thương binh và Xã hội',
      text: 'Đã xem xét',
    } as const;
    const history = history2013({ ...effective, grade: 'notFulfilled' });
    history.add('FlagCleared', '2014-02-10', { ...clearing, reason: 'error' });
    const found = i2013(history);
    expect(found).toMatchObject({ verdict: 'NOT_RAISED', stage: 'cleared' });
    expect(found.explanation.vi).toBe(
      `${duty.vi} Kỳ xem xét: năm 2013. Trong kỳ, ghi nhận 1 lần hỗ trợ có đủ căn cứ, trị giá 50 triệu đồng (căn cứ cao nhất: mức E2, xã xác nhận). Kết quả xem xét: không cảnh báo (đã gỡ). Sở Lao động - Thương binh và Xã hội gỡ cảnh báo ngày 10 tháng 02 năm 2014 (nhầm lẫn): “Đã xem xét”.`,
    );
    const excused = history2013({ ...effective, grade: 'notFulfilled' });
    excused.add('FlagCleared', '2014-02-10', { ...clearing, reason: 'excuse' });
    expect(i2013(excused)).toMatchObject({ verdict: 'EXCUSED', stage: 'cleared' });
  });
});
