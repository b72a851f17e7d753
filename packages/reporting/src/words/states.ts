import type {
  Bilingual,
  DutyFate,
  EndedCommune,
  PlanSheet,
  ReportStatus,
  ReportsAgree,
} from '@donghanh/core';

/** How a support plan stands. */
export const planStateWords: Readonly<Record<PlanSheet['state'], Bilingual>> = {
  proposed: { vi: 'Đã trình', en: 'Proposed' },
  revised: { vi: 'Sửa, chờ duyệt', en: 'Revised, waits for approval' },
  approved: { vi: 'Đã duyệt', en: 'Approved' },
};

/** What is on record of a report that is owed. A history may lack a report that was filed. */
export const reportStatusWords: Readonly<Record<ReportStatus, Bilingual>> = {
  onTime: { vi: 'Đúng hạn', en: 'In time' },
  late: { vi: 'Muộn', en: 'Late' },
  missing: { vi: 'Không ghi nhận báo cáo', en: 'No report on record' },
  notDue: { vi: 'Chưa đến hạn', en: 'Not yet due' },
};

/** Whether commune and agency report the same. */
export const agreementWords: Readonly<Record<ReportsAgree, Bilingual>> = {
  agree: { vi: 'Hai bên khớp', en: 'Both agree' },
  communeOnly: { vi: 'Chỉ xã báo cáo', en: 'Only the commune reports' },
  agencyOnly: { vi: 'Chỉ đơn vị báo cáo', en: 'Only the agency reports' },
  contradict: { vi: 'Hai bên trái ngược', en: 'They contradict' },
};

/** How a commune or agency ended. */
export const endWords: Readonly<Record<EndedCommune['how'], Bilingual>> = {
  merged: { vi: 'Sáp nhập', en: 'Merged' },
  split: { vi: 'Chia tách', en: 'Split' },
  dissolved: { vi: 'Giải thể', en: 'Dissolved' },
};

/** What became of a duty when its commune or agency ended. */
export const fateWords: Readonly<Record<DutyFate['fate']['how'], Bilingual>> = {
  carried: { vi: 'Theo sang nơi kế thừa', en: 'Carried on' },
  transferred: { vi: 'Có văn bản chuyển', en: 'Transferred' },
  ended: { vi: 'Đã chấm dứt', en: 'Ended' },
  orphaned: { vi: 'Chưa ai nhận', en: 'With nobody' },
};
