import type { Bilingual, PromiseNow, PromiseStep } from '@donghanh/core';

/** What a transaction of a promise is, by what was promised and what was done. */
export const promiseWords: Readonly<
  Record<PromiseNow['kind'], Readonly<Record<PromiseStep['act'], Bilingual>>>
> = {
  pledge: {
    made: { vi: 'Đăng ký hỗ trợ', en: 'Pledge' },
    amended: { vi: 'Điều chỉnh đăng ký hỗ trợ', en: 'Change of a pledge' },
    withdrawn: { vi: 'Rút đăng ký hỗ trợ', en: 'Pledge withdrawn' },
  },
  commitment: {
    made: { vi: 'Cam kết bằng văn bản', en: 'Commitment in writing' },
    amended: { vi: 'Điều chỉnh cam kết', en: 'Change of a commitment' },
    withdrawn: { vi: 'Rút cam kết', en: 'Commitment withdrawn' },
  },
};

/** What else is said in a file of IATI. */
export const iatiWords = {
  dueBy: { vi: 'hạn', en: 'due by' },
  statedAs: { vi: 'nguồn ghi', en: 'the source says' },
  toBeReachedBy: { vi: 'cần đạt trước hoặc trong ngày', en: 'to be reached by' },
  rough: { vi: 'số lần nguồn chỉ ước lượng', en: 'counted only roughly by the source' },
} as const satisfies Readonly<Record<string, Bilingual>>;
