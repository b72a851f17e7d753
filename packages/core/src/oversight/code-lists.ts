import type * as t from 'io-ts';
import { codeList } from '../vocabulary/codec/code-list.ts';

export { FlagKind } from '../vocabulary/flag-kind.ts';

/** What a report line says about one agency in one commune. `nil`: a report of nothing, and positive. */
export const ReportedHelp = codeList('ReportedHelp', {
  helped: { vi: 'có hỗ trợ', en: 'helped' },
  nil: { vi: 'không phát sinh', en: 'nothing' },
});
export type ReportedHelp = t.TypeOf<typeof ReportedHelp>;

/** To whom a commune reports; directly to the province from 1/7/2025. */
export const ReportAddressee = codeList('ReportAddressee', {
  district: { vi: 'UBND huyện', en: 'district' },
  province: { vi: 'cơ quan thường trực cấp tỉnh', en: 'provincial standing body' },
});
export type ReportAddressee = t.TypeOf<typeof ReportAddressee>;

/** Grades of a yearly evaluation, best first (Lào Cai, QĐ 2693/QĐ-UBND 2021). */
export const Grade = codeList('Grade', {
  excellent: { vi: 'hoàn thành xuất sắc nhiệm vụ', en: 'excellent' },
  good: { vi: 'hoàn thành tốt nhiệm vụ', en: 'good' },
  fulfilled: { vi: 'hoàn thành nhiệm vụ', en: 'fulfilled' },
  notFulfilled: { vi: 'không hoàn thành nhiệm vụ', en: 'not fulfilled' },
});
export type Grade = t.TypeOf<typeof Grade>;

/** Who or what caused a failing. Only the agency's own failing is held against it. */
export const CauseSide = codeList('CauseSide', {
  agency: { vi: 'đơn vị', en: 'agency' },
  commune: { vi: 'xã', en: 'commune' },
  district: { vi: 'huyện', en: 'district' },
  province: { vi: 'tỉnh', en: 'province' },
  forceMajeure: { vi: 'bất khả kháng', en: 'force majeure' },
  reorganisation: { vi: 'sắp xếp tổ chức', en: 'reorganisation' },
  unknown: { vi: 'chưa rõ', en: 'unknown' },
});
export type CauseSide = t.TypeOf<typeof CauseSide>;

/** Why a flag was cleared. */
export const ClearReason = codeList('ClearReason', {
  lateEvidence: { vi: 'có minh chứng bổ sung', en: 'late evidence' },
  excuse: { vi: 'có lý do chính đáng', en: 'excuse accepted' },
  error: { vi: 'nhầm lẫn', en: 'error' },
});
export type ClearReason = t.TypeOf<typeof ClearReason>;

/** What whoever checked a commune's report says of it. `returned`: sent back, to be put right. */
export const ReportCheckResult = codeList('ReportCheckResult', {
  confirmed: { vi: 'xác nhận', en: 'confirmed' },
  returned: { vi: 'trả lại để bổ sung', en: 'returned' },
});
export type ReportCheckResult = t.TypeOf<typeof ReportCheckResult>;
