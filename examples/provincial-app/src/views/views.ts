import {
  beforeAfter,
  CommuneId,
  committee,
  coverage,
  currentState,
  defaultPolicy,
  effectiveness,
  fields,
  functions,
  hearings,
  LocalDate,
  needsMatrix,
  proposals,
  recommendations,
  reporting,
  responses,
  responsibleFor,
  resultsByKind,
  shortcomings,
  succession,
  supportPlans,
  tenYearSummary,
  twinnings,
} from '@donghanh/core';
import { defineView, type ViewDefinition } from './define-view.ts';

const nothing = fields('NoParams', {});

/** What can be asked, by its name in the address: `GET /api/views/current-state`. */
export const views: Readonly<Record<string, ViewDefinition>> = {
  'current-state': defineView({
    title: { vi: 'Tình hình phân công, giúp đỡ', en: 'Who helps whom' },
    params: nothing,
    projection: () => currentState,
  }),
  responsible: defineView({
    title: { vi: 'Đơn vị chịu trách nhiệm về một xã', en: 'Who is responsible for a commune' },
    params: fields('ResponsibleParams', { commune: CommuneId }),
    projection: ({ commune }) => responsibleFor(commune),
  }),
  coverage: defineView({
    title: { vi: 'Xã chưa có đơn vị giúp', en: 'Communes without a helper, helpers without one' },
    params: nothing,
    projection: () => coverage,
  }),
  summary: defineView({
    title: { vi: 'Tổng hợp nhiều năm', en: 'Summary of the years' },
    params: fields('SummaryParams', { from: LocalDate }, { to: LocalDate }),
    projection: tenYearSummary,
  }),
  flags: defineView({
    title: { vi: 'Cảnh báo N và I', en: 'The flags N and I' },
    params: nothing,
    projection: () => effectiveness(defaultPolicy),
  }),
  reporting: defineView({
    title: { vi: 'Báo cáo đúng hạn, trễ, thiếu', en: 'Reports in time, late, missing' },
    params: nothing,
    projection: () => reporting(defaultPolicy),
  }),
  needs: defineView({
    title: { vi: 'Nhu cầu của xã', en: 'Needs of communes' },
    params: nothing,
    projection: () => needsMatrix,
  }),
  plans: defineView({
    title: { vi: 'Phương án hỗ trợ', en: 'Support plans' },
    params: nothing,
    projection: () => supportPlans,
  }),
  results: defineView({
    title: { vi: 'Kết quả theo nội dung', en: 'Results by kind' },
    params: nothing,
    projection: () => resultsByKind,
  }),
  'before-after': defineView({
    title: { vi: 'Trước và sau hỗ trợ', en: 'Before and after' },
    params: nothing,
    projection: () => beforeAfter,
  }),
  proposals: defineView({
    title: { vi: 'Đề xuất phân công', en: 'Proposed assignments' },
    params: nothing,
    projection: () => proposals,
  }),
  twinnings: defineView({
    title: { vi: 'Kết nghĩa, đỡ đầu', en: 'Twinnings' },
    params: nothing,
    projection: () => twinnings,
  }),
  committee: defineView({
    title: { vi: 'Ban Chỉ đạo', en: 'Steering committee' },
    params: nothing,
    projection: () => committee,
  }),
  functions: defineView({
    title: { vi: 'Chức năng và cơ quan được giao', en: 'Functions and who holds them' },
    params: nothing,
    projection: () => functions,
  }),
  recommendations: defineView({
    title: { vi: 'Kiến nghị', en: 'Recommendations' },
    params: nothing,
    projection: () => recommendations,
  }),
  responses: defineView({
    title: { vi: 'Chỉ đạo, xử lý sau cảnh báo', en: 'Responses to flags' },
    params: nothing,
    projection: () => responses,
  }),
  hearings: defineView({
    title: { vi: 'Giải trình', en: 'Explanations asked and given' },
    params: nothing,
    projection: () => hearings,
  }),
  shortcomings: defineView({
    title: { vi: 'Tồn tại, hạn chế', en: 'Shortcomings' },
    params: nothing,
    projection: () => shortcomings,
  }),
  succession: defineView({
    title: { vi: 'Kế thừa sau sáp nhập', en: 'Succession after mergers' },
    params: nothing,
    projection: () => succession,
  }),
};
