import type * as t from 'io-ts';
import { codeList } from '../../vocabulary/codec/code-list.ts';

/** The limits and shortcomings that the review names (S7, S8, S9), and what it leaves open ("…"). */
export const ShortcomingCode = codeList('ShortcomingCode', {
  resultsBelowWishes: {
    vi: 'kết quả chưa đạt như mong muốn',
    en: 'results below what was wished for',
  },
  povertyAboveNation: {
    vi: 'tỷ lệ hộ nghèo còn cao so với cả nước',
    en: 'poverty rate high compared with the country',
  },
  workLacking: {
    vi: 'hộ nghèo chưa có việc làm còn nhiều',
    en: 'many poor households without work',
  },
  localityNotProactive: {
    vi: 'địa phương chưa chủ động liên hệ, phối hợp',
    en: 'locality not proactive in contacting and coordinating',
  },
  noNeedsSurvey: { vi: 'chưa khảo sát nhu cầu', en: 'needs not surveyed' },
  noExitPlan: {
    vi: 'chưa có kế hoạch thoát nghèo cụ thể',
    en: 'no detailed plan to leave poverty',
  },
  other: { vi: 'tồn tại, hạn chế khác', en: 'another shortcoming' },
});
export type ShortcomingCode = t.TypeOf<typeof ShortcomingCode>;
