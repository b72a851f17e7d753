import type * as t from 'io-ts';
import { codeList } from '../../vocabulary/codec/code-list.ts';

/** What came of considering a recommendation. Only a deferred one is considered again. */
export const RecommendationOutcome = codeList('RecommendationOutcome', {
  accepted: { vi: 'tiếp thu', en: 'accepted' },
  partlyAccepted: { vi: 'tiếp thu một phần', en: 'partly accepted' },
  rejected: { vi: 'không tiếp thu', en: 'rejected' },
  deferred: { vi: 'để lại xem xét sau', en: 'deferred' },
});
export type RecommendationOutcome = t.TypeOf<typeof RecommendationOutcome>;
