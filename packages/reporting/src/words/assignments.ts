import type { AssignmentNow, Bilingual, GiftLine, PromiseLine } from '@donghanh/core';

/** How an assignment stands on a day. */
export const assignmentStatusWords: Readonly<Record<AssignmentNow['status'], Bilingual>> = {
  inForce: { vi: 'Đang thực hiện', en: 'In force' },
  suspended: { vi: 'Tạm dừng', en: 'Suspended' },
  ended: { vi: 'Đã chấm dứt', en: 'Ended' },
};

/** What a promise is. */
export const promiseWords: Readonly<Record<PromiseLine['kind'], Bilingual>> = {
  pledge: { vi: 'Đăng ký', en: 'Pledge' },
  commitment: { vi: 'Cam kết', en: 'Commitment' },
};

/** Why a gift adds nothing to the total. */
export const withoutValueWords: Readonly<Record<NonNullable<GiftLine['without']>, Bilingual>> = {
  noValue: { vi: 'nguồn không nêu giá trị', en: 'no value in the source' },
  countedElsewhere: {
    vi: 'quà chung, giá trị đã tính ở đơn vị khác',
    en: 'a joint gift, its value is counted once elsewhere',
  },
};
