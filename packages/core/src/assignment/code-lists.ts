import type * as t from 'io-ts';
import { codeList } from '../vocabulary/codec/code-list.ts';

/** How an agency came to help. An invitation does not bind: who was invited is never flagged N. */
export const AssignmentForm = codeList('AssignmentForm', {
  assigned: { vi: 'phân công', en: 'assigned' },
  invited: { vi: 'mời', en: 'invited' },
  twinned: { vi: 'kết nghĩa', en: 'twinned' },
});
export type AssignmentForm = t.TypeOf<typeof AssignmentForm>;

/** What an agency is to the commune (Quảng Trị knows two roles). */
export const AssignmentRole = codeList('AssignmentRole', {
  help: { vi: 'giúp đỡ', en: 'helps' },
  oversee: { vi: 'phụ trách', en: 'oversees' },
  sponsor: { vi: 'đỡ đầu', en: 'sponsors' },
});
export type AssignmentRole = t.TypeOf<typeof AssignmentRole>;

/** What an agency answers to an invitation. */
export const InvitationAnswer = codeList('InvitationAnswer', {
  accepted: { vi: 'nhận lời', en: 'accepted' },
  declined: { vi: 'từ chối', en: 'declined' },
});
export type InvitationAnswer = t.TypeOf<typeof InvitationAnswer>;

/** Why an assignment ended. */
export const EndReason = codeList('EndReason', {
  replaced: { vi: 'được phân công lại', en: 'assigned anew' },
  fulfilled: { vi: 'hoàn thành', en: 'fulfilled' },
  transferred: { vi: 'chuyển cho đơn vị khác', en: 'transferred' },
  agencyEnded: { vi: 'đơn vị giải thể, sáp nhập', en: 'agency ended' },
  communeEnded: { vi: 'xã sáp nhập', en: 'commune ended' },
  outOfScope: { vi: 'xã ra khỏi phạm vi', en: 'commune left the scope' },
  revoked: { vi: 'bị thu hồi', en: 'revoked' },
});
export type EndReason = t.TypeOf<typeof EndReason>;

/**
 * What help is for, in the order of the Notice (S6 a–i). `notItemised` is help of which the source
 * gives the amount and not the purpose: it is shown as a remainder, never spread over the others.
 */
export const HelpKind = codeList('HelpKind', {
  infrastructure: { vi: 'Xây dựng cơ sở hạ tầng', en: 'Infrastructure' },
  housing: { vi: 'Sửa chữa, làm nhà ở', en: 'Housing' },
  technology: {
    vi: 'Hướng dẫn ứng dụng khoa học kỹ thuật',
    en: 'Science and technology guidance',
  },
  models: { vi: 'Nhân rộng mô hình kinh tế', en: 'Replicated economic models' },
  economy: { vi: 'Hỗ trợ phát triển kinh tế', en: 'Economic development' },
  living: { vi: 'Đời sống vật chất, tinh thần', en: 'Material and spiritual life' },
  services: { vi: 'Tiếp cận dịch vụ xã hội cơ bản', en: 'Basic social services' },
  rural: { vi: 'Bộ mặt nông thôn, miền núi', en: 'The face of countryside and mountains' },
  poverty: { vi: 'Giảm nghèo bền vững', en: 'Sustainable poverty reduction' },
  notItemised: { vi: 'Chưa phân tổ', en: 'Not itemised' },
});
export type HelpKind = t.TypeOf<typeof HelpKind>;

/** In what form help is given. A visit without content is not help and has no form. */
export const HelpForm = codeList('HelpForm', {
  money: { vi: 'tiền', en: 'money' },
  goods: { vi: 'hiện vật', en: 'goods' },
  labour: { vi: 'ngày công', en: 'labour' },
  technical: { vi: 'hỗ trợ kỹ thuật', en: 'technical help' },
  training: { vi: 'đào tạo, tập huấn', en: 'training' },
  market: { vi: 'kết nối thị trường', en: 'market links' },
  mixed: { vi: 'nhiều hình thức', en: 'mixed' },
});
export type HelpForm = t.TypeOf<typeof HelpForm>;

/** Where the money came from: the four sources of QĐ 2021/QĐ-UBND, Điều 1. */
export const FundSource = codeList('FundSource', {
  staff: { vi: 'cán bộ, công chức, người lao động đóng góp', en: 'staff donations' },
  own: { vi: 'nguồn hợp pháp của đơn vị', en: "the unit's own lawful funds" },
  subordinate: { vi: 'đơn vị trực thuộc', en: 'subordinate units' },
  mobilised: { vi: 'vận động nhà tài trợ khác', en: 'mobilised from other sponsors' },
  notStated: { vi: 'chưa rõ nguồn', en: 'not stated' },
});
export type FundSource = t.TypeOf<typeof FundSource>;

/**
 * Donations and programme budget are different streams and are never added up: the 310,794 tỷ of the
 * Notice are donations; 918,868 tỷ of 2021–2025 are budget.
 */
export const FundingStream = codeList('FundingStream', {
  donation: { vi: 'ủng hộ, giúp đỡ', en: 'donation' },
  budget: { vi: 'vốn chương trình mục tiêu', en: 'programme budget' },
});
export type FundingStream = t.TypeOf<typeof FundingStream>;

/** How the value of help is known. */
export const Valuation = codeList('Valuation', {
  cash: { vi: 'tiền mặt, chuyển khoản', en: 'paid in money' },
  invoice: { vi: 'theo hóa đơn, chứng từ', en: 'by invoice' },
  estimate: { vi: 'quy ra tiền (ước tính)', en: 'estimated' },
  reported: { vi: 'theo báo cáo', en: 'as reported' },
});
export type Valuation = t.TypeOf<typeof Valuation>;

/** How well help is evidenced. By default help counts from E2, or E1 uncontested after a time. */
export const EvidenceLevel = codeList('EvidenceLevel', {
  E1: { vi: 'đơn vị tự báo cáo', en: 'the agency says so' },
  E2: { vi: 'xã xác nhận', en: 'the commune confirms' },
  E3: { vi: 'huyện, tỉnh kiểm tra', en: 'district or province verified' },
  E4: { vi: 'đo được kết quả', en: 'the outcome was measured' },
});
export type EvidenceLevel = t.TypeOf<typeof EvidenceLevel>;
