import { reconstructed } from '../history/source.ts';
import type { Source } from '../history/step.ts';

const words = {
  R1: 'Đơn vị tái dựng: không nguồn nào nêu hết tên các đơn vị; đơn vị không có tên được thay bằng đơn vị đánh số.',
  R2: 'Ghép cặp tái dựng: xã không rõ ai giúp được ghép lần lượt với đơn vị đánh số, đủ 83/86 cuối 2012 và 113/115 ngày 28/6/2022.',
  R3: 'Xã tái dựng cho đơn vị có tên: nguồn nêu đơn vị được phân công nhưng không nêu xã; không ghi thêm việc giúp hay không giúp nào.',
  R4: 'Phạm vi tái dựng: danh sách kèm theo quyết định không đọc được; xã vào phạm vi ngày được phân công đầu tiên.',
  R5: 'Số tiền tái dựng: tổng đã công bố của từng thời kỳ, trừ các khoản có nguồn, chia cho đơn vị đánh số theo trọng số cố định.',
  R6: 'Hạng mục tái dựng 2012-2013: số công trình và tổng tiền theo bản tin 27/12/2013; nơi nhận và từng khoản là tái dựng.',
  R7: 'Đăng ký và cam kết tái dựng: một phần các năm của đơn vị đánh số, theo tỷ lệ cố định với số đã giao.',
  R8: 'Báo cáo tái dựng: xã do đơn vị đánh số giúp báo cáo đầu năm sau, một phần nộp muộn.',
  R9: 'Khảo sát, phương án, kết quả, đánh giá tái dựng cho đơn vị đánh số, theo chu kỳ cố định.',
  R10: 'Tình huống tái dựng: ca đặt tay cho đơn vị đánh số, để mỗi quy định được áp dụng ít nhất một lần.',
  R11: 'Kiến nghị tái dựng: của đơn vị đánh số, gửi đến chức năng thường trực tái dựng do đơn vị số 00 giữ; không cơ quan có thật nào phải trả lời.',
  R12: 'Chỉ đạo, nhiệm vụ, tồn tại tái dựng: nối tiếp cảnh báo của đơn vị đánh số, do UBND tỉnh (tái dựng) nêu.',
  R13: 'Đường đi của báo cáo tái dựng: huyện, không nêu tên, chuyển mọi báo cáo theo R8 lên tỉnh; năm 2020, 2021 ấn định hạn và kiểm tra trước khi chuyển.',
  R14: 'Đề xuất, lời mời tái dựng: cho đơn vị đánh số, ở xã mất đơn vị giúp hoặc có đơn vị không trả lời.',
  R15: 'Nhu cầu, mục tiêu, phương án, kết quả có tên tái dựng: của sáu đơn vị đánh số và xã của họ, trong một chu kỳ 2018-2021.',
} as const;

/** The rules by which gaps of the sources were filled; the README lists them. */
export type Rule = keyof typeof words;

/** The rules with their words, in order. */
export const rules: readonly (readonly [Rule, string])[] = Object.entries(words) as [
  Rule,
  string,
][];

/** The source of a reconstructed fact: the rule, and what it means here. */
export const by = (rule: Rule, more?: string): Source =>
  reconstructed(`${rule}. ${words[rule]}${more === undefined ? '' : ` ${more}`}`);
