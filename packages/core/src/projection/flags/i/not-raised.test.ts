import { describe, expect, it } from 'vitest';
import { effective, history2013, i2013 } from '../../../../test/effect-fixture.ts';
import { duty, made, pairStream, results } from '../../../../test/flags-fixture.ts';

const run = {
  vi: 'Đến cuối kỳ 2013, phân công đã thực hiện 621 ngày (mức xem xét: từ 365 ngày).',
  en: 'By the end of the period 2013 the assignment has run for 621 days (considered from 365 days).',
};

describe('flag I is NOT_RAISED', () => {
  it('where every criterion is met, each told against its threshold', () => {
    const found = i2013(history2013(effective));
    expect(found).toMatchObject({
      flag: 'I',
      verdict: 'NOT_RAISED',
      cause: 'unknown',
      missing: [],
    });
    expect(found).not.toHaveProperty('stage');
    expect(found).not.toHaveProperty('basis');
    expect(results(found)).toBe('C1 pass, C2 pass, C3 pass, C4 pass, C5 pass, C6 fail');
    expect(found.criteria[1]).toEqual({
      id: 'C2',
      name: { vi: 'Thực hiện cam kết', en: 'Delivery on commitments' },
      result: 'pass',
      observed: {
        vi: 'bàn giao 50 triệu đồng trên 50 triệu đồng cam kết đến hạn (1)',
        en: '50 million VND delivered of 50 million VND committed and due (1)',
      },
      threshold: { vi: 'từ 0,5', en: '0.5 or more' },
      events: [`${pairStream.stream}@1`, `${pairStream.stream}@2`],
    });
    expect(found.explanation).toEqual({
      vi: `${duty.vi} ${run.vi} Trong kỳ, ghi nhận 1 lần hỗ trợ có đủ căn cứ, trị giá 50 triệu đồng (căn cứ cao nhất: mức E2, xã xác nhận). C1 Phương án hỗ trợ: đạt; phương án ngày 15 tháng 6 năm 2012 gắn với nhu cầu và mục tiêu; yêu cầu: được phê duyệt, gắn với nhu cầu khảo sát và mục tiêu của xã. C2 Thực hiện cam kết: đạt; bàn giao 50 triệu đồng trên 50 triệu đồng cam kết đến hạn (1); yêu cầu: từ 0,5. C3 Đúng nhu cầu: đạt; giá trị phục vụ nhu cầu ưu tiên chiếm 1; yêu cầu: từ 0,5 tổng giá trị. C4 Thay đổi trước và sau hỗ trợ: đạt; Đàn dê từ 80 đến 160 con, mục tiêu 160 (1); yêu cầu: tiến độ từ 0,5 so với mục tiêu. C5 Đánh giá của cơ quan có thẩm quyền: đạt; hoàn thành tốt nhiệm vụ (Ban Chỉ đạo tỉnh, ngày 20 tháng 01 năm 2014); yêu cầu: hoàn thành nhiệm vụ trở lên, từ 50/100 điểm. C6 Chế độ báo cáo: không đạt; chưa báo cáo đủ kỳ, quá hạn 45 ngày; yêu cầu: đến hết ngày 13 tháng 02 năm 2014. Kết quả xem xét: không cảnh báo.`,
      en: `${duty.en} ${run.en} In the period help is evidenced once, worth 50 million VND (best evidence: E2, the commune confirms). C1 Support plan: met; plan of 15 June 2012, linked to needs and goal; asked: approved, linked to surveyed needs and to a goal of the commune. C2 Delivery on commitments: met; 50 million VND delivered of 50 million VND committed and due (1); asked: 0.5 or more. C3 Fit to needs: met; 1 of the value serves priority needs; asked: 0.5 of the value or more. C4 Change before and after: met; Đàn dê from 80 to 160 con, target 160 (1); asked: progress of 0.5 towards the target or more. C5 Evaluation by an authority: met; good (Ban Chỉ đạo tỉnh, 20 January 2014); asked: fulfilled or better, 50/100 points or more. C6 Reporting discipline: not met; not fully reported, 45 days late; asked: by 13 February 2014. Result: not flagged.`,
    });
    expect(found.events).toEqual([
      'agencyfollowup-kho-bac@0',
      made,
      `${pairStream.stream}@1`,
      `${pairStream.stream}@2`,
      'need-ha-son-17092@0',
      'need-ha-son-17092@1',
      'need-ha-son-17092@2',
    ]);
  });

  it('where one criterion is not met: watched, not flagged', () => {
    const found = i2013(history2013({ ...effective, actual: '90' }));
    expect(found.verdict).toBe('NOT_RAISED');
    expect(found.explanation.vi).toMatch(
      /Kết quả xem xét: không cảnh báo\. Tiêu chí C4 không đạt: cần theo dõi\.$/,
    );
    expect(found.explanation.en).toMatch(
      /Result: not flagged\. Criterion C4 is not met: to be watched\.$/,
    );
  });
});
