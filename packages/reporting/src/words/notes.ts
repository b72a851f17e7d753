import type { Bilingual, DataNote } from '@donghanh/core';

/** What a note on the data is about. */
export const noteWords: Readonly<Record<DataNote['code'], Bilingual>> = {
  reconstructed: { vi: 'Tái dựng', en: 'Reconstructed' },
  unitemised: { vi: 'Chưa phân tổ', en: 'Not itemised' },
  uncertainDate: { vi: 'Ngày chưa chắc chắn', en: 'Uncertain date' },
  conflictingNumber: { vi: 'Số văn bản không thống nhất', en: 'Conflicting document numbers' },
  lateFact: { vi: 'Ghi nhận muộn', en: 'Recorded late' },
  unvalued: { vi: 'Chưa quy ra tiền', en: 'Not valued' },
  jointNotSplit: { vi: 'Hỗ trợ chung, chưa tách', en: 'Joint gift, not split' },
  disputed: { vi: 'Số liệu mâu thuẫn', en: 'Disputed' },
  quarantined: { vi: 'Sự kiện bị cách ly', en: 'Quarantined' },
  corrected: { vi: 'Đã đính chính', en: 'Corrected' },
  unregistered: { vi: 'Không có trong danh mục', en: 'Not registered' },
};
