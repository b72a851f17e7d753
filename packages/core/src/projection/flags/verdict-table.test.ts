import { describe, expect, it } from 'vitest';
import { duty, finding } from '../../../test/flags-fixture.ts';
import { cases } from '../../../test/verdict-cases.ts';
import type { Bilingual } from '../../vocabulary/bilingual.ts';
import { FlagKind } from '../../vocabulary/flag-kind.ts';
import type { Verdict } from './view.ts';

/** What each verdict of each flag says, to the letter, after the sentence on the duty. */
const said: Readonly<Record<FlagKind, Readonly<Record<Verdict, Bilingual>>>> = {
  N: {
    RAISED: {
      vi: 'Năm 2012, phân công có hiệu lực 256 ngày (mức xem xét: từ 180 ngày). Trong kỳ, không ghi nhận khoản hỗ trợ nào của đơn vị cho xã có đủ căn cứ. Xã báo cáo không phát sinh đối với đơn vị (ngày 10 tháng 01 năm 2013). Kết quả xem xét: cảnh báo “đã được giao nhưng không giúp đỡ” (bước đầu). Đề nghị đơn vị giải trình trong 15 ngày.',
      en: 'In 2012 the assignment was in force for 256 days (considered from 180 days). In the period no help by the agency to the commune is sufficiently evidenced. The commune reported nothing from the agency (10 January 2013). Result: flagged “assigned but did not help” (provisional). The agency should explain itself within 15 days.',
    },
    NOT_RAISED: {
      vi: 'Năm 2012, phân công có hiệu lực 256 ngày (mức xem xét: từ 180 ngày). Trong kỳ, ghi nhận 1 lần hỗ trợ có đủ căn cứ, trị giá 44 triệu đồng (căn cứ cao nhất: mức E2, xã xác nhận). Kết quả xem xét: không cảnh báo.',
      en: 'In 2012 the assignment was in force for 256 days (considered from 180 days). In the period help is evidenced once, worth 44 million VND (best evidence: E2, the commune confirms). Result: not flagged.',
    },
    UNKNOWN: {
      vi: 'Năm 2012, phân công có hiệu lực 256 ngày (mức xem xét: từ 180 ngày). Trong kỳ, không ghi nhận khoản hỗ trợ nào của đơn vị cho xã có đủ căn cứ. Còn thiếu: báo cáo của xã năm 2012; báo cáo của đơn vị năm 2012; văn bản đôn đốc đơn vị. Kết quả xem xét: chưa đủ căn cứ. Đề nghị đôn đốc xã và đơn vị báo cáo.',
      en: 'In 2012 the assignment was in force for 256 days (considered from 180 days). In the period no help by the agency to the commune is sufficiently evidenced. Missing: the commune’s report for 2012; the agency’s report for 2012; a reminder to the agency. Result: not enough is known. The commune and the agency should be urged to report.',
    },
    DISPUTED: {
      vi: 'Năm 2012, phân công có hiệu lực 256 ngày (mức xem xét: từ 180 ngày). Trong kỳ, không ghi nhận khoản hỗ trợ nào của đơn vị cho xã có đủ căn cứ. Có 1 lần hỗ trợ được báo cáo nhưng xã báo cáo không phát sinh (ngày 10 tháng 01 năm 2013). Còn thiếu: kết quả kiểm tra của huyện, tỉnh. Kết quả xem xét: thông tin trái ngược nhau. Đề nghị cơ quan thường trực kiểm tra, làm rõ với xã và đơn vị.',
      en: 'In 2012 the assignment was in force for 256 days (considered from 180 days). In the period no help by the agency to the commune is sufficiently evidenced. Help was reported once, but the commune reported nothing (10 January 2013). Missing: a check by the district or the province. Result: the sources contradict each other. The standing body should check with the commune and the agency.',
    },
    EXCUSED: {
      vi: 'Năm 2012, phân công có hiệu lực 256 ngày, trừ 256 ngày tạm dừng hoặc có lý do được chấp nhận, còn 0 ngày (mức xem xét: từ 180 ngày). Cơ quan thường trực chấp nhận lý do ngày 10 tháng 02 năm 2013 (bất khả kháng): “Lũ quét”. Trong kỳ, không ghi nhận khoản hỗ trợ nào của đơn vị cho xã có đủ căn cứ. Kết quả xem xét: có lý do chính đáng.',
      en: 'In 2012 the assignment was in force for 256 days, less 256 days suspended or excused, which leaves 0 days (considered from 180 days). The standing body accepted an excuse on 10 February 2013 (force majeure): “Lũ quét”. In the period no help by the agency to the commune is sufficiently evidenced. Result: excused.',
    },
    NOT_DUE: {
      vi: 'Năm 2012, tính đến ngày 30 tháng 9 năm 2012, phân công có hiệu lực 164 ngày (mức xem xét: từ 180 ngày). Trong kỳ, không ghi nhận khoản hỗ trợ nào của đơn vị cho xã có đủ căn cứ. Năm 2012 chưa kết thúc. Kết quả xem xét: chưa đến lúc xem xét.',
      en: 'In 2012, up to 30 September 2012, the assignment was in force for 164 days (considered from 180 days). In the period no help by the agency to the commune is sufficiently evidenced. The year 2012 has not ended. Result: not yet due.',
    },
  },
  I: {
    RAISED: {
      vi: 'Đến cuối kỳ 2013, phân công đã thực hiện 621 ngày (mức xem xét: từ 365 ngày). Trong kỳ, ghi nhận 1 lần hỗ trợ có đủ căn cứ, trị giá 50 triệu đồng (căn cứ cao nhất: mức E2, xã xác nhận). C1 Phương án hỗ trợ: không đạt; phương án ngày 15 tháng 6 năm 2012 chưa gắn với mục tiêu của xã; yêu cầu: được phê duyệt, gắn với nhu cầu khảo sát và mục tiêu của xã. C2 Thực hiện cam kết: đạt; bàn giao 50 triệu đồng trên 50 triệu đồng cam kết đến hạn (1); yêu cầu: từ 0,5. C3 Đúng nhu cầu: đạt; giá trị phục vụ nhu cầu ưu tiên chiếm 1; yêu cầu: từ 0,5 tổng giá trị. C4 Thay đổi trước và sau hỗ trợ: không đạt; Đàn dê từ 80 đến 90 con, mục tiêu 160 (0,12); yêu cầu: tiến độ từ 0,5 so với mục tiêu. C5 Đánh giá của cơ quan có thẩm quyền: đạt; hoàn thành tốt nhiệm vụ (Ban Chỉ đạo tỉnh, ngày 20 tháng 01 năm 2014); yêu cầu: hoàn thành nhiệm vụ trở lên, từ 50/100 điểm. C6 Chế độ báo cáo: không đạt; chưa báo cáo đủ kỳ, quá hạn 45 ngày; yêu cầu: đến hết ngày 13 tháng 02 năm 2014. Kết quả xem xét: cảnh báo “chưa thực sự hiệu quả” (bước đầu). Đề nghị đơn vị giải trình trong 15 ngày.',
      en: 'By the end of the period 2013 the assignment has run for 621 days (considered from 365 days). In the period help is evidenced once, worth 50 million VND (best evidence: E2, the commune confirms). C1 Support plan: not met; plan of 15 June 2012, not linked to a goal of the commune; asked: approved, linked to surveyed needs and to a goal of the commune. C2 Delivery on commitments: met; 50 million VND delivered of 50 million VND committed and due (1); asked: 0.5 or more. C3 Fit to needs: met; 1 of the value serves priority needs; asked: 0.5 of the value or more. C4 Change before and after: not met; Đàn dê from 80 to 90 con, target 160 (0.12); asked: progress of 0.5 towards the target or more. C5 Evaluation by an authority: met; good (Ban Chỉ đạo tỉnh, 20 January 2014); asked: fulfilled or better, 50/100 points or more. C6 Reporting discipline: not met; not fully reported, 45 days late; asked: by 13 February 2014. Result: flagged “not yet really effective” (provisional). The agency should explain itself within 15 days.',
    },
    NOT_RAISED: {
      vi: 'Đến cuối kỳ 2013, phân công đã thực hiện 621 ngày (mức xem xét: từ 365 ngày). Trong kỳ, ghi nhận 1 lần hỗ trợ có đủ căn cứ, trị giá 50 triệu đồng (căn cứ cao nhất: mức E2, xã xác nhận). C1 Phương án hỗ trợ: đạt; phương án ngày 15 tháng 6 năm 2012 gắn với nhu cầu và mục tiêu; yêu cầu: được phê duyệt, gắn với nhu cầu khảo sát và mục tiêu của xã. C2 Thực hiện cam kết: đạt; bàn giao 50 triệu đồng trên 50 triệu đồng cam kết đến hạn (1); yêu cầu: từ 0,5. C3 Đúng nhu cầu: đạt; giá trị phục vụ nhu cầu ưu tiên chiếm 1; yêu cầu: từ 0,5 tổng giá trị. C4 Thay đổi trước và sau hỗ trợ: đạt; Đàn dê từ 80 đến 160 con, mục tiêu 160 (1); yêu cầu: tiến độ từ 0,5 so với mục tiêu. C5 Đánh giá của cơ quan có thẩm quyền: đạt; hoàn thành tốt nhiệm vụ (Ban Chỉ đạo tỉnh, ngày 20 tháng 01 năm 2014); yêu cầu: hoàn thành nhiệm vụ trở lên, từ 50/100 điểm. C6 Chế độ báo cáo: không đạt; chưa báo cáo đủ kỳ, quá hạn 45 ngày; yêu cầu: đến hết ngày 13 tháng 02 năm 2014. Kết quả xem xét: không cảnh báo.',
      en: 'By the end of the period 2013 the assignment has run for 621 days (considered from 365 days). In the period help is evidenced once, worth 50 million VND (best evidence: E2, the commune confirms). C1 Support plan: met; plan of 15 June 2012, linked to needs and goal; asked: approved, linked to surveyed needs and to a goal of the commune. C2 Delivery on commitments: met; 50 million VND delivered of 50 million VND committed and due (1); asked: 0.5 or more. C3 Fit to needs: met; 1 of the value serves priority needs; asked: 0.5 of the value or more. C4 Change before and after: met; Đàn dê from 80 to 160 con, target 160 (1); asked: progress of 0.5 towards the target or more. C5 Evaluation by an authority: met; good (Ban Chỉ đạo tỉnh, 20 January 2014); asked: fulfilled or better, 50/100 points or more. C6 Reporting discipline: not met; not fully reported, 45 days late; asked: by 13 February 2014. Result: not flagged.',
    },
    UNKNOWN: {
      vi: 'Đến cuối kỳ 2013, phân công đã thực hiện 621 ngày (mức xem xét: từ 365 ngày). Trong kỳ, ghi nhận 1 lần hỗ trợ có đủ căn cứ, trị giá 50 triệu đồng (căn cứ cao nhất: mức E2, xã xác nhận). C1 Phương án hỗ trợ: đạt; phương án ngày 15 tháng 6 năm 2012 gắn với nhu cầu và mục tiêu; yêu cầu: được phê duyệt, gắn với nhu cầu khảo sát và mục tiêu của xã. C2 Thực hiện cam kết: đạt; bàn giao 50 triệu đồng trên 50 triệu đồng cam kết đến hạn (1); yêu cầu: từ 0,5. C3 Đúng nhu cầu: đạt; giá trị phục vụ nhu cầu ưu tiên chiếm 1; yêu cầu: từ 0,5 tổng giá trị. C4 Thay đổi trước và sau hỗ trợ: đạt; Đàn dê từ 80 đến 160 con, mục tiêu 160 (1); yêu cầu: tiến độ từ 0,5 so với mục tiêu. C5 Đánh giá của cơ quan có thẩm quyền: chưa rõ; chưa có đánh giá; yêu cầu: hoàn thành nhiệm vụ trở lên, từ 50/100 điểm. C6 Chế độ báo cáo: không đạt; chưa báo cáo đủ kỳ, quá hạn 45 ngày; yêu cầu: đến hết ngày 13 tháng 02 năm 2014. Còn thiếu: đánh giá năm 2013 của cơ quan có thẩm quyền. Kết quả xem xét: chưa đủ căn cứ.',
      en: 'By the end of the period 2013 the assignment has run for 621 days (considered from 365 days). In the period help is evidenced once, worth 50 million VND (best evidence: E2, the commune confirms). C1 Support plan: met; plan of 15 June 2012, linked to needs and goal; asked: approved, linked to surveyed needs and to a goal of the commune. C2 Delivery on commitments: met; 50 million VND delivered of 50 million VND committed and due (1); asked: 0.5 or more. C3 Fit to needs: met; 1 of the value serves priority needs; asked: 0.5 of the value or more. C4 Change before and after: met; Đàn dê from 80 to 160 con, target 160 (1); asked: progress of 0.5 towards the target or more. C5 Evaluation by an authority: not known; none made; asked: fulfilled or better, 50/100 points or more. C6 Reporting discipline: not met; not fully reported, 45 days late; asked: by 13 February 2014. Missing: an authority’s evaluation for 2013. Result: not enough is known.',
    },
    DISPUTED: {
      vi: 'Kỳ xem xét: năm 2013. Chưa xét hiệu quả vì việc hỗ trợ trong kỳ còn có thông tin trái ngược. Có 1 lần hỗ trợ được báo cáo nhưng xã báo cáo không phát sinh (ngày 10 tháng 01 năm 2014). Còn thiếu: kết quả kiểm tra của huyện, tỉnh. Kết quả xem xét: thông tin trái ngược nhau.',
      en: 'Period: 2013. Effect is not judged yet, as the sources contradict each other on the help itself. Help was reported once, but the commune reported nothing (10 January 2014). Missing: a check by the district or the province. Result: the sources contradict each other.',
    },
    EXCUSED: {
      vi: 'Kỳ xem xét: năm 2013. Cơ quan thường trực chấp nhận lý do ngày 10 tháng 02 năm 2014 (bất khả kháng): “Lũ quét”. Kết quả xem xét: có lý do chính đáng.',
      en: 'Period: 2013. The standing body accepted an excuse on 10 February 2014 (force majeure): “Lũ quét”. Result: excused.',
    },
    NOT_DUE: {
      vi: 'Tính đến ngày 01 tháng 12 năm 2013, phân công đã thực hiện 591 ngày (mức xem xét: từ 365 ngày). Trong kỳ, ghi nhận 1 lần hỗ trợ có đủ căn cứ, trị giá 50 triệu đồng (căn cứ cao nhất: mức E2, xã xác nhận). C1 Phương án hỗ trợ: đạt; phương án ngày 15 tháng 6 năm 2012 gắn với nhu cầu và mục tiêu; yêu cầu: được phê duyệt, gắn với nhu cầu khảo sát và mục tiêu của xã. C2 Thực hiện cam kết: đạt; bàn giao 50 triệu đồng trên 50 triệu đồng cam kết đến hạn (1); yêu cầu: từ 0,5. C3 Đúng nhu cầu: đạt; giá trị phục vụ nhu cầu ưu tiên chiếm 1; yêu cầu: từ 0,5 tổng giá trị. C4 Thay đổi trước và sau hỗ trợ: đạt; Đàn dê từ 80 đến 160 con, mục tiêu 160 (1); yêu cầu: tiến độ từ 0,5 so với mục tiêu. C5 Đánh giá của cơ quan có thẩm quyền: chưa rõ; chưa có đánh giá; yêu cầu: hoàn thành nhiệm vụ trở lên, từ 50/100 điểm. C6 Chế độ báo cáo: chưa rõ; chưa đến hạn báo cáo; yêu cầu: đến hết ngày 13 tháng 02 năm 2014. Năm 2013 chưa kết thúc. Kết quả xem xét: chưa đến lúc xem xét.',
      en: 'As of 1 December 2013 the assignment has run for 591 days (considered from 365 days). In the period help is evidenced once, worth 50 million VND (best evidence: E2, the commune confirms). C1 Support plan: met; plan of 15 June 2012, linked to needs and goal; asked: approved, linked to surveyed needs and to a goal of the commune. C2 Delivery on commitments: met; 50 million VND delivered of 50 million VND committed and due (1); asked: 0.5 or more. C3 Fit to needs: met; 1 of the value serves priority needs; asked: 0.5 of the value or more. C4 Change before and after: met; Đàn dê from 80 to 160 con, target 160 (1); asked: progress of 0.5 towards the target or more. C5 Evaluation by an authority: not known; none made; asked: fulfilled or better, 50/100 points or more. C6 Reporting discipline: not known; no report is due yet; asked: by 13 February 2014. The year 2013 has not ended. Result: not yet due.',
    },
  },
};

const verdicts = Object.keys(said.N) as readonly Verdict[];
const table = FlagKind.codes.flatMap((flag) => verdicts.map((verdict) => ({ flag, verdict })));

describe('every verdict of both flags is reached, and explained in both languages', () => {
  it.each(table)('$flag $verdict', ({ flag, verdict }) => {
    const { history, on, period } = cases[flag][verdict];
    const { explanation, ...found } = finding(history(), on, flag, period);
    expect({ verdict: found.verdict, explanation }).toEqual({
      verdict,
      explanation: {
        vi: `${duty.vi} ${said[flag][verdict].vi}`,
        en: `${duty.en} ${said[flag][verdict].en}`,
      },
    });
  });

  it('twelve in all', () => {
    expect(table.map(({ flag, verdict }) => `${flag} ${verdict}`)).toEqual([
      'N RAISED',
      'N NOT_RAISED',
      'N UNKNOWN',
      'N DISPUTED',
      'N EXCUSED',
      'N NOT_DUE',
      'I RAISED',
      'I NOT_RAISED',
      'I UNKNOWN',
      'I DISPUTED',
      'I EXCUSED',
      'I NOT_DUE',
    ]);
  });
});
