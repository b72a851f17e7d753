import type * as t from 'io-ts';
import { codeList } from '../vocabulary/codec/code-list.ts';

/** Kinds of documents (Decree 30/2020, Appendix III, and what stands outside it). */
export const DocumentKind = codeList('DocumentKind', {
  decision: { vi: 'Quyết định', en: 'Decision' },
  resolution: { vi: 'Nghị quyết', en: 'Resolution' },
  decree: { vi: 'Nghị định', en: 'Decree' },
  notice: { vi: 'Thông báo', en: 'Notice' },
  report: { vi: 'Báo cáo', en: 'Report' },
  plan: { vi: 'Kế hoạch', en: 'Plan' },
  letter: { vi: 'Công văn', en: 'Official letter' },
  minutes: { vi: 'Biên bản', en: 'Minutes' },
  memorandum: { vi: 'Bản ghi nhớ', en: 'Memorandum' },
  criticism: { vi: 'Văn bản phê bình', en: 'Criticism' },
  other: { vi: 'Văn bản khác', en: 'Other document' },
});
export type DocumentKind = t.TypeOf<typeof DocumentKind>;

/** What one document is to another. */
export const DocumentRelation = codeList('DocumentRelation', {
  basis: { vi: 'căn cứ', en: 'rests on' },
  replaces: { vi: 'thay thế', en: 'replaces' },
  corrects: { vi: 'đính chính', en: 'corrects' },
  recalls: { vi: 'thu hồi', en: 'recalls' },
  concludes: { vi: 'kết luận', en: 'concludes' },
});
export type DocumentRelation = t.TypeOf<typeof DocumentRelation>;

/** What a list of communes or districts is for. Membership of one says nothing about another. */
export const ScopeKind = codeList('ScopeKind', {
  programme: { vi: 'Phạm vi chương trình', en: 'Scope of the programme' },
  poorDistricts: { vi: 'Huyện nghèo (NQ 30a)', en: 'Poor districts (Resolution 30a)' },
  difficultCommunes: { vi: 'Xã đặc biệt khó khăn', en: 'Extremely difficult communes' },
});
export type ScopeKind = t.TypeOf<typeof ScopeKind>;

/** What a stated figure measures, with its unit. */
export const Metric = codeList('Metric', {
  mobilised: { vi: 'Tổng nguồn lực huy động (đồng)', en: 'Total mobilised (VND)' },
  mobilisedConstruction: { vi: 'Huy động cho xây dựng (đồng)', en: 'For construction (VND)' },
  mobilisedCashGoods: { vi: 'Tiền và hiện vật (đồng)', en: 'Cash and goods (VND)' },
  agencies: { vi: 'Số cơ quan, đơn vị giúp đỡ', en: 'Agencies helping' },
  communes: { vi: 'Số xã được giúp đỡ', en: 'Communes helped' },
  communesInScope: { vi: 'Số xã thuộc phạm vi', en: 'Communes in scope' },
  poverty: { vi: 'Tỷ lệ hộ nghèo (%)', en: 'Poor household rate (%)' },
  povertyReduction: {
    vi: 'Giảm tỷ lệ hộ nghèo bình quân (điểm %/năm)',
    en: 'Average yearly fall of the poor household rate (percentage points a year)',
  },
  peopleTrained: {
    vi: 'Người được đào tạo nghề, tạo việc làm',
    en: 'People trained or given jobs',
  },
  communesOfAgency: { vi: 'Số xã của một đơn vị', en: 'Communes of one agency' },
});
export type Metric = t.TypeOf<typeof Metric>;
